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

        /// Creates a file.
        package init(path: String, text: String) {
            self.path = path
            self.text = text
        }
    }

    /// What the example shows, in a few words.
    public let title: String
    /// The files with marks where the rule has findings; without any mark the rule has none.
    public let files: [File]
    /// The files that differ after all fixes of the rule were applied, safe and unsafe.
    ///
    /// An example of a compiled rule has all of them; where one of a pack or plugin has none, fixes are not looked at.
    public let fixed: [File]
    /// What the rule's options are set to.
    public let options: [String: RuleOption.Value]
    /// The source locale, where the example is about one that is known.
    public let source: String?
    /// The line of the pack that the example begins in, from 1; nil where it comes from elsewhere.
    public let line: Int?

    /// Creates an example from paths and texts.
    public init(
        _ title: String, _ files: KeyValuePairs<String, String>, fixed: KeyValuePairs<String, String> = [:],
        options: [String: RuleOption.Value] = [:], source: String? = nil
    ) {
        self.init(
            title, files: files.map { File(path: $0.key, text: $0.value) },
            fixed: fixed.map { File(path: $0.key, text: $0.value) }, options: options, source: source)
    }

    /// Creates an example that was read.
    ///
    /// - Parameters:
    ///   - title: What it shows.
    ///   - files: The files, with marks.
    ///   - fixed: The files that differ after fixing.
    ///   - options: What the rule's options are set to.
    ///   - source: The source locale.
    ///   - line: The line of the pack that it begins in.
    package init(
        _ title: String, files: [File], fixed: [File] = [], options: [String: RuleOption.Value] = [:],
        source: String? = nil, line: Int? = nil
    ) {
        self.title = title
        self.files = files
        self.fixed = fixed
        self.options = options
        self.source = source
        self.line = line
    }
}
