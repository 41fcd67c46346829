package import Linting

/// How the examples of rules went: a line for each rule, and for each example that failed what was expected.
package struct ExampleReport: Sendable {
    private let style: TextStyle
    private var output = ReportOutput()
    private var rules = 0
    private var examples = 0
    private var failures = 0

    /// Creates a report on nothing yet.
    ///
    /// - Parameter usesColor: Whether ANSI escape sequences may be written.
    package init(usesColor: Bool) {
        style = TextStyle(isOn: usesColor)
    }

    /// Whether no example failed so far.
    package var isPassed: Bool { failures == 0 }

    /// Adds a rule with all of its examples.
    package mutating func add(_ rule: RuleMetadata, _ runs: [ExampleRun]) {
        let failed = runs.filter { !$0.isPassed }
        rules += 1
        examples += runs.count
        failures += failed.count
        let id = Printable.line(rule.id)
        if runs.isEmpty {
            output.writeLine("\(style.paint("none", as: .severity(.warning)))    \(id): no examples")
        } else if failed.isEmpty {
            output.writeLine("\(style.paint("passed", as: .good))  \(id): \(Self.count(runs.count))")
        } else {
            let extent =
                failed.count == runs.count ? Self.count(runs.count) : "\(failed.count) of \(Self.count(runs.count))"
            output.writeLine("\(style.paint("failed", as: .severity(.error)))  \(id): \(extent)")
        }
        for run in failed { write(run) }
    }

    /// The report with its summary.
    package var bytes: [UInt8] {
        var output = output
        let result = failures == 0 ? "passed" : "\(failures) failed"
        output.writeLine("\(Self.count(examples)) of \(rules) rule\(rules == 1 ? "" : "s"): \(result)")
        return output.bytes
    }

    private mutating func write(_ run: ExampleRun) {
        var place = ""
        if case .pack(_, let path?) = run.rule.origin, let line = run.example.line { place = "\(path):\(line): " }
        output.writeLine("  \(style.paint(Printable.line("\(place)\(run.example.title)"), as: .path))")
        // The first line names the rule and the example.
        for line in run.lines.dropFirst() {
            let shown = Printable.line(line)
            switch line.utf8.first {
            case UInt8(ascii: "+"): output.writeLine("    \(style.paint(shown, as: .addition))")
            case UInt8(ascii: "-"): output.writeLine("    \(style.paint(shown, as: .deletion))")
            default: output.writeLine("    \(shown)")
            }
        }
    }

    private static func count(_ number: Int) -> String {
        "\(number) example\(number == 1 ? "" : "s")"
    }
}
