import Language
package import Linting

/// The manual of rules in Markdown: one rule after the other, or all of them as a book with a table for each category.
package struct RuleManual: Sendable {
    private let rules: [GroupRule]

    /// Creates a manual of rules, which it sorts by category and id.
    package init(_ rules: [GroupRule]) {
        self.rules = RuleOrder.sorted(rules)
    }

    /// The rules, one after the other.
    package var pages: [UInt8] {
        var output = ReportOutput()
        for (index, rule) in rules.enumerated() {
            if index > 0 { output.writeLine() }
            write(rule, to: &output)
        }
        return output.bytes
    }

    /// A whole document: how to read it, then each category with a table of its rules and their pages.
    package var book: [UInt8] {
        var output = ReportOutput()
        output.write(
            """
            <!-- Made by `make docs` from what the rules say of themselves. Change the rules, not this file. -->
            # Rules

            Ids, severities and fixes are what other programs can rely on. Any rule can be turned off, given another \
            severity or set up in `.hexapla.yml`, see [Guide.md](Guide.md). *Safe* fixes are made by `hexapla lint --fix`, \
            *unsafe* ones only with `--unsafe-fixes` beside it. MQM names the error type of the [MQM Core \
            typology](https://themqm.org/error-types-2/typology/).

            In the examples, `⟦` and `⟧` stand around what is found; `⟦⟧` is a place where something is missing. They \
            are run as tests. `hexapla rules explain RULE` shows the same in a terminal.

            """)
        for category in RuleCategory.allCases {
            let rules = rules.filter { $0.metadata.category == category }
            if rules.isEmpty { continue }
            output.writeLine("\n## \(category.rawValue)\n")
            output.writeLine("| rule | severity | fix | reports |\n|---|---|---|---|")
            for rule in rules.map(\.metadata) {
                let link = "[\(rule.id)](#\(Markdown.anchor(of: rule.id)))"
                let summary = Markdown.cell(rule.summary)
                output.writeLine("| \(link) | \(rule.severity.rawValue) | \(rule.fix?.rawValue ?? "–") | \(summary) |")
            }
            for rule in rules {
                output.writeLine()
                write(rule, to: &output)
            }
        }
        return output.bytes
    }

    private func write(_ rule: GroupRule, to output: inout ReportOutput) {
        let metadata = rule.metadata
        output.writeLine("### \(metadata.id)\n")
        output.writeLine("\(Markdown.text(metadata.summary))\n")
        output.writeLine(facts(of: rule).joined(separator: " · "))
        if !metadata.why.isEmpty { output.writeLine("\n\(Markdown.text(metadata.why))") }
        if !metadata.options.isEmpty {
            output.writeLine("\n| option | default | |\n|---|---|---|")
            for option in metadata.options {
                let value = Markdown.cell("`\(option.defaultValue.configurationText)`")
                output.writeLine("| `\(option.name)` | \(value) | \(Markdown.cell(option.summary)) |")
            }
        }
        for example in metadata.examples { write(example, to: &output) }
    }

    private func facts(of rule: GroupRule) -> [String] {
        let metadata = rule.metadata
        var facts = ["severity: **\(metadata.severity.rawValue)**", "fix: \(metadata.fix?.rawValue ?? "none")"]
        if !metadata.isOnByDefault { facts.append("off unless configured") }
        if let mqm = metadata.mqm { facts.append("MQM: \(Markdown.text(mqm))") }
        if !rule.locales.ranges.isEmpty {
            facts.append("locales: \(rule.locales.ranges.map { "`\($0)`" }.joined(separator: ", "))")
        }
        if metadata.origin != .compiled { facts.append("origin: \(Markdown.text(metadata.origin.phrase))") }
        return facts
    }

    private func write(_ example: Example, to output: inout ReportOutput) {
        var title = "*Example:* \(Markdown.text(example.title))"
        if let source = example.source { title += "; source `\(source)`" }
        for (name, value) in example.options.sorted(by: { $0.key < $1.key }) {
            title += "; `\(name): \(value.configurationText)`"
        }
        output.writeLine("\n\(title)")
        for file in example.files { write(file, as: "`\(file.path)`", to: &output) }
        for file in example.fixed { write(file, as: "`\(file.path)`, fixed", to: &output) }
    }

    private func write(_ file: Example.File, as title: String, to output: inout ReportOutput) {
        output.writeLine("\n\(title)")
        output.writeLine("\n\(Markdown.fenced(file.text, language: Self.language(of: file.path)))")
    }

    /// The language of a file, by which a renderer colours it.
    private static func language(of path: String) -> String {
        if path.contains(".htm") || path.contains(".xhtml") { return "html" }
        return path.contains(".txt") ? "text" : "xml"
    }
}
