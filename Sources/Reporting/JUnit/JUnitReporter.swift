package import Linting
import Markup

/// Writes JUnit's XML: a suite for each document and a case for each rule.
///
/// There is no standard. What is written is what GitLab, GitHub's actions, Jenkins, Azure and `junitparser` read; the
/// strict form leaves out the attributes that Jenkins' schema junit-10.xsd does not know. A case has at most one
/// failure, since most readers show the first only.
package struct JUnitReporter: Reporter {
    /// Whether only what junit-10.xsd allows is written.
    private let isStrict: Bool

    /// Creates a reporter.
    package init(isStrict: Bool) {
        self.isStrict = isStrict
    }

    package func report(_ result: LintResult, in context: ReportContext, to output: inout ReportOutput) {
        let suites = JUnitSuite.all(of: result, in: context)
        var xml = XMLWriter()
        xml.element(
            "testsuites",
            [
                "name": "hexapla",
                "tests": String(suites.reduce(0) { $0 + $1.cases.count }),
                "failures": String(suites.reduce(0) { $0 + $1.failures }),
                "errors": String(suites.reduce(0) { $0 + $1.errors }),
                "time": Self.seconds(context.elapsed),
            ]
        ) { xml in
            for suite in suites { write(suite, in: context, to: &xml) }
        }
        output.write(xml.bytes)
    }

    private func write(_ suite: JUnitSuite, in context: ReportContext, to xml: inout XMLWriter) {
        xml.element(
            "testsuite",
            [
                "name": suite.path,
                "file": suite.path,
                "tests": String(suite.cases.count),
                "failures": String(suite.failures),
                "errors": String(suite.errors),
                "skipped": String(suite.skipped),
                "time": Self.noTime,
                "timestamp": context.timestamp,
            ]
        ) { xml in
            if let locale = suite.locale {
                xml.element("properties") { xml in
                    xml.element("property", ["name": "locale", "value": locale])
                }
            }
            // Jenkins takes what precedes the last dot for a package.
            let className = String(decoding: suite.path.utf8.map { $0 == 0x2E ? 0x5F : $0 }, as: UTF8.self)
            for testCase in suite.cases { write(testCase, className: className, path: suite.path, to: &xml) }
        }
    }

    private func write(_ testCase: JUnitCase, className: String, path: String, to xml: inout XMLWriter) {
        xml.element(
            "testcase",
            [
                "name": testCase.name,
                "classname": className,
                "file": isStrict ? nil : path,
                "line": isStrict ? nil : testCase.line.map { String($0) },
                "time": Self.noTime,
            ]
        ) { xml in
            switch testCase.outcome {
            case .checked(let failures, let others):
                if let first = failures.first {
                    xml.element(
                        "failure",
                        ["message": Self.first(first.message, of: failures.count), "type": first.severity.rawValue],
                        text: failures.map(Self.line(of:)).joined(separator: "\n"))
                }
                if !others.isEmpty {
                    xml.element("system-out", text: others.map(Self.line(of:)).joined(separator: "\n"))
                }
            case .error(let errors):
                let message = errors.first?.message ?? ""
                xml.element(
                    "error", ["message": Self.first(message, of: errors.count), "type": "tool"],
                    text: errors.map(\.description).joined(separator: "\n"))
            case .skipped(let reason):
                xml.element("skipped", ["message": reason])
            }
        }
    }

    /// Documents are linted side by side and by article, so that none has a time of its own.
    private static let noTime = seconds(.zero)

    /// A message and how many more there are.
    private static func first(_ message: String, of count: Int) -> String {
        count == 1 ? message : "\(message) (and \(count - 1) more)"
    }

    /// A finding in one line.
    private static func line(of finding: Finding) -> String {
        "\(finding.path):\(finding.start.line):\(finding.start.column): \(finding.severity.rawValue) "
            + "\(finding.rule): \(finding.message)"
    }

    /// A duration in seconds with three decimals.
    private static func seconds(_ duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let milliseconds = String(attoseconds / 1_000_000_000_000_000)
        return "\(seconds)." + String(repeating: "0", count: max(0, 3 - milliseconds.utf8.count)) + milliseconds
    }
}
