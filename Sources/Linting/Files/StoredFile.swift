/// The bytes of a file, and what tells whether it is still the same.
package struct StoredFile: Sendable {
    /// What a file system tells of a file's contents without reading them.
    package struct Stamp: Sendable, Equatable {
        let device: UInt64
        let inode: UInt64
        let size: Int64
        let seconds: Int64
        let nanoseconds: Int64
    }

    /// The bytes.
    package let bytes: [UInt8]
    /// The state of the file when it was read; nil for a file in memory.
    package let stamp: Stamp?

    package init(bytes: [UInt8], stamp: Stamp? = nil) {
        self.bytes = bytes
        self.stamp = stamp
    }
}
