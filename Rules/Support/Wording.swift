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
        // Four bytes hold any scalar, so that a block of megabytes is not decoded for a line of message.
        Self.cut(shown(block, upTo: 4 * limit + 8), limit: limit)
    }

    /// The first `limit` scalars of a part of the text.
    func excerpt(of part: Range<Int>, limit: Int = 60) -> String {
        Self.cut(text[part].prefix(4 * limit + 8), limit: limit)
    }

    /// The beginning of a block's text, with entity references as they are written.
    private func shown(_ block: Block, upTo limit: Int) -> ArraySlice<UInt8> {
        if block.textRange.isEmpty { return document.source.text[block.range].prefix(limit) }
        var bytes: [UInt8] = []
        var cursor = block.textRange.lowerBound
        for inline in inlines[block.inlines] where inline.kind == .entity && inline.textRange.lowerBound >= cursor {
            guard bytes.count < limit else { break }
            bytes += text[cursor..<inline.textRange.lowerBound]
            bytes += document.source.text[inline.range].prefix(limit)
            cursor = inline.textRange.upperBound
        }
        bytes += text[cursor..<max(cursor, block.textRange.upperBound)].prefix(limit)
        return bytes.prefix(limit)
    }

    /// What tells the block from others of the version, whatever happens around it.
    func key(of block: Block) -> String {
        String(decoding: shown(block, upTo: .max), as: UTF8.self)
    }

    private static func cut(_ bytes: ArraySlice<UInt8>, limit: Int) -> String {
        var count = 0
        var end = bytes.startIndex
        var lastSpace: (place: Int, count: Int)?
        for (scalar, range) in ScalarReader(bytes) {
            guard count < limit else {
                // A cut word is misleading, unless the script has no spaces or the word is most of the text.
                if let lastSpace, lastSpace.count > limit / 2 { end = lastSpace.place }
                return line(bytes[..<end]) + "…"
            }
            if isSpace(scalar) { lastSpace = (range.lowerBound, count) }
            end = range.upperBound
            count += 1
        }
        return line(bytes)
    }

    /// A text with a space for every control character.
    private static func line(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { isSpace(UInt32($0)) ? 0x20 : $0 }, as: UTF8.self)
    }

    private static func isSpace(_ scalar: UInt32) -> Bool { scalar <= 0x20 || scalar == 0x7F }
}
