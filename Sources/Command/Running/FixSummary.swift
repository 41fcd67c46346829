import Linting
import Reporting

/// Tells what fixing did: the differences on standard output, where they were asked for, and all else on standard
/// error.
struct FixSummary {
    private let result: FixResult
    private let isPreview: Bool
    private let isQuiet: Bool

    init(of result: FixResult, isPreview: Bool, isQuiet: Bool) {
        self.result = result
        self.isPreview = isPreview
        self.isQuiet = isQuiet
    }

    func write() {
        for file in result.files {
            if isPreview, let diff = file.diff { Terminal.print(diff.text) }
            for refusal in file.refusals {
                let place = refusal.line.map { "\(refusal.path):\($0)" } ?? refusal.path
                let rule = refusal.rule.map { " [\($0)]" } ?? ""
                Terminal.note("\(place): not fixed: \(refusal.reason)\(rule)")
            }
        }
        let applied = result.applied
        guard !applied.isEmpty else {
            if !isQuiet { Terminal.note("nothing to fix") }
            return
        }
        let verb = isPreview ? "would apply" : "applied"
        let fixes = Self.count(result.appliedCount, "fix", "fixes")
        Terminal.note("\(verb) \(fixes) in \(Self.count(result.files.count { !$0.applied.isEmpty }, "file", "files"))")
        let width = String(applied[0].count).utf8.count
        for rule in applied {
            let number = String(rule.count)
            Terminal.note("  \(String(repeating: " ", count: width - number.utf8.count))\(number) × \(rule.rule)")
        }
    }

    private static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }
}
