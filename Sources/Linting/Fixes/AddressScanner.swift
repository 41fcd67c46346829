import Language

/// Finds addresses that are written out: `https://example.org/x`, `www.example.org`.
enum AddressScanner {
    /// The places of the addresses in a text, by position.
    ///
    /// - Complexity: O(*n*) in the size of the text.
    static func addresses(in text: [UInt8]) -> [Range<Int>] {
        var addresses: [Range<Int>] = []
        var index = 0
        var end = 0
        while index < text.count {
            defer { index += 1 }
            guard let start = start(in: text, at: index, notBefore: end) else { continue }
            end = self.end(in: text, from: index)
            addresses.append(start..<end)
            index = max(index, end - 1)
        }
        return addresses
    }

    /// Where the address begins whose `://` or `www.` stands at an index.
    private static func start(in text: [UInt8], at index: Int, notBefore limit: Int) -> Int? {
        if text[index] == UInt8(ascii: ":") {
            guard text[(index + 1)...].starts(with: "//".utf8) else { return nil }
            var start = index
            while start > limit, isSchemeLetter(text[start - 1]) { start -= 1 }
            return start == index ? nil : start
        }
        guard text[index] | 0x20 == UInt8(ascii: "w") else { return nil }
        let isAlone = index == 0 || !isSchemeLetter(text[index - 1])
        let name = text[index...].prefix(4)
        return isAlone && name.count == 4 && name.elementsEqual("www.".utf8) { $0 | 0x20 == $1 | 0x20 } ? index : nil
    }

    /// Where an address ends: before white space, marks that no address has, and the marks of the sentence around it.
    private static func end(in text: [UInt8], from start: Int) -> Int {
        var reader = ScalarReader(text[start...])
        var end = start
        while let (scalar, range) = reader.next() {
            guard isPart(scalar) else { break }
            end = range.upperBound
        }
        while end > start, ".,;:!?'()[]".utf8.contains(text[end - 1]) { end -= 1 }
        return end
    }

    /// Whether an address has a character, RFC 3986 (2) and 3987; letters of scripts without spaces go on with the
    /// sentence where they follow one, and are left out.
    private static func isPart(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D: false
        case 0x21...0x7E: true
        case 0xA0...: CharacterClass.of(scalar).isLetter && Script.of(scalar).usesSpaces
        default: false
        }
    }

    private static func isSchemeLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "+")
    }
}
