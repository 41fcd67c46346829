/// The calls of the operating system that replace a file: apart from what makes them, so that a test can have the power
/// fail at each of them.
///
/// Every function is one call of the system, repeated where a signal interrupts it.
protocol FileSystem: Sendable {
    /// What is known of a file; symbolic links are followed.
    func status(of path: String) throws(SystemError) -> FileStatus
    /// What is known of an open file.
    func status(of descriptor: Int32) throws(SystemError) -> FileStatus
    /// Opens a file or folder, a file for writing as well where that is asked for.
    func open(_ path: String, isWritable: Bool) throws(SystemError) -> Int32
    /// Makes a file, which must not be there, and opens it for writing.
    func create(_ path: String, mode: UInt32) throws(SystemError) -> Int32
    /// Waits until no other process, and nobody else in this one, holds the lock of an open file, and takes it.
    func lock(_ descriptor: Int32) throws(SystemError)
    /// Appends bytes; returns how many of them, at least one.
    func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) throws(SystemError) -> Int
    /// Gives an open file the owner and group of another.
    func setOwner(of descriptor: Int32, to status: FileStatus) throws(SystemError)
    /// Gives an open file the mode of another.
    func setMode(of descriptor: Int32, to status: FileStatus) throws(SystemError)
    /// Brings what an open file or folder holds to the disk.
    func synchronize(_ descriptor: Int32) throws(SystemError)
    /// Closes a file, which gives its lock back.
    func close(_ descriptor: Int32) throws(SystemError)
    /// Has a file take the place of another, in one step.
    func rename(_ path: String, to target: String) throws(SystemError)
    /// Deletes a file.
    func remove(_ path: String) throws(SystemError)
}
