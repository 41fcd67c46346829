/// A small export that shows what a rule finds or leaves alone.
///
/// The text of each file marks what is found with `⟦` and `⟧`; `⟦⟧` is a place where something is missing. Files are
/// named as on disk, such as `a.de.html`, and are grouped into articles as any export is.
public struct Example: Sendable {
    /// A file of an example.
    public struct File: Sendable {
        /// The path within the export, such as `a.de.html`.
        public let path: String
        /// The text, with marks.
        public let text: String
    }

    /// What the example shows, in a few words.
    public let title: String
    /// The files with marks where the rule has findings; without any mark the rule has none.
    public let files: [File]
    /// The files that differ after all fixes of the rule were applied, safe and unsafe, by path.
    public let fixed: [File]
    /// What the rule's options are set to.
    public let options: [String: RuleOption.Value]
    /// The source locale, where the example is about one that is known.
    public let source: String?

    /// Creates an example from paths and texts.
    public init(
        _ title: String, _ files: KeyValuePairs<String, String>, fixed: KeyValuePairs<String, String> = [:],
        options: [String: RuleOption.Value] = [:], source: String? = nil
    ) {
        self.title = title
        self.files = files.map { File(path: $0.key, text: $0.value) }
        self.fixed = fixed.map { File(path: $0.key, text: $0.value) }
        self.options = options
        self.source = source
    }
}
