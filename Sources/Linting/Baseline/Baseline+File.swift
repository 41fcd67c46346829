extension Baseline {
    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: The file, absolute or relative to the working directory.
    ///   - workingDirectory: The absolute path that reports' paths are relative to; nil for that of the process.
    /// - Throws: ``ToolError`` where the file can't be read, or with the first line that can't be understood.
    public init(contentsOf path: String, workingDirectory: String? = nil) throws(ToolError) {
        let store = DiskStore(workingDirectory: workingDirectory)
        let reported = store.resolver.reported(store.resolver.absolute(path))
        try self.init(text: try store.read(reported).bytes, path: reported)
    }

    /// Writes a file as a whole, whether it is there or not.
    ///
    /// - Parameters:
    ///   - path: The file, absolute or relative to the working directory.
    ///   - workingDirectory: The absolute path that reports' paths are relative to; nil for that of the process.
    /// - Throws: ``ToolError`` where the file can't be written.
    public func write(to path: String, workingDirectory: String? = nil) throws(ToolError) {
        let resolver = PathResolver(workingDirectory: workingDirectory)
        let absolute = resolver.absolute(path)
        do throws(SystemError) {
            try AtomicFile(absolute).write(text, isDurable: true)
        } catch {
            throw ToolError(path: resolver.reported(absolute), message: FileText.failure("write", error))
        }
    }

    /// Whether there is a file.
    ///
    /// - Parameters:
    ///   - path: The file, absolute or relative to the working directory.
    ///   - workingDirectory: The absolute path that reports' paths are relative to; nil for that of the process.
    /// - Returns: Whether it is there and is a regular file.
    public static func exists(at path: String, workingDirectory: String? = nil) -> Bool {
        DiskStore.isFile(PathResolver(workingDirectory: workingDirectory).absolute(path))
    }
}
