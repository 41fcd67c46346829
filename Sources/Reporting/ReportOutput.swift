/// The bytes of a report while it is written.
package struct ReportOutput: Sendable {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []

    /// Creates an empty output.
    package init() {}

    /// Appends text as UTF-8.
    package mutating func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Appends text and a line feed.
    package mutating func writeLine(_ text: String = "") {
        write(text)
        bytes.append(0x0A)
    }

    /// Appends bytes that are UTF-8 already.
    package mutating func write(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }
}
