/// The grammar by which the bytes of a file are read.
public enum Syntax: String, Sendable, CaseIterable {
    /// HTML, read by libxml2's tolerant parser.
    case html
    /// XML, read by libxml2's XML parser.
    case xml
    /// Text without markup: the document has a single text node.
    case plainText = "text"
}
