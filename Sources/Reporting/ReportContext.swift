package import Linting

/// What a report says beside the findings, and how it may look.
package struct ReportContext: Sendable {
    /// The least severity that fails the run; nil where nothing does.
    package var failOn: Severity?
    /// The version of the program, for the formats that name it.
    package var toolVersion: String
    /// How long the run took.
    package var elapsed: Duration
    /// When the run began, in UTC: `2026-01-31T12:00:00`.
    package var timestamp: String
    /// The command that repeats the run and repairs, without options of its own.
    package var fixCommand: String
    /// Whether ANSI escape sequences may be written.
    package var usesColor: Bool
    /// How many columns a line of source may take.
    package var width: Int
    /// Whether a run without findings says nothing.
    package var isQuiet: Bool

    /// The number of columns of a report that is not for a terminal.
    package static let defaultWidth = 100

    /// Creates a context; the defaults are those of a file without colour.
    package init(
        failOn: Severity? = .error, toolVersion: String, elapsed: Duration = .zero,
        timestamp: String = "1970-01-01T00:00:00", fixCommand: String = "hexapla lint --fix", usesColor: Bool = false,
        width: Int = ReportContext.defaultWidth, isQuiet: Bool = false
    ) {
        self.failOn = failOn
        self.toolVersion = toolVersion
        self.elapsed = elapsed
        self.timestamp = timestamp
        self.fixCommand = fixCommand
        self.usesColor = usesColor
        self.width = width
        self.isQuiet = isQuiet
    }

    /// Whether a finding fails the run.
    package func fails(_ finding: Finding) -> Bool {
        if let failOn { finding.severity >= failOn } else { false }
    }
}
