import Language

/// The findings that are known already and are not reported again.
///
/// A finding is known by its fingerprint, so that it may move. The second of two equal findings has a fingerprint of
/// its own.
public struct Baseline: Sendable, Equatable {
    /// A finding that is known.
    public struct Entry: Sendable, Hashable {
        /// The fingerprint, by which the finding is known.
        public let fingerprint: String
        /// The id of the rule.
        public let rule: String
        /// The file, as the report gave it; for people, as the files of an article may be renamed together.
        public let path: String
        /// The article.
        public let article: String
        /// The locale; empty where the finding has none.
        public let locale: String
        /// What was wrong.
        public let message: String

        /// Creates an entry.
        public init(
            fingerprint: String, rule: String, path: String, article: String, locale: String, message: String
        ) {
            self.fingerprint = fingerprint
            self.rule = rule
            self.path = path
            self.article = article
            self.locale = locale
            self.message = message
        }
    }

    /// The entries, sorted by path, rule, message and fingerprint; no two with the same fingerprint.
    public let entries: [Entry]
    private let fingerprints: Set<String>

    /// Creates a baseline from entries in any order; of those with the same fingerprint the first is kept.
    public init(_ entries: some Sequence<Entry>) {
        var fingerprints: Set<String> = []
        self.entries = entries.filter { fingerprints.insert($0.fingerprint).inserted }.sorted(by: Self.precedes)
        self.fingerprints = fingerprints
    }

    /// Creates a baseline of findings.
    public init(of findings: some Sequence<Finding>) {
        self.init(
            findings.map {
                Entry(
                    fingerprint: $0.fingerprint, rule: $0.rule, path: $0.path, article: $0.article,
                    locale: $0.locale?.description ?? "", message: $0.message)
            })
    }

    /// Whether the baseline has a finding.
    public func knows(_ fingerprint: String) -> Bool { fingerprints.contains(fingerprint) }

    private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
        if a.path != b.path { return a.path < b.path }
        if a.rule != b.rule { return a.rule < b.rule }
        return (a.message, a.fingerprint) < (b.message, b.fingerprint)
    }
}
