/// Parses files with libxml2 into documents.
///
/// libxml2 builds no tree of its own here: its SAX events go to an ``EventRecorder``, which costs less and keeps what the
/// tree would lose (content nested deeper than 256 elements, texts over 10 MB, and all positions).
public enum MarkupParser {
    /// How many attributes a tag may have: libxml2 compares each with all before it.
    static let maximumAttributes = 10_000
    /// How many problems of one file are kept.
    static let maximumProblems = 1_000
    /// How many steps libxml2 may spend on reporting problems: on looking for elements that end tags don't match, and on
    /// copying what is wrong.
    static let maximumSearch = 200_000_000

    /// Parses a file. Bad markup does not stop it: what libxml2 rejects is listed in ``Document/problems``.
    ///
    /// - Complexity: O(*n*) in the length of the file.
    public static func parse(_ source: SourceFile, as syntax: Syntax) -> Document {
        parse(source, as: syntax, readsAhead: true)
    }

    /// Parses a file; a test can have libxml2 read all bytes of it itself.
    static func parse(_ source: SourceFile, as syntax: Syntax, readsAhead: Bool) -> Document {
        let session = ParserSession(source.text, syntax, readsAhead: readsAhead)
        switch syntax {
        case .plainText: session.recordPlainText()
        case .html, .xml:
            if let tag = AttributeGuard.firstOverfullTag(in: source.text) {
                session.refuse(
                    at: tag, "a tag with more than \(maximumAttributes) attributes; nothing of the file was parsed")
            } else {
                session.run()
            }
        }
        return session.document(of: source)
    }
}
