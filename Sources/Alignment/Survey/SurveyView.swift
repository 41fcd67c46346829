package import Content
import Language

/// A survey as one article sees it: without what the article itself told it, which would speak for whatever stands there.
///
/// Lengths are the exception: a median of hundreds of blocks hardly knows one article from another.
package struct SurveyView: Sendable {
    private let survey: Survey
    /// The rows of the article at hand.
    private let excluded: Range<Int>

    /// Whether the survey knows any words.
    var knowsWords: Bool { !survey.lexicon.isEmpty }

    /// A view of nothing.
    package static let none = Survey.none.without("")

    init(survey: Survey, excluded: Range<Int>) {
        self.survey = survey
        self.excluded = excluded
    }

    /// What is expected of the lengths of two versions.
    func lengths(from source: Profile, to target: Profile) -> LengthModel {
        survey.lengths.model(from: source.locale, to: target.locale)
    }

    /// The direction of a range of a version's text; nil where the survey knows none of its words.
    ///
    /// - Complexity: O(*n*) in the length of the range and the number of rows of its words.
    func vector(of range: Range<Int>, in version: Version) -> Lexicon.Vector? {
        guard let writing = version.locale.flatMap({ survey.lexicon.number(of: Writing(of: $0)) }) else { return nil }
        var index = AnchorIndex()
        WordScanner.scan(version.text, range, isCode: false, into: &index)
        index.endBlock()
        index.finish()
        return survey.lexicon.vector(
            of: index.tokens.lazy.filter { AnchorKind(of: $0).isWord }, in: writing, except: excluded)
    }

    /// The direction of a block; nil where the survey knows none of its words.
    func vector(of unit: Int, in profile: Profile) -> Lexicon.Vector? {
        guard let writing = profile.locale.flatMap({ survey.lexicon.number(of: Writing(of: $0)) }) else { return nil }
        return survey.lexicon.vector(of: profile.anchors.words(of: unit), in: writing, except: excluded)
    }

    /// What two texts' words say of whether one translates the other.
    func evidence(_ a: Lexicon.Vector, _ b: Lexicon.Vector) -> TranslationEvidence? {
        survey.lexicon.nearness(a, b).map { TranslationEvidence(nearness: $0, known: min(a.known, b.known)) }
    }

    /// What two texts' words say of whether one translates the other; nil where they say nothing.
    ///
    /// - Parameters:
    ///   - range: A range of the text of a version.
    ///   - version: The version.
    ///   - otherRange: A range of the text of another version.
    ///   - other: The other version.
    /// - Returns: The evidence.
    package func evidence(
        _ range: Range<Int>, of version: Version, _ otherRange: Range<Int>, of other: Version
    ) -> TranslationEvidence? {
        guard let a = vector(of: range, in: version), let b = vector(of: otherRange, in: other) else { return nil }
        return evidence(a, b)
    }
}
