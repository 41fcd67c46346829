import JSON
import Language
package import Linting

/// What is configured and where that was set, as a table or as JSON.
package struct ConfigurationReport: Sendable {
    /// A document that the report is about.
    package struct Document: Sendable {
        /// The path, as reports give it.
        package let path: String
        /// What the configuration sees of it.
        package let subject: Configuration.Subject

        /// Creates a document.
        package init(path: String, subject: Configuration.Subject) {
            self.path = path
            self.subject = subject
        }
    }

    private let configuration: Configuration
    private let document: Document?
    private let rules: [Configuration.RuleInForce]
    private let rows: ConfigurationRows

    /// Creates a report.
    ///
    /// - Parameters:
    ///   - configuration: What is configured.
    ///   - rules: All rules that are known.
    ///   - document: The document that it is about; nil for what holds unless something is overridden.
    package init(_ configuration: Configuration, rules: [RuleMetadata], document: Document?) {
        self.configuration = configuration
        self.document = document
        self.rules = rules.sorted { $0.id < $1.id }.map { configuration.inForce($0, for: document?.subject) }
        rows = ConfigurationRows(configuration, subject: document?.subject)
    }

    /// A line for each setting: what it is called, its value, and where that was set.
    package var table: [UInt8] {
        var output = ReportOutput()
        output.writeLine("configuration: \(Printable.line(configuration.path ?? "none"))")
        if let document {
            output.writeLine("document: \(Printable.line(document.path))")
            output.writeLine("article: \(Printable.line(document.subject.article))")
            output.writeLine("locale: \(document.subject.locale?.description ?? "none")")
        }
        let sections = [rows.settings, rules.flatMap(Self.rows), rows.overrides, rows.suppressions]
        let filled = sections.filter { !$0.isEmpty }
        let cells = filled.map { $0.map { [$0.name, $0.text, $0.place].map(Printable.line) } }
        let widths = (0..<2).map { column in
            cells.joined().reduce(0) { max($0, DisplayWidth.of($1[column])) }
        }
        for section in cells {
            output.writeLine()
            for row in section {
                let padded = zip(row, widths).map { Printable.padded($0, to: $1) } + [row[2]]
                output.writeLine(padded.joined(separator: "  "))
            }
        }
        return output.bytes
    }

    /// The same for programs.
    package var json: [UInt8] {
        var json = JSONWriter()
        json.value([
            "version": 1,
            "file": configuration.path.map { .string($0) } ?? .null,
            "document": document.map(Self.json) ?? .null,
            "settings": .array(
                rows.settings.map { row in
                    ["key": .string(row.name), "value": row.value, "origin": row.source]
                }),
            "rules": .array(rules.map(Self.json)),
            "overrides": rows.overridesJSON,
            "suppress": rows.suppressionsJSON,
        ])
        json.end()
        return json.bytes
    }

    private static func json(_ document: Document) -> JSONValue {
        [
            "path": .string(document.path), "article": .string(document.subject.article),
            "locale": document.subject.locale.map { .string($0.description) } ?? .null,
        ]
    }

    private static func json(_ rule: Configuration.RuleInForce) -> JSONValue {
        [
            "id": .string(rule.id),
            "enabled": .boolean(rule.isEnabled), "enabledOrigin": ConfigurationRow.source(rule.enabledOrigin),
            "severity": .string(rule.severity.rawValue),
            "severityOrigin": ConfigurationRow.source(rule.severityOrigin),
            "options": .array(
                rule.options.map { option in
                    [
                        "name": .string(option.name), "value": ConfigurationRow.value(option.value),
                        "origin": ConfigurationRow.source(option.origin),
                    ]
                }),
        ]
    }

    /// A row for a rule, and one for each option of a rule that runs.
    private static func rows(of rule: Configuration.RuleInForce) -> [ConfigurationRow] {
        guard rule.isEnabled else { return [ConfigurationRow(rule.id, "off", rule.enabledOrigin)] }
        let row = ConfigurationRow(
            rule.id, .string(rule.severity.rawValue), rule.severityOrigin ?? rule.enabledOrigin)
        return [row]
            + rule.options.map { ConfigurationRow("  \($0.name)", ConfigurationRow.value($0.value), $0.origin) }
    }
}
