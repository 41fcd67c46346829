/// The formats that a document's content can be read by.
public enum FormatID: String, Sendable, CaseIterable, Codable {
    /// HTML and XHTML.
    case html
    /// DocBook, and XML that uses its element names.
    case docBook = "docbook"
    /// Any other XML: an element with text of its own is a block.
    case genericXML = "xml"
    /// Text without markup: paragraphs between blank lines.
    case plainText = "text"
}
