#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Processor time in seconds, that of user and system together.
enum CPUTime {
    /// What the process has used so far.
    static func ofThisProcess() -> Double {
        var usage = rusage()
        #if canImport(Darwin)
            getrusage(RUSAGE_SELF, &usage)
        #else
            getrusage(RUSAGE_SELF.rawValue, &usage)
        #endif
        return seconds(usage)
    }

    /// What a piece of work uses.
    static func of(_ work: () throws -> Void) rethrows -> Double {
        let start = ofThisProcess()
        try work()
        return ofThisProcess() - start
    }

    static func seconds(_ usage: rusage) -> Double {
        let user = Double(usage.ru_utime.tv_sec) + Double(usage.ru_utime.tv_usec) / 1e6
        let system = Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
        return user + system
    }
}
