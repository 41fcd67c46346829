/// What the rules of a group report about an article: a collector for each rule.
package struct GroupFindings: Sendable {
    private var collectors: [FindingCollector]

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
}
