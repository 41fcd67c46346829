/// Why the bytes of a file can't be made into a ``SourceFile``.
public enum SourceError: Error, Sendable, Equatable {
    /// The file has more bytes than ``SourceFile/maximumSize``.
    case tooLarge(bytes: Int)

    /// What is wrong and what can be done about it, in one line.
    public var message: String {
        switch self {
        case .tooLarge(let bytes):
            "the file has \(bytes) bytes, more than the \(SourceFile.maximumSize) that can be read; split or exclude it"
        }
    }
}
