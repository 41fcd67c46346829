/// What the rules of a group report about an article: a collector for each rule.
package struct GroupFindings: Sendable {
    private var collectors: [FindingCollector]
    /// What the rules could not do with some text, though the run goes on.
    package private(set) var warnings: [ToolError] = []

    /// Creates the collectors of a group's rules, in their order.
    package init(_ collectors: [FindingCollector]) {
        self.collectors = collectors
    }

    /// The collector of a rule, by its index in ``RuleGroup/rules``.
    package subscript(rule: Int) -> FindingCollector {
        _read { yield collectors[rule] }
        _modify { yield &collectors[rule] }
    }

    /// Everything that was reported, rule by rule.
    package var all: [Finding] { collectors.flatMap(\.findings) }

    /// Notes that a rule could not do its job with some text: what it would have found there is not reported, and nothing
    /// else is lost.
    ///
    /// A warning that says the same of every text is told once in a run.
    package mutating func warn(_ warning: ToolError) {
        if !warnings.contains(warning) { warnings.append(warning) }
    }
}
