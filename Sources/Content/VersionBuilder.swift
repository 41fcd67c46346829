public import Language
public import Markup

/// Makes versions of parsed documents.
public enum VersionBuilder {
    /// The version that a document is of an article.
    ///
    /// The format is chosen by the document's syntax and its root element. Nothing fails: a document without content has
    /// no blocks.
    /// - Parameters:
    ///   - document: The parsed file.
    ///   - article: The id of the article.
    ///   - locale: The locale that the export files the document under; nil lets the document tell, if it declares a
    ///     language that is known.
    /// - Returns: The version; its locale is nil where neither path nor document tell a known one.
    /// - Complexity: O(*n*) in the number of nodes and bytes.
    public static func makeVersion(from document: Document, article: String, locale: LanguageTag?) -> Version {
        let declared = DeclaredLanguage(of: document)
        let tag = declared.flatMap { LanguageTag($0.value) }
        let format = document.format
        let list = format.blocks(of: document, language: tag ?? locale)
        return Version(
            article: article, locale: locale ?? tag, document: document, format: format.id, blocks: list,
            declaredLanguage: declared)
    }
}
