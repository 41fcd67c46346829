/// The text of a rule pack, and where it was found.
package struct PackSource: Sendable {
    /// The path as reports give it; nil for a pack that comes with the program.
    package let path: String?
    /// The text, in UTF-8.
    package let bytes: [UInt8]

    /// Creates a source.
    package init(path: String?, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
