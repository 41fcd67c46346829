#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Writing to open files by the calls of the system, without Foundation, which would cost start-up time.
package enum FileDescriptor {
    /// How writing ended.
    package enum Outcome: Sendable, Equatable {
        /// All bytes were taken.
        case written
        /// The reader has gone: nobody is left to tell.
        case closed
        /// The system refused, for the reason given.
        case failed(String)
    }

    /// Standard output.
    package static let standardOutput: Int32 = 1
    /// Standard error.
    package static let standardError: Int32 = 2

    /// Makes writing to a pipe whose reader has gone an outcome rather than the end of the process.
    package static func ignoreBrokenPipes() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Whether a terminal is at the other end.
    package static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// The number of columns of a terminal; nil where it is none or does not tell.
    package static func columns(of descriptor: Int32) -> Int? {
        size(of: descriptor).flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil }
    }

    /// The number of rows of a terminal; nil where it is none or does not tell.
    package static func rows(of descriptor: Int32) -> Int? {
        size(of: descriptor).flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil }
    }

    private static func size(of descriptor: Int32) -> winsize? {
        var size = winsize()
        return ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
    }

    /// Writes all bytes, however often the system takes but a part.
    @discardableResult
    package static func write(_ bytes: [UInt8], to descriptor: Int32) -> Outcome {
        // The buffer is only lent to write(2), which reads within its length.
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let slice = UnsafeRawBufferPointer(rebasing: rest)
                #if canImport(Darwin)
                    let count = Darwin.write(descriptor, slice.baseAddress, slice.count)
                #elseif canImport(Musl)
                    let count = Musl.write(descriptor, slice.baseAddress, slice.count)
                #else
                    let count = Glibc.write(descriptor, slice.baseAddress, slice.count)
                #endif
                if count >= 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EPIPE {
                    return .closed
                } else if errno == EAGAIN {
                    waitUntilWritable(descriptor)
                } else if errno != EINTR {
                    return .failed(lastErrorMessage())
                }
            }
            return .written
        }
    }

    /// What the system calls the error of the last call, in lower case as all messages.
    static func lastErrorMessage() -> String {
        let message = String(cString: strerror(errno))
        return message.prefix(1).lowercased() + message.dropFirst()
    }

    /// Sleeps until a descriptor that somebody made non-blocking takes bytes again.
    private static func waitUntilWritable(_ descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&request, 1, -1)
    }
}
