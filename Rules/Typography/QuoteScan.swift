import Content
import Language

/// Finds the double quotation marks of a block that have no counterpart in it.
///
/// Whether a mark opens or closes is told by what stands beside it, since languages differ in that: `„so“`, `“so”`,
/// `»so«` and `«so»`.
struct QuoteScan {
    /// The marks without a counterpart, in the order of the text.
    private(set) var strays: [(range: Range<Int>, opens: Bool)] = []

    /// Reads a block's text without what the mask covers. A block with a mark of which it can't be told whether it opens,
    /// such as that of inches or within a word, has no strays.
    ///
    /// - Complexity: O(*n*).
    init(_ text: ArraySlice<UInt8>, _ mask: InlineMask) {
        var found: [(range: Range<Int>, opens: Bool)] = []
        var open: [Range<Int>] = []
        var offset = text.startIndex
        while offset < text.endIndex {
            let byte = text[offset]
            guard byte == 0x22 || byte == 0xC2 || byte == 0xE2 else {
                offset += 1
                continue
            }
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
            let range = offset..<offset + width
            offset += width
            guard Self.isDoubleQuote(scalar), !mask.overlaps(range) else { continue }
            guard let opens = Self.opens(range, in: text) else { return }
            if opens {
                open.append(range)
            } else if open.popLast() == nil {
                found.append((range, false))
            }
        }
        strays = found + open.map { ($0, true) }
        strays.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func isDoubleQuote(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F: true
        default: false
        }
    }

    /// Whether a mark opens; nil where it can't be told.
    private static func opens(_ range: Range<Int>, in text: ArraySlice<UInt8>) -> Bool? {
        let before =
            range.lowerBound > text.startIndex ? UTF8Text.scalar(before: range.lowerBound, in: text).scalar : 0x20
        let after = range.upperBound < text.endIndex ? UTF8Text.scalar(at: range.upperBound, in: text).scalar : 0x20
        // A number before it has inches or seconds.
        if PhraseFolding.isDigit(before) { return nil }
        // Before or behind anything else than a word, such as "$", it may be a part of code.
        let mayOpen = precedesQuotation(before) && PhraseFolding.isLetter(after)
        let mayClose = followsQuotation(after) && (PhraseFolding.isLetter(before) || endsSentence(before))
        return mayOpen == mayClose ? nil : mayOpen
    }

    private static func endsSentence(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x21, 0x2C, 0x2E, 0x3F, 0x2026: true
        default: false
        }
    }

    private static func precedesQuotation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x28, 0x5B, 0x2D, 0x2013, 0x2014: true
        default: CharacterClass.of(scalar).isWhitespace
        }
    }

    private static func followsQuotation(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x29, 0x5D, 0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x2D, 0x2013, 0x2014, 0x2026: true
        default: CharacterClass.of(scalar).isWhitespace
        }
    }
}
