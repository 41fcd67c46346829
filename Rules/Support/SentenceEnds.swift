/// A first count of sentences, at a small part of what cutting a text into them costs.
enum SentenceEnds {
    /// How many marks in a text look like the end of a sentence: a full stop, a question or exclamation mark before
    /// white space, a closing mark or the end, or one of those that other scripts have for it.
    ///
    /// Abbreviations count, so that there may be fewer sentences, but hardly more.
    /// - Complexity: O(*n*).
    static func count(in text: ArraySlice<UInt8>) -> Int {
        let bytes = text.span
        var count = 0
        for place in bytes.indices {
            switch bytes[place] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                if place + 1 == bytes.count || closes(bytes[place + 1]) { count += 1 }
            case 0x82 where precedes(bytes, place, 0xE3, 0x80):  // 。
                count += 1
            case 0x81 where precedes(bytes, place, 0xEF, 0xBC):  // ！
                count += 1
            case 0x9F where precedes(bytes, place, 0xEF, 0xBC) || place > 0 && bytes[place - 1] == 0xD8:  // ？ ؟
                count += 1
            case 0xA4 where precedes(bytes, place, 0xE0, 0xA5):  // ।
                count += 1
            default: break
            }
        }
        return count
    }

    private static func precedes(_ bytes: Span<UInt8>, _ place: Int, _ first: UInt8, _ second: UInt8) -> Bool {
        place > 1 && bytes[place - 2] == first && bytes[place - 1] == second
    }

    /// Whether a byte is white space or a mark that may stand after the end of a sentence; marks of several bytes do.
    private static func closes(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x80...: true
        default: false
        }
    }
}
