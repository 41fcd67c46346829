#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// How a process let its host down.
enum ProcessFailure: Error, Hashable {
    /// The system could not start it.
    case notStarted
    /// It took longer than a number of seconds.
    case slow(seconds: Double)
    /// It ended before it was told to, or with another status than 0; with its last note, if it wrote any.
    case ended(Ending, note: String?)
    /// It closed its output and ran on.
    case closed
    /// Its answer is longer than a line may be.
    case long
    /// It wrote what it was not asked for.
    case stray
    /// It answered what it had not read.
    case unread

    /// How a process ended.
    enum Ending: Hashable, CustomStringConvertible {
        /// By itself, with a status.
        case exit(Int32)
        /// By a signal.
        case signal(Int32)

        var description: String {
            switch self {
            case .exit(let status): "exit status \(status)"
            case .signal(let number): Self.names[number].map { "signal \(number) (\($0))" } ?? "signal \(number)"
            }
        }

        private static let names: [Int32: String] = [
            SIGABRT: "SIGABRT", SIGBUS: "SIGBUS", SIGFPE: "SIGFPE", SIGHUP: "SIGHUP", SIGILL: "SIGILL",
            SIGINT: "SIGINT",
            SIGKILL: "SIGKILL", SIGPIPE: "SIGPIPE", SIGQUIT: "SIGQUIT", SIGSEGV: "SIGSEGV", SIGTERM: "SIGTERM",
            SIGTRAP: "SIGTRAP", SIGXCPU: "SIGXCPU",
        ]
    }
}
