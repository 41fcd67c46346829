/// How bad a finding is.
public enum Severity: String, Sendable, CaseIterable, Codable, Comparable {
    /// Worth knowing.
    case info
    /// Should be looked at.
    case warning
    /// A reader is misled or misses something.
    case error

    /// Whether `a` is less bad than `b`.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
