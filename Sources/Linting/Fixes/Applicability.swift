/// Whether a fix may be applied without a person looking at it.
public enum Applicability: String, Sendable, CaseIterable, Codable, Comparable {
    /// The result is right, or as wrong as before: applied by `--fix`.
    case safe
    /// The result may be wrong: applied by `--unsafe-fixes`.
    case unsafe

    /// Whether `a` needs less care than `b`.
    public static func < (a: Applicability, b: Applicability) -> Bool { a == .safe && b == .unsafe }
}
