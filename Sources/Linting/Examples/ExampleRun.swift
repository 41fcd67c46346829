import Markup

/// An example that was run: whether its rule finds what is marked, and repairs it as the example says.
///
/// ```swift
/// for example in MyRule.metadata.examples {
///     let run = await ExampleRun(example, of: MyRule.self)
///     #expect(run.isPassed, "\(run)")
/// }
/// ```
public struct ExampleRun: Sendable {
    /// The rule.
    public let rule: RuleMetadata
    /// The example.
    public let example: Example
    /// What the rule found.
    public let findings: [Finding]
    /// What kept the rule from being run.
    public let errors: [ToolError]
    /// Where what the rule found is not what the example marks; a deletion is what was expected.
    public let marks: [UnifiedDiff]
    /// Where what the fixes made is not what the example says; a deletion is what was expected.
    public let fixes: [UnifiedDiff]

    /// Runs an example of a compiled rule.
    public init(_ example: Example, of rule: any Rule.Type) async {
        await self.init(example, of: rule.metadata, in: RuleCatalog([rule]))
    }

    /// Runs an example in memory: once to find, once to fix, with safe and unsafe fixes.
    ///
    /// What fixes make is compared with the example for compiled rules always, and for those of packs and plugins where
    /// the example shows it.
    /// - Parameters:
    ///   - example: The example.
    ///   - rule: The rule that it is of.
    ///   - catalog: Where the rule is found. Its groups are not ended: they are left to whoever made the catalogue.
    package init(_ example: Example, of rule: RuleMetadata, in catalog: RuleCatalog) async {
        self.rule = rule
        self.example = example
        let export = ExampleExport(example, of: rule, in: catalog)
        let result = await export.linter.lint(paths: ["."])
        findings = result.findings
        errors = result.errors
        let found = export.marked(by: findings)
        let paths = example.files.map(\.path)
        marks = paths.compactMap { path in
            guard let expected = export.files[path], let found = found[path], expected != found else { return nil }
            return UnifiedDiff(
                path, old: ("as marked", Array(expected.text.utf8)), new: ("as found", Array(found.text.utf8)))
        }
        guard rule.origin == .compiled || !example.fixed.isEmpty else {
            fixes = []
            return
        }
        _ = await export.linter.fix(paths: ["."], including: .unsafe)
        let contents = export.store.contents
        fixes = paths.compactMap { path in
            guard let expected = export.fixed[path], let made = contents[path], expected != made else { return nil }
            return UnifiedDiff(path, old: ("as the example has it", expected), new: ("as it was fixed", made))
        }
    }

    /// Whether everything is as the example says.
    public var isPassed: Bool { errors.isEmpty && marks.isEmpty && fixes.isEmpty }
}

extension ExampleRun: CustomStringConvertible {
    /// What is not as the example says, in several lines: the differences, and what was found.
    public var description: String { lines.joined(separator: "\n") }

    /// The lines of ``description``, the first of which names the rule and the example.
    package var lines: [String] {
        var lines = ["\(isPassed ? "passed" : "failed"): \(rule.id): \(example.title)"]
        lines += errors.map { "error: \($0)" }
        // Marks don't change how a file ends, so that nothing needs to be said of it.
        lines += marks.flatMap(\.lines).filter { !$0.hasPrefix("\\ ") }
        if !marks.isEmpty {
            lines += findings.map {
                "found: \($0.path):\($0.start.line):\($0.start.column): \($0.severity.rawValue): \($0.message)"
            }
        }
        return lines + fixes.flatMap(\.lines)
    }
}
