/// A pattern of the configuration that tells where a revision or a date stands: `date: '{date}'`.
///
/// A space stands for any white space, or none. Without a placeholder, the value follows the text.
struct RevisionPattern {
    private let before: [UInt8]
    private let after: [UInt8]
    /// Whether the value must be a date.
    private let isDate: Bool

    /// Reads a pattern; nil where it has no text before its value.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        var before = bytes
        var after: [UInt8] = []
        var isDate = false
        for (placeholder, isOne) in [("{date}", true), ("{revision}", false)] {
            guard let range = Self.range(of: Array(placeholder.utf8), in: bytes) else { continue }
            before = Array(bytes[..<range.lowerBound])
            after = Array(bytes[range.upperBound...])
            isDate = isOne
            break
        }
        guard let first = before.firstIndex(where: { $0 > 0x20 }) else { return nil }
        self.before = Array(before[first...])
        self.after = after
        self.isDate = isDate
    }

    /// The first value that stands where the pattern says, in a part of a file's text.
    ///
    /// - Complexity: O(*n*) in the length of the text, as long as few places begin as the pattern does.
    func find(in text: [UInt8], _ range: Range<Int>) -> (value: RevisionValue, range: Range<Int>)? {
        for start in range where text[start] == before[0] {
            guard let place = Self.end(of: before, in: text, start..<range.upperBound) else { continue }
            let found = RevisionComment.value(in: text, place..<range.upperBound)
            guard let value = RevisionValue(text[found]),
                Self.end(of: after, in: text, found.upperBound..<range.upperBound) != nil
            else { continue }
            if case .day = value { return (value, found) }
            if !isDate { return (value, found) }
        }
        return nil
    }

    /// Where the text ends that a part of the pattern stands for, at the beginning of a range.
    private static func end(of pattern: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Int? {
        var place = range.lowerBound
        for byte in pattern {
            if byte <= 0x20 {
                while place < range.upperBound, text[place] <= 0x20 { place += 1 }
            } else {
                guard place < range.upperBound, text[place] == byte else { return nil }
                place += 1
            }
        }
        return place
    }

    private static func range(of word: [UInt8], in bytes: [UInt8]) -> Range<Int>? {
        guard word.count <= bytes.count else { return nil }
        return (0...bytes.count - word.count).first { bytes[$0..<$0 + word.count].elementsEqual(word) }
            .map { $0..<$0 + word.count }
    }
}
