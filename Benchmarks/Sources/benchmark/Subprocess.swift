#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A program that is run to its end, and what the system counted of it.
enum Subprocess {
    /// What a program used.
    struct Outcome {
        /// The exit status, or 128 and the number of the signal that ended it, as a shell says it.
        let status: Int32
        /// Seconds of the processor, user and system, from its start to its end.
        let cpu: Double
    }

    /// Runs a program with its standard output thrown away; nil where it can't be started.
    static func run(_ program: String, _ arguments: [String]) -> Outcome? {
        let strings = ([program] + arguments).map { strdup($0) }
        defer { for string in strings { free(string) } }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        var process: pid_t = 0
        guard posix_spawn(&process, program, &actions, nil, strings + [nil], environ) == 0 else { return nil }
        var status: Int32 = 0
        var usage = rusage()
        while wait4(process, &status, 0, &usage) < 0 {
            guard errno == EINTR else { return nil }
        }
        let signal = status & 0x7F
        return Outcome(status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, cpu: CPUTime.seconds(usage))
    }
}
