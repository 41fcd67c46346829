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

    /// Appends the characters of a block that are prose, a space in the place of what is not.
    func appendProse(of block: Block, to buffer: inout [UInt8]) {
        var cursor = block.textRange.lowerBound
        for inline in inlines[block.inlines] {
            switch inline.kind {
            case .code, .untranslatable, .foreign, .placeholder, .entity: break
            default: continue
            }
            guard inline.textRange.upperBound > cursor else { continue }
            if inline.textRange.lowerBound > cursor {
                buffer += text[cursor..<min(inline.textRange.lowerBound, block.textRange.upperBound)]
            }
            buffer.append(0x20)
            cursor = min(inline.textRange.upperBound, block.textRange.upperBound)
        }
        if cursor < block.textRange.upperBound { buffer += text[cursor..<block.textRange.upperBound] }
    }

    /// The bytes of a block's text that stand within links.
    func linkedLength(of block: Block) -> Int {
        var length = 0
        var cursor = block.textRange.lowerBound
        for inline in inlines[block.inlines] where inline.kind == .link && inline.textRange.upperBound > cursor {
            length += inline.textRange.upperBound - max(cursor, inline.textRange.lowerBound)
            cursor = inline.textRange.upperBound
        }
        return length
    }
}
