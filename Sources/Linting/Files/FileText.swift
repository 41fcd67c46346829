/// What is said of files that can't be read or written.
enum FileText {
    static let missing = "no such file or folder; check the path, which is relative to the working directory"
    static let changed = "the file changed while it was being fixed and was left alone; run again"
    static let readOnly = "the file is read-only and was left alone; make it writable to have it fixed"
    static let readOnlyFolder =
        "the folder of the file is read-only and the file was left alone; make the folder writable to have it fixed"
    static let irregular = "neither a file nor a folder; give the path of a regular file"
    static let badName = "a name that is not UTF-8; rename the file"

    static func tooLarge(_ size: Int) -> String {
        "the file has \(size) bytes, more than the \(DiskStore.maximumSize) that are read; split or exclude it"
    }

    /// What a failed system call means and what to do about it.
    static func failure(_ action: String, _ code: SystemError) -> String {
        "can't \(action): \(code.message)"
    }
}
