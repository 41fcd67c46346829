#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif
import Linting
import Reporting

/// Standard output and standard error, and what is known of the terminal behind them.
enum Terminal {
    /// Makes the three standard descriptors safe to use.
    ///
    /// A descriptor that is closed would be given to the next file that is opened, and output would go there.
    static func prepare() {
        for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
            // The lowest free descriptor is the one that was found closed. It can't be written to.
            _ = open("/dev/null", O_RDONLY)
        }
        FileDescriptor.ignoreBrokenPipes()
    }

    /// Writes text to standard output.
    static func print(_ text: String) {
        _ = write(Array(text.utf8))
    }

    /// Writes bytes to standard output; false where the system refused, which is told on standard error.
    ///
    /// A reader that has gone is no failure: `hexapla … | head` is meant to end so.
    static func write(_ bytes: [UInt8]) -> Bool {
        guard case .failed(let cause) = FileDescriptor.write(bytes, to: FileDescriptor.standardOutput) else {
            return true
        }
        complain("cannot write to standard output: \(cause)")
        return false
    }

    /// Writes a line to standard error.
    static func note(_ line: String) {
        FileDescriptor.write(Array("\(line)\n".utf8), to: FileDescriptor.standardError)
    }

    /// Tells on standard error why something could not be done.
    static func complain(_ message: String) {
        note("error: \(message)")
    }

    /// Tells on standard error what could not be done, each with the line that is at fault.
    static func complain(_ errors: [ToolError]) {
        for error in errors { complain(ErrorText.make(error)) }
    }

    /// Tells on standard error what was not done, though the run is none the worse for it.
    static func warn(_ warnings: [ToolError]) {
        for warning in warnings { note("warning: \(ErrorText.make(warning))") }
    }

    /// Whether a report on standard output may have colours.
    ///
    /// `NO_COLOR` is the convention of no-color.org.
    static func usesColor(_ choice: ColorChoice) -> Bool {
        switch choice {
        case .always: true
        case .never: false
        case .auto:
            FileDescriptor.isTerminal(FileDescriptor.standardOutput) && (environment("NO_COLOR") ?? "").isEmpty
                && environment("TERM") != "dumb"
        }
    }

    /// The columns that a line on standard output may take.
    static var width: Int {
        FileDescriptor.columns(of: FileDescriptor.standardOutput) ?? ReportContext.defaultWidth
    }

    /// A variable of the environment.
    static func environment(_ name: String) -> String? {
        // getenv(3) returns a pointer into the environment, which nobody changes; it is copied at once.
        getenv(name).map { String(cString: $0) }
    }
}
