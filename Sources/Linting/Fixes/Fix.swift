/// A repair: edits of one file that belong together.
public struct Fix: Sendable, Hashable {
    /// What the repair does, as a command: "insert a space".
    public let title: String
    /// Whether a person should look at it first.
    public let applicability: Applicability
    /// The edits, sorted by range, none overlapping another.
    public internal(set) var edits: [Edit]

    /// Creates a fix from its edits, which it sorts.
    public init(_ title: String, _ applicability: Applicability, edits: [Edit]) {
        self.title = title
        self.applicability = applicability
        self.edits = edits.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
