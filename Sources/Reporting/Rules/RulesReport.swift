import JSON
import Language
package import Linting

/// The rules that there are, as a table or as JSON.
package struct RulesReport: Sendable {
    private let rules: [GroupRule]

    /// Creates a report on rules, which it sorts by category, in the order of the catalogue, and id.
    package init(_ rules: [GroupRule]) {
        self.rules = RuleOrder.sorted(rules)
    }

    /// A line for each rule: id, severity, fix, category and what it reports.
    package var table: [UInt8] {
        var output = ReportOutput()
        let titles = ["rule", "severity", "fix", "category", "reports"]
        let rows = rules.map { rule in
            let rule = rule.metadata
            return [rule.id, rule.severity.rawValue, rule.fix?.rawValue ?? "-", rule.category.rawValue, rule.summary]
                .map { Printable.line($0) }
        }
        let widths = titles.indices.map { column in
            rows.reduce(titles[column].count) { max($0, DisplayWidth.of($1[column])) }
        }
        for row in [titles] + rows {
            let cells = row.enumerated().map { column, cell in
                column == row.count - 1 ? cell : Printable.padded(cell, to: widths[column])
            }
            output.writeLine(cells.joined(separator: "  "))
        }
        return output.bytes
    }

    /// Everything about the rules but their examples, a line for each rule.
    package var json: [UInt8] { json(withExamples: false) }

    /// Everything about the rules, a line for each rule.
    package var fullJSON: [UInt8] { json(withExamples: true) }

    private func json(withExamples: Bool) -> [UInt8] {
        var json = JSONWriter()
        json.object(onLines: true) { json in
            json.member("version", 1)
            json.key("rules")
            json.array(rules, onLines: true) { json, rule in
                RuleJSON.write(rule, withExamples: withExamples, to: &json)
            }
        }
        json.end()
        return json.bytes
    }
}
