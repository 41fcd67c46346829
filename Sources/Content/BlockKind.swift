/// What a block is to its reader.
public enum BlockKind: String, Sendable, CaseIterable, Codable {
    /// The title of the document as it stands in its head, apart from the text.
    case title
    /// A heading in the text; ``Block/level`` tells which.
    case heading
    /// A paragraph, or text that stands in a container without one.
    case paragraph
    /// A list item that holds text of its own.
    case listItem = "list-item"
    /// A term that a definition follows.
    case term
    /// The definition of a term.
    case definition
    /// A cell of a table.
    case tableCell = "table-cell"
    /// The caption of a table or figure.
    case caption
    /// A listing or other preformatted text.
    case code
    /// A figure without text: an image, a video.
    case figure
    /// An entity reference that stands for a block of its own.
    case entity
}
