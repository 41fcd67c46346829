import Markup

/// What the position checks of many files yielded, as text.
package struct PositionReport: Sendable {
    private var output = ReportOutput()
    private var files = 0
    private var runs = 0
    private var unplaced = 0
    private var failures = 0
    private var failedFiles = 0

    /// The failures of one file that are listed.
    private static let listedFailures = 10

    /// Creates an empty report.
    package init() {}

    /// Whether every well-formed file passed.
    package var isPassed: Bool { failedFiles == 0 }

    /// Adds the check of one file; files that pass without a remark are only counted.
    package mutating func add(_ check: PositionCheck) {
        files += 1
        runs += check.runs
        unplaced += check.unplaced
        failures += check.failures.count
        if !check.isPassed { failedFiles += 1 }
        guard check.unplaced > 0 || !check.failures.isEmpty else { return }
        let form = check.isWellFormed ? "" : ", not well-formed"
        output.writeLine(
            "\(Printable.line(check.path)): \(check.runs) runs, \(check.unplaced) without a range, "
                + "\(check.failures.count) elsewhere\(form)")
        for failure in check.failures.prefix(Self.listedFailures) {
            let place = "\(failure.place.line):\(failure.place.column)"
            output.writeLine("  \(place) is not \"\(Printable.line(failure.text))\"")
        }
    }

    /// The report on what was added.
    package var bytes: [UInt8] {
        var output = output
        output.writeLine(
            "\(files) files, \(runs) text runs: \(runs - unplaced - failures) where they should be, "
                + "\(unplaced) without a range, \(failures) elsewhere; \(failedFiles) well-formed files failed")
        return output.bytes
    }
}
