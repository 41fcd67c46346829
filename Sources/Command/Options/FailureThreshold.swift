import ArgumentParser
import Linting

/// Which findings make a run fail.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
    case error
    case warning
    case info
    /// None does.
    case never

    /// The least severity that fails; nil where none does.
    var severity: Severity? { Severity(rawValue: rawValue) }
}
