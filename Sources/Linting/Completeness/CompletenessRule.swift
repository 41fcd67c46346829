/// A rule that looks at how much of an export each locale has, when all articles have been looked at.
public protocol CompletenessRule: Rule {
    /// Reports a locale that has less than the configuration asks for.
    func check(_ shortfall: CompletenessShortfall, into findings: inout FindingCollector)
}
