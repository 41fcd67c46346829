import Content
import Language
import Markup

/// The words by which messages speak of blocks.
extension BlockKind {
    /// What a reader calls such a block.
    var noun: String {
        switch self {
        case .title: "title"
        case .heading: "heading"
        case .paragraph: "paragraph"
        case .listItem: "list item"
        case .term: "term"
        case .definition: "definition"
        case .tableCell: "table cell"
        case .caption: "caption"
        case .code: "code block"
        case .figure: "figure"
        case .entity: "entity"
        }
    }

    /// The noun with its indefinite article.
    var phrase: String { self == .entity ? "an \(noun)" : "a \(noun)" }
}

extension Version {
    /// The name by which a message calls the version: its locale, else its path.
    var name: String { locale?.description ?? path }

    /// The first `limit` scalars of a block's text, cut at a word where there are more, for messages.
    func excerpt(of block: Block, limit: Int = 60) -> String {
        if block.textRange.isEmpty {
            let bytes = document.source.text[block.range].prefix(limit * 4)
            return Self.cut(bytes, limit: limit)
        }
        return Self.cut(text(of: block), limit: limit)
    }

    /// What tells the block from others of the version, whatever happens around it.
    func key(of block: Block) -> String {
        let bytes = block.textRange.isEmpty ? document.source.text[block.range] : text(of: block)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func cut(_ bytes: ArraySlice<UInt8>, limit: Int) -> String {
        var result = ""
        var count = 0
        var lastSpace: String.Index?
        // Four bytes hold any scalar, so that a block of megabytes is not decoded for a line of message.
        for scalar in String(decoding: bytes.prefix(4 * limit + 8), as: UTF8.self).unicodeScalars {
            guard count < limit else {
                // A cut word is misleading, unless the script has no spaces or the word is most of the text.
                if let lastSpace, result.distance(from: result.startIndex, to: lastSpace) > limit / 2 {
                    result = String(result[..<lastSpace])
                }
                return result + "…"
            }
            let isSpace = scalar.value <= 0x20 || scalar.value == 0x7F
            if isSpace { lastSpace = result.endIndex }
            result.unicodeScalars.append(isSpace ? " " : scalar)
            count += 1
        }
        return result
    }
}
