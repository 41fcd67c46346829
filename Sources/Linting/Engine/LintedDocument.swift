public import Language

/// A document that was linted, whether it has findings or not.
public struct LintedDocument: Sendable {
    /// The path, as reports give it.
    public let path: String
    /// The article that the document is a version of.
    public let article: String
    /// The locale that the export files it under; nil where nothing tells.
    public let locale: LanguageTag?
    /// How many blocks of content it has.
    public let blocks: Int
    /// The ids of the active rules that apply to it, sorted: rules that compare versions need two of them.
    public let applicableRules: [String]

    /// Creates a document.
    public init(path: String, article: String, locale: LanguageTag?, blocks: Int, applicableRules: [String]) {
        self.path = path
        self.article = article
        self.locale = locale
        self.blocks = blocks
        self.applicableRules = applicableRules
    }

    /// The document without some of the rules: those that could not be checked.
    func without(_ rules: Set<String>) -> LintedDocument {
        LintedDocument(
            path: path, article: article, locale: locale, blocks: blocks,
            applicableRules: applicableRules.filter { !rules.contains($0) })
    }
}
