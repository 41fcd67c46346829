import Subprocess
import Synchronization

/// Passes on what a process writes to its standard error, line by line, and not without end.
final class PluginNotes: Sendable {
    /// How much is passed on of one process, in bytes.
    static let limit = 64 << 10
    /// How much is kept of a line, in bytes.
    private static let longestLine = 500

    private let pass: @Sendable (String) -> Void
    private let lastLine = Mutex<String?>(nil)

    /// Creates notes that pass each line on.
    init(_ pass: @escaping @Sendable (String) -> Void) {
        self.pass = pass
    }

    /// The last line that isn't empty, which of a process that failed tells most often why.
    var last: String? { lastLine.withLock { $0 } }

    /// Reads to the end.
    func read(_ output: SubprocessOutputSequence) async {
        var line: [UInt8] = []
        var count = 0
        do {
            for try await buffer in output {
                // The pointer is used within the closure only.
                buffer.withUnsafeBytes { bytes in
                    for byte in bytes {
                        if byte == 0x0A {
                            take(&line, &count)
                        } else if line.count < Self.longestLine {
                            line.append(byte)
                        }
                    }
                }
            }
        } catch {
            // What can't be read has ended.
        }
        take(&line, &count)
    }

    private func take(_ line: inout [UInt8], _ count: inout Int) {
        let text = String(decoding: line.filter { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }, as: UTF8.self)
        line = []
        guard text.utf8.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { return }
        lastLine.withLock { $0 = text }
        guard count <= Self.limit else { return }
        count += text.utf8.count + 1
        pass(count <= Self.limit ? text : "more notes are left out")
    }
}
