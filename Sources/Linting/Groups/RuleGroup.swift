/// Rules that are known only when the program runs, such as those of packs and plugins, checked together in one pass.
///
/// Together, since a pass that looks for the patterns of a hundred rules costs little more than one that looks for those
/// of one, and since a plugin is asked once for all of its rules.
package protocol RuleGroup: Sendable {
    /// The rules, sorted by id.
    var rules: [GroupRule] { get }

    /// Leaves those rules only that run.
    ///
    /// - Parameter isActive: Whether the rule with an id runs for any document.
    /// - Returns: The group of those rules; nil where none runs.
    func selecting(_ isActive: (String) -> Bool) -> (any RuleGroup)?

    /// Reports what is wrong with an article, which may have a single version.
    ///
    /// Called from several tasks at the same time, for different articles or for the same one after fixes.
    func check(_ article: AlignedArticle, into findings: inout GroupFindings) async

    /// Ends what the group keeps running, and tells what kept it from doing its job; called once, after the last article.
    ///
    /// Where it tells anything, all findings of the group are dropped, so that a result never depends on when it failed.
    func finish() async -> [ToolError]
}

extension RuleGroup {
    package func finish() async -> [ToolError] { [] }
}
