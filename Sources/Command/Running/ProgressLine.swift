import Reporting
import Synchronization

/// A line on a terminal that says how far a run is, once it has taken a second.
///
/// It goes to standard error, is redrawn ten times a second at most and is wiped out at the end.
final class ProgressLine: Sendable {
    private struct State {
        var lastDrawn: ContinuousClock.Instant
        var isVisible = false
    }

    private let state: Mutex<State>
    private let isOn: Bool

    /// How long a run takes before anything is shown.
    private static let patience = Duration.seconds(1)
    /// The time between two drawings.
    private static let interval = Duration.milliseconds(100)

    /// Creates a line that is shown where standard error is a terminal.
    init(isWanted: Bool) {
        isOn = isWanted && FileDescriptor.isTerminal(FileDescriptor.standardError)
        // The first drawing is due when the patience is at its end.
        state = Mutex(State(lastDrawn: .now + Self.patience - Self.interval))
    }

    /// Shows how many articles of how many are done, if it is time to.
    func show(_ done: Int, of total: Int) {
        guard isOn else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            guard now - state.lastDrawn >= Self.interval else { return }
            state.lastDrawn = now
            state.isVisible = true
            draw("linted \(done) of \(total) articles")
        }
    }

    /// Wipes the line out.
    func end() {
        state.withLock { state in
            if state.isVisible { draw("") }
            state.isVisible = false
        }
    }

    private func draw(_ text: String) {
        FileDescriptor.write(Array("\r\u{1B}[K\(text)".utf8), to: FileDescriptor.standardError)
    }
}
