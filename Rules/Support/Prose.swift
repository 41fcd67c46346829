import Content
import Language

/// Which blocks are running text, and what of them is: not code, not what is kept, not what is in another language.
extension Version {
    /// The language that the version should be in: the locale that it is filed under, else the one that it declares.
    var expectedLanguage: LanguageTag? {
        locale ?? declaredLanguage.flatMap { LanguageTag($0.value) }
    }

    /// Whether a block is text that a translator writes, in the document's own language.
    func isProse(_ block: Block, in language: LanguageTag) -> Bool {
        guard block.isContent, block.isTranslatable else { return false }
        switch block.kind {
        case .code, .figure, .entity: return false
        default: break
        }
        guard let own = block.language else { return true }
        return own.isIndistinguishable(from: language)
    }

    /// Appends the characters of a block that are prose, a space in the place of what is not: code, what is kept, what is
    /// in another language, addresses.
    func appendProse(of block: Block, to buffer: inout [UInt8]) {
        appendProse(block.textRange, of: block, to: &buffer)
    }

    /// Appends the characters of a part of a block that are prose; with or without what is emphasised.
    func appendProse(
        _ part: Range<Int>, of block: Block, withoutEmphasis: Bool = false, to buffer: inout [UInt8]
    ) {
        // An address has a slash.
        let mayHoldAddress = block.bytes.contains(UInt8(ascii: "/"))
        func append(_ range: Range<Int>) {
            if mayHoldAddress { appendWords(range, to: &buffer) } else { buffer += text[range] }
        }
        var cursor = part.lowerBound
        for inline in inlines[block.inlines] {
            switch inline.kind {
            case .code, .untranslatable, .foreign, .placeholder, .entity: break
            case .emphasis where withoutEmphasis: break
            default: continue
            }
            guard inline.textRange.upperBound > cursor, inline.textRange.lowerBound < part.upperBound else { continue }
            if inline.textRange.lowerBound > cursor { append(cursor..<inline.textRange.lowerBound) }
            buffer.append(0x20)
            cursor = min(inline.textRange.upperBound, part.upperBound)
        }
        if cursor < part.upperBound { append(cursor..<part.upperBound) }
    }

    /// Appends a part of the text without the addresses in it, such as `http://example.org/a`.
    private func appendWords(_ range: Range<Int>, to buffer: inout [UInt8]) {
        var rest = range
        while let slash = text[rest].firstIndex(of: UInt8(ascii: "/")) {
            guard slash + 1 < rest.upperBound, slash > rest.lowerBound, text[slash - 1] == UInt8(ascii: ":"),
                text[slash + 1] == UInt8(ascii: "/")
            else {
                buffer += text[rest.lowerBound...slash]
                rest = slash + 1..<rest.upperBound
                continue
            }
            let start = text[rest.lowerBound..<slash].lastIndex { $0 <= 0x20 } ?? rest.lowerBound
            let end = text[slash..<rest.upperBound].firstIndex { $0 <= 0x20 } ?? rest.upperBound
            buffer += text[rest.lowerBound..<start]
            buffer.append(0x20)
            rest = end..<rest.upperBound
        }
        buffer += text[rest]
    }

    /// How many bytes of a part of a block's text stand within links.
    func linkedLength(_ part: Range<Int>, of block: Block) -> Int {
        length(of: part, within: [.link], block)
    }

    /// How many bytes of a part of a block's text are set off as titles of works, quotations and labels are: within
    /// links or emphasis.
    func markedLength(_ part: Range<Int>, of block: Block) -> Int {
        length(of: part, within: [.link, .emphasis], block)
    }

    private func length(of part: Range<Int>, within kinds: [Inline.Kind], _ block: Block) -> Int {
        var length = 0
        var cursor = part.lowerBound
        for inline in inlines[block.inlines] where kinds.contains(inline.kind) {
            let end = min(inline.textRange.upperBound, part.upperBound)
            guard end > cursor else { continue }
            length += max(0, end - max(cursor, inline.textRange.lowerBound))
            cursor = max(cursor, end)
        }
        return length
    }
}
