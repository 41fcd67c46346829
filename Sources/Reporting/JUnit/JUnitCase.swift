import Linting
import Markup

/// What became of one rule in one document.
struct JUnitCase {
    /// How a case ended.
    enum Outcome {
        /// The rule was run: what it found that fails the run, and what does not.
        case checked(failures: [Finding], others: [Finding])
        /// The tool could not do its job.
        case error([ToolError])
        /// Nothing was run, for the reason given.
        case skipped(String)
    }

    /// The id of the rule. It holds no line number, so that runs can be compared.
    let name: String
    /// How it ended.
    let outcome: Outcome

    /// Whether something was found that fails the run.
    var isFailure: Bool {
        if case .checked(let failures, _) = outcome { !failures.isEmpty } else { false }
    }

    /// Whether the tool could not do its job.
    var isError: Bool {
        if case .error = outcome { true } else { false }
    }

    /// Whether nothing was run.
    var isSkipped: Bool {
        if case .skipped = outcome { true } else { false }
    }

    /// The line of the first thing that there is to say.
    var line: Int? {
        switch outcome {
        case .checked(let failures, let others): (failures.first ?? others.first)?.start.line
        case .error(let errors): errors.first?.line
        case .skipped: nil
        }
    }
}
