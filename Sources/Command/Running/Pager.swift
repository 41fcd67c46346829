#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif
import Reporting

/// Shows text a screen at a time.
enum Pager {
    /// The program that is used where `PAGER` names none: it ends at once with a text that fits, passes colours on and
    /// leaves the text on the screen.
    private static let standard = "less -FRX"

    /// Writes bytes to standard output, through the reader's pager where that is a terminal with fewer rows.
    ///
    /// - Returns: False where the system refused, which is told on standard error.
    static func show(_ bytes: [UInt8]) -> Bool {
        guard isLongerThanScreen(bytes), let pipe = start() else { return Terminal.write(bytes) }
        // A key that interrupts is the pager's business as long as it runs.
        let interrupt = signal(SIGINT, SIG_IGN)
        // The stream stays open until it is closed below, and its descriptor with it.
        FileDescriptor.write(bytes, to: fileno(pipe))
        let status = pclose(pipe)
        signal(SIGINT, interrupt)
        // The shell's status where it finds no such program: the text is shown without it.
        return status >> 8 == 127 ? Terminal.write(bytes) : true
    }

    private static func isLongerThanScreen(_ bytes: [UInt8]) -> Bool {
        guard FileDescriptor.isTerminal(FileDescriptor.standardOutput),
            let rows = FileDescriptor.rows(of: FileDescriptor.standardOutput)
        else { return false }
        return bytes.count { $0 == 0x0A } >= rows
    }

    /// Starts the pager by the shell, as the convention of `PAGER` is; nil where none is wanted.
    private static func start() -> UnsafeMutablePointer<FILE>? {
        let command = Terminal.environment("PAGER") ?? standard
        guard !command.isEmpty, command != "cat" else { return nil }
        return popen(command, "w")
    }
}
