import Content
import Language

/// A survey as one article sees it: without what the article itself told it, which would speak for whatever stands there.
///
/// Lengths are the exception: a median of hundreds of blocks hardly knows one article from another.
package struct SurveyView: Sendable {
    private let survey: Survey
    /// The rows of the article at hand.
    private let excluded: Range<Int>
    /// The rows of another article that say nothing here.
    private var silenced: Range<Int> = 0..<0
    /// The number of the article, where it is one of those that were surveyed.
    private let number: Int?

    /// Whether the survey knows any words.
    var knowsWords: Bool { !survey.lexicon.isEmpty }

    /// A view of nothing.
    package static let none = Survey.none.without("")

    init(survey: Survey, excluded: Range<Int>, number: Int?) {
        self.survey = survey
        self.excluded = excluded
        self.number = number
    }

    /// The blocks of a version that other articles of its locale have too.
    func recurringBlocks(of profile: Profile) -> [RecurringBlock] {
        guard let locale = profile.locale, !survey.recurring.isEmpty(in: locale) else { return [] }
        let own = number == nil ? 0 : 1
        let surveyed = survey.recurring.articles(in: locale) - own
        return profile.units.indices.compactMap { unit in
            let key = profile.key(of: unit)
            let count = survey.recurring.count(of: key, in: locale) - own
            guard count > 0 else { return nil }
            return RecurringBlock(
                block: Int(profile.units[unit].index), articles: count, surveyed: surveyed,
                isFirst: number != nil && survey.recurring.holders(of: key, in: locale).first.map { Int($0) } == number)
        }
    }

    /// The numbers of the other articles that have the text of a unit in the same locale, ascending.
    ///
    /// Texts are known that stand in two sampled articles: what one that was not sampled shares with a single other one
    /// is not found.
    func holders(of unit: Int, in profile: Profile) -> [Int] {
        guard let locale = profile.locale else { return [] }
        return survey.recurring.holders(of: profile.key(of: unit), in: locale).lazy.map { Int($0) }
            .filter { $0 != number }
    }

    /// Whether an article has a version in a locale.
    func article(_ number: Int, has locale: LanguageTag?) -> Bool {
        locale.map { survey.locales[number].contains($0) } ?? false
    }

    /// The id of an article.
    func article(_ number: Int) -> String { survey.articles[number] }

    /// What is expected of the lengths of two versions.
    func lengths(from source: Profile, to target: Profile) -> LengthModel {
        survey.lengths.model(from: source.locale, to: target.locale)
    }

    /// The direction of a block by other articles, and by other rows of its own where they are given; nil where none of
    /// its words is known.
    func vector(of unit: Int, in profile: Profile, near: NearRows.Part? = nil) -> Lexicon.Vector? {
        vector(of: unit, in: profile.anchors, locale: profile.locale, near: near)
    }

    /// The direction of a text that is a block of an index, in a locale.
    func vector(
        of block: Int, in index: AnchorIndex, locale: LanguageTag?, near: NearRows.Part? = nil
    ) -> Lexicon.Vector? {
        guard let writing = locale.flatMap({ survey.lexicon.number(of: Writing(of: $0)) }) else { return nil }
        let vector = survey.lexicon.vector(of: block, in: index, writing: writing, except: excluded, near: near)
        return silenced.isEmpty ? vector : vector.flatMap { $0.without(silenced) }
    }

    /// The view without another article, by its number.
    func without(_ article: Int) -> SurveyView {
        var view = self
        view.silenced = survey.lexicon.rows(of: article)
        return view
    }

    /// What two texts' words say of whether one translates the other.
    func evidence(_ a: Lexicon.Vector, _ b: Lexicon.Vector) -> TranslationEvidence? {
        survey.lexicon.nearness(a, b).map { TranslationEvidence(nearness: $0, known: min(a.known, b.known)) }
    }

    /// The other article that a version's text is from; nil where none of the sampled ones has most of its words.
    ///
    /// Of pages filed under another article, the article that has the same page too had at least .92 of the words' weight
    /// on two sites, and no other article more than .6.
    /// - Complexity: O(*nw*) in the numbers of the version's words and of writings.
    func home(of profile: Profile) -> String? {
        let words = profile.anchors.tokens.lazy.filter { AnchorKind(of: $0).isWord }
        let shares = survey.lexicon.shares(of: words, except: excluded)
        let likeliest = shares.indices.max { (shares[$0], $1) < (shares[$1], $0) }
        guard let likeliest, shares[likeliest] >= 0.75 else { return nil }
        return survey.articles[likeliest]
    }
}
