import Language

/// Finds out how the bytes of a file are encoded, as far as the file says so.
enum CharsetSniffer {
    /// What a file says of its encoding.
    struct Declaration {
        /// The encoding; nil where the file does not tell, or names one that is not known.
        let charset: Charset?
        /// The length of the byte order mark.
        let bomLength: Int
    }

    /// How far into a file a declaration is looked for; the HTML standard asks for 1024 bytes, real pages need more.
    private static let window = 4096

    /// Looks for a byte order mark, for UTF-16 without one, for an XML declaration and for a meta element.
    static func sniff(_ bytes: [UInt8]) -> Declaration {
        if let marked = byteOrderMark(bytes) { return marked }
        if let wide = unmarkedUTF16(bytes) { return Declaration(charset: wide, bomLength: 0) }
        let head = bytes.prefix(window)
        guard let label = xmlDeclaration(head) ?? metaElement(head), let charset = Charset(label: label) else {
            return Declaration(charset: nil, bomLength: 0)
        }
        // A declaration that could be read byte by byte can't be in an encoding of wider units.
        return Declaration(charset: charset.name.hasPrefix("UTF-") ? .utf8 : charset, bomLength: 0)
    }

    private static func byteOrderMark(_ bytes: [UInt8]) -> Declaration? {
        let marks: [(bytes: [UInt8], label: String)] = [
            ([0xEF, 0xBB, 0xBF], "UTF-8"), ([0xFF, 0xFE, 0x00, 0x00], "UTF-32LE"),
            ([0x00, 0x00, 0xFE, 0xFF], "UTF-32BE"), ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
        ]
        guard let first = bytes.first, first == 0xEF || first >= 0xFE || first == 0 else { return nil }
        for mark in marks where bytes.starts(with: mark.bytes) {
            return Declaration(charset: Charset(label: mark.label), bomLength: mark.bytes.count)
        }
        return nil
    }

    /// `<` and a NUL, or a NUL and `<`, at the start: XML 1.0, appendix F.
    private static func unmarkedUTF16(_ bytes: [UInt8]) -> Charset? {
        guard bytes.count >= 4 else { return nil }
        if bytes[0] == 0x3C, bytes[1] == 0, bytes[2] != 0, bytes[3] == 0 { return Charset(label: "UTF-16LE") }
        if bytes[0] == 0, bytes[1] == 0x3C, bytes[2] == 0, bytes[3] != 0 { return Charset(label: "UTF-16BE") }
        return nil
    }

    private static func xmlDeclaration(_ head: ArraySlice<UInt8>) -> String? {
        guard head.starts(with: "<?xml".utf8), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        return value(of: "encoding", in: head[..<end])
    }

    private static func metaElement(_ head: ArraySlice<UInt8>) -> String? {
        var rest = head
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[(start + 1)...]
            guard rest.count > 5, matches("meta", at: rest.startIndex, in: rest) else { continue }
            let end = rest.firstIndex(of: UInt8(ascii: ">")) ?? rest.endIndex
            if let label = value(of: "charset", in: rest[..<end]) { return label }
            rest = rest[end...]
        }
        return nil
    }

    /// The word after `name=`, quotation marks aside; it may stand within a quoted value itself, as in
    /// `content="text/html; charset=utf-8"`.
    private static func value(of name: String, in bytes: ArraySlice<UInt8>) -> String? {
        var index = bytes.startIndex
        let length = name.utf8.count
        while index + length < bytes.endIndex {
            guard matches(name, at: index, in: bytes) else {
                index += 1
                continue
            }
            var cursor = index + length
            func skip(_ set: [UInt8]) { while cursor < bytes.endIndex, set.contains(bytes[cursor]) { cursor += 1 } }
            skip([0x20, 0x09, 0x0A, 0x0D])
            index = cursor
            guard cursor < bytes.endIndex, bytes[cursor] == UInt8(ascii: "=") else { continue }
            cursor += 1
            skip([0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "'")])
            let start = cursor
            while cursor < bytes.endIndex, isLabel(bytes[cursor]) { cursor += 1 }
            if cursor > start { return String(decoding: bytes[start..<cursor], as: UTF8.self) }
        }
        return nil
    }

    private static func isLabel(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"),
            UInt8(ascii: "."), UInt8(ascii: "+"):
            true
        default: false
        }
    }

    /// Whether a lower-case ASCII word stands at an index, in whatever case.
    private static func matches(_ word: String, at index: Int, in bytes: ArraySlice<UInt8>) -> Bool {
        guard index + word.utf8.count <= bytes.endIndex else { return false }
        return zip(word.utf8, bytes[index...]).allSatisfy { $0 == ($1 >= 0x41 && $1 <= 0x5A ? $1 | 0x20 : $1) }
    }
}
