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
        let files = result.files.count { !$0.applied.isEmpty }
        let count = result.appliedCount
        guard !isQuiet || count > 0 else { return }
        let verb = isPreview ? "would apply" : "applied"
        let fixes = "\(count) \(count == 1 ? "fix" : "fixes")"
        Terminal.note(count == 0 ? "nothing to fix" : "\(verb) \(fixes) in \(files) \(files == 1 ? "file" : "files")")
    }
}
