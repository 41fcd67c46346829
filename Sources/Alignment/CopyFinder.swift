import Language

/// Finds blocks whose very text another article has in the same locale, where nothing that the other versions have here
/// stands: one of the two places has the wrong text.
///
/// That is how a wrong paragraph comes to be: it was copied, or filed under the wrong id. What recurs rightly does so in
/// the other versions too. Of 17 texts of 40 letters and more that stand in two articles of a locale, on two sites, only
/// two do not, and these are texts of the source that were translated twice: translators do not write the same sentence
/// for two.
struct CopyFinder {
    private let profiles: [Profile]
    private let lineup: Lineup
    private let survey: SurveyView

    /// Shorter texts, in letters of English, may be what two different ones were translated by.
    static let fewestLetters: Float = 60

    init(_ profiles: [Profile], _ lineup: Lineup, _ survey: SurveyView) {
        self.profiles = profiles
        self.lineup = lineup
        self.survey = survey
    }

    /// The number of the other article that has the text of a version's block, and whose versions have nothing of what
    /// stands in its row; nil where there is none.
    ///
    /// - Parameters:
    ///   - unit: The block.
    ///   - version: Its version.
    ///   - block: The block of the pivot that it answers.
    /// - Returns: The number of the article.
    /// - Complexity: O(1) for a text that stands in one article alone; O(*va*) in the numbers of versions and of articles
    ///   that have it.
    func home(of unit: Int, in version: Int, for block: Int) -> Int? {
        let homes = survey.holders(of: unit, in: profiles[version])
        guard !homes.isEmpty, standsOnce(unit, in: profiles[version]) else { return nil }
        let others = lineup.cells.indices.compactMap { other -> (profile: Profile, unit: Int)? in
            guard other != version, let unit = lineup.single(of: other, for: block) else { return nil }
            return (profiles[other], unit)
        }
        var found: Int?
        for home in homes {
            // A text that is the same in all locales is a name or data.
            guard others.contains(where: { survey.article(home, has: $0.profile.locale) }) else { continue }
            if others.contains(where: { survey.holders(of: $0.unit, in: $0.profile).contains(home) }) { return nil }
            found = found ?? home
        }
        return found
    }

    /// Whether no other block of a version has the same text: one that stands again and again is a stock phrase, such as
    /// that something is not translated yet.
    private func standsOnce(_ unit: Int, in profile: Profile) -> Bool {
        let key = profile.key(of: unit)
        return profile.units.indices.allSatisfy { $0 == unit || profile.key(of: $0) != key }
    }
}
