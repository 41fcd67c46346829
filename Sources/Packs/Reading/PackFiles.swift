package import Linting

/// Where packs and the files that they name are read: the disk, or memory for tests.
package protocol PackFiles: Sendable {
    /// The bytes of a file by the path that reports give it; why it can't be read else.
    func read(_ path: String) throws(ToolError) -> [UInt8]

    /// The paths of the files right within a folder whose names end in a suffix, sorted; nothing where it is no folder.
    func list(_ folder: String, suffix: String) -> [String]
}
