package import Language

/// A kind of rule, made from the keys of one rule of a pack.
///
/// Checks are pure. They see texts in which what the rule's scope leaves out is overwritten, and report ranges of those
/// texts; where that is in a file, the message and the fix are the report's business.
package protocol PackKind: Sendable {
    /// What the kind is called, what keys it has, and a pack to start from.
    static var description: KindDescription { get }

    /// Makes the check of a rule; nil where its keys leave none.
    ///
    /// What is wrong is noted in the reader. A rule of which anything is noted is left out, whatever is returned. Keys
    /// that the description doesn't have were noted before, as were required ones that are missing.
    init?(_ keys: inout KeyReader)

    /// What the shared pass looks for; the matches are handed to the check. A kind that looks for the same thing in many
    /// rules costs little more than in one; one that searches texts itself costs for each rule.
    var needles: [Needle] { get }

    /// The locales in whose texts one of the needles is looked for, where these are not all that the rule is for.
    func locales(ofNeedle index: Int) -> LocaleFilter

    /// Whether the rule compares versions, and has nothing to say of an article with a single one.
    var comparesVersions: Bool { get }

    /// Whether nothing can be wrong with a version in which nothing of that was found, so that no check is called for it.
    var needsMatches: Bool { get }

    /// What the rule's message may name beside `{match}`, such as the named groups of its patterns.
    var placeholders: [String] { get }

    /// Reports what is wrong with one version; called for each version of an article in one of the rule's locales.
    func check(_ version: ScopedVersion, into report: inout PackReport)

    /// Reports what is wrong with an article as a whole, after all of its versions; called once for each article.
    func check(_ article: ScopedArticle, into report: inout PackReport)
}

extension PackKind {
    package var needles: [Needle] { [] }
    package func locales(ofNeedle index: Int) -> LocaleFilter { .all }
    package var comparesVersions: Bool { Self.description.comparesVersions }
    package var needsMatches: Bool { false }
    package var placeholders: [String] { Self.description.placeholders.map(\.name) }
    package func check(_ version: ScopedVersion, into report: inout PackReport) {}
    package func check(_ article: ScopedArticle, into report: inout PackReport) {}
}
