/// Finds where the tokens of a file end, for the sake of those that a parser reports no event for.
struct TokenScanner {
    private let bytes: [UInt8]
    private let syntax: Syntax

    init(_ bytes: [UInt8], _ syntax: Syntax) {
        self.bytes = bytes
        self.syntax = syntax
    }

    /// The end of the token at `index` that yields no event of its own: a tag, a comment, a declaration, a byte.
    func skip(_ index: Int, before cursor: Int) -> Int {
        guard bytes[index] == UInt8(ascii: "<") else { return index + 1 }
        switch byte(index + 1) {
        case UInt8(ascii: "!"):
            if isComment(index) { return end(of: "-->", from: index + 4, before: cursor) }
            if starts("<![CDATA[", at: index) { return end(of: "]]>", from: index + 9, before: cursor) }
            return declarationEnd(index, before: cursor)
        case UInt8(ascii: "?"):
            return end(of: syntax == .xml ? "?>" : ">", from: index + 2, before: cursor)
        case UInt8(ascii: "/"):
            return end(of: ">", from: index + 2, before: cursor)
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF:
            return tagEnd(index, before: cursor)
        default:
            return index + 1
        }
    }

    /// The end of a start tag, quoted values passed over; the cursor where that comes first.
    private func tagEnd(_ start: Int, before cursor: Int) -> Int {
        var index = start + 1
        var quote: UInt8 = 0
        var previous: UInt8 = 0
        while index < cursor {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), previous == UInt8(ascii: "=") {
                // A quotation mark opens a value only after an equals sign.
                quote = byte
            }
            if !AttributeScanner.isBlank(byte) { previous = byte }
            index += 1
        }
        return max(cursor, start + 1)
    }

    /// The end of `<!DOCTYPE …>` with its internal subset, in which quoted strings and comments may hold anything.
    private func declarationEnd(_ start: Int, before cursor: Int) -> Int {
        var index = start + 2
        var isInSubset = false
        while index < cursor {
            switch bytes[index] {
            case UInt8(ascii: "["): isInSubset = true
            case UInt8(ascii: "]"): isInSubset = false
            case UInt8(ascii: ">") where !isInSubset: return index + 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let quote = bytes[index]
                guard let close = bytes[(index + 1)..<cursor].firstIndex(of: quote) else { break }
                index = close
            case UInt8(ascii: "<") where isComment(index):
                index = end(of: "-->", from: index + 4, before: cursor) - 1
            case UInt8(ascii: "<") where isInSubset && byte(index + 1) == UInt8(ascii: "?"):
                index = end(of: "?>", from: index + 2, before: cursor) - 1
            default: break
            }
            index += 1
        }
        return cursor
    }

    private func end(of closing: StaticString, from start: Int, before cursor: Int) -> Int {
        var index = start
        while index < cursor {
            if starts(closing, at: index) { return index + closing.utf8CodeUnitCount }
            index += 1
        }
        return max(cursor, start)
    }

    /// The end of a reference such as `&#233;`, with or without its semicolon; nil where it has no digits.
    func numericReferenceEnd(_ start: Int) -> Int? {
        var index = start + 2
        while index < bytes.count {
            switch bytes[index] {
            case 0x30...0x39, 0x41...0x46, 0x61...0x66, UInt8(ascii: "x"), UInt8(ascii: "X"): index += 1
            case UInt8(ascii: ";"): return index + 1
            default: return index > start + 2 ? index : nil
            }
        }
        return index
    }

    /// The length of the name at an index.
    func nameLength(from start: Int) -> Int {
        var index = start
        while index < bytes.count, AttributeScanner.isName(bytes[index]) { index += 1 }
        return index - start
    }

    /// The byte at an index; 0 beyond the end.
    func byte(_ index: Int) -> UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    private func isComment(_ index: Int) -> Bool { starts("<!--", at: index) }

    /// Whether a word stands at an index.
    func starts(_ word: StaticString, at index: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        // The literal's pointer is read within this call only.
        return word.withUTF8Buffer { $0.elementsEqual(bytes[index..<index + count]) }
    }
}
