import Content

/// A character reference that stands in a text as such: `&nbsp;`, `&#8217;`.
struct VisibleReference {
    /// The bytes in ``/Content/Version/text``, from the ampersand to the semicolon.
    let range: Range<Int>
    /// The name, without ampersand and semicolon.
    private let name: ArraySlice<UInt8>

    /// Reads the reference that begins at an ampersand; nil where none does that HTML knows.
    init?(at start: Int, in text: ArraySlice<UInt8>) {
        var end = start + 1
        while end < text.endIndex, end - start <= 10 {
            let byte = text[end]
            guard Self.isAlphanumeric(byte) || byte == UInt8(ascii: "#") && end == start + 1 else { break }
            end += 1
        }
        guard end < text.endIndex, text[end] == UInt8(ascii: ";"), end > start + 1 else { return nil }
        name = text[start + 1..<end]
        range = start..<end + 1
        guard Self.isKnown(name) else { return nil }
    }

    /// Whether the reference is a part of the text, rather than what the text is about.
    func isOutOfPlace(in text: ArraySlice<UInt8>) -> Bool {
        if isWord(before: range.lowerBound, in: text) || isWord(at: range.upperBound, in: text) { return true }
        guard name.elementsEqual("amp".utf8), range.upperBound < text.endIndex else { return false }
        // Escaped twice over: `&amp;#8217;`.
        if text[range.upperBound] == UInt8(ascii: "#") { return true }
        // An ampersand between words: `salt &amp; pepper`.
        guard range.lowerBound > text.startIndex, text[range.lowerBound - 1] == 0x20, text[range.upperBound] == 0x20
        else { return false }
        return isWord(before: range.lowerBound - 1, in: text) && isWord(at: range.upperBound + 1, in: text)
    }

    private func isWord(before offset: Int, in text: ArraySlice<UInt8>) -> Bool {
        offset > text.startIndex && Self.isWord(UTF8Text.scalar(before: offset, in: text).scalar)
    }

    private func isWord(at offset: Int, in text: ArraySlice<UInt8>) -> Bool {
        offset < text.endIndex && Self.isWord(UTF8Text.scalar(at: offset, in: text).scalar)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func isWord(_ scalar: UInt32) -> Bool {
        PhraseFolding.isLetter(scalar) || PhraseFolding.isDigit(scalar)
    }

    /// Whether a name is a number, or one of the names that programs escape characters with.
    private static func isKnown(_ name: ArraySlice<UInt8>) -> Bool {
        if name.first == UInt8(ascii: "#") {
            let digits = name.dropFirst()
            if digits.first.map({ $0 | 0x20 }) == UInt8(ascii: "x") {
                return digits.count > 2 && digits.dropFirst().allSatisfy { isAlphanumeric($0) && $0 | 0x20 <= 0x66 }
            }
            return digits.count > 1 && digits.allSatisfy { (0x30...0x39).contains($0) }
        }
        let name = String(decoding: name, as: UTF8.self)
        return names.contains(name) || HTMLNames.isLegacyReference(name)
    }

    private static let names = Set(
        """
        amp lt gt quot apos nbsp ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo hellip bull middot copy reg \
        trade euro pound deg times shy ensp emsp thinsp zwnj zwj scaron Scaron oelig OElig iexcl iquest
        """.split(separator: " ").map { String($0) })
}
