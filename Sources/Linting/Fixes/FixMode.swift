/// What becomes of fixed files.
public enum FixMode: Sendable {
    /// They are written.
    case write
    /// Nothing is written; the differences are told.
    case preview
}
