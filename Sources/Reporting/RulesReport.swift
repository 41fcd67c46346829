import JSON
package import Linting

/// The rules that there are, as a table or as JSON.
package struct RulesReport: Sendable {
    private let rules: [RuleMetadata]

    /// Creates a report on rules, which it sorts by category, in the order of the catalogue, and id.
    package init(_ rules: [RuleMetadata]) {
        let order = RuleCategory.allCases
        self.rules = rules.sorted {
            (order.firstIndex(of: $0.category) ?? 0, $0.id) < (order.firstIndex(of: $1.category) ?? 0, $1.id)
        }
    }

    /// A line for each rule: id, severity, fix, category and what it reports.
    package var table: [UInt8] {
        var output = ReportOutput()
        let titles = ["rule", "severity", "fix", "category", "reports"]
        let rows = rules.map { rule in
            [rule.id, rule.severity.rawValue, rule.fix?.rawValue ?? "-", rule.category.rawValue, rule.summary]
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

    /// Everything about the rules but their examples.
    package var json: [UInt8] {
        var json = JSONWriter()
        json.object(onLines: true) { json in
            json.member("version", 1)
            json.key("rules")
            json.array(rules, onLines: true) { json, rule in
                json.object { json in
                    json.member("id", rule.id)
                    json.member("category", rule.category.rawValue)
                    json.member("severity", rule.severity.rawValue)
                    json.member("fix", rule.fix?.rawValue)
                    json.member("mqm", rule.mqm)
                    json.member("summary", rule.summary)
                    json.member("why", rule.why)
                    json.key("options")
                    json.array(rule.options) { json, option in
                        json.object { json in
                            json.member("name", option.name)
                            json.key("default")
                            Self.write(option.defaultValue, to: &json)
                            json.member("summary", option.summary)
                        }
                    }
                }
            }
        }
        json.end()
        return json.bytes
    }

    private static func write(_ value: RuleOption.Value, to json: inout JSONWriter) {
        switch value {
        case .integer(let value): json.raw(String(value))
        case .number(let value): json.number(value)
        case .boolean(let value): json.raw(value ? "true" : "false")
        case .strings(let value): json.array(value) { $0.string($1) }
        }
    }
}
