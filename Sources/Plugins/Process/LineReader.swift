import Subprocess

/// Cuts what a process writes into lines, of which it never keeps more than one and the next piece of output.
struct LineReader {
    /// What comes next in the output.
    enum Piece {
        /// A line, without its line feed.
        case line([UInt8])
        /// A line that is longer than it may be.
        case long
        /// Nothing: the process ended or closed its output.
        case end
    }

    private var output: SubprocessOutputSequence.AsyncIterator
    private let limit: Int
    /// What was read and not yet given away.
    private var bytes: [UInt8] = []

    /// Creates a reader.
    ///
    /// - Parameters:
    ///   - output: What the process writes.
    ///   - limit: The length of the longest line, in bytes.
    init(_ output: SubprocessOutputSequence, limit: Int) {
        self.output = output.makeAsyncIterator()
        self.limit = limit
    }

    /// Whether more than the lines that were given away has been read.
    var hasMore: Bool { !bytes.isEmpty }

    /// The next line.
    mutating func next() async -> Piece {
        var searched = 0
        while true {
            if let end = bytes[searched...].firstIndex(of: 0x0A) {
                guard end <= limit else { return .long }
                let line = Array(bytes[..<end])
                bytes.removeSubrange(...end)
                return .line(line)
            }
            searched = bytes.count
            guard searched <= limit else { return .long }
            guard await readMore() else { return .end }
        }
    }

    /// Waits for more output, and throws it away.
    ///
    /// - Returns: Whether there was any before the end.
    mutating func drain() async -> Bool {
        var isEmpty = bytes.isEmpty
        repeat {
            if !bytes.isEmpty { isEmpty = false }
            bytes = []
        } while await readMore()
        return !isEmpty
    }

    private mutating func readMore() async -> Bool {
        // Output that can't be read has ended.
        guard let buffer = try? await output.next(), !buffer.isEmpty else { return false }
        // The pointer is used within the closure only.
        buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
        return true
    }
}
