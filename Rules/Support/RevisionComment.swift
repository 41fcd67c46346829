import Language

/// Reads marks of revisions in the text of a comment: `EN-Revision: 5f720ab2`, `English Revision: 1.12`,
/// `$Revision: 1.12 $`.
struct RevisionComment {
    /// The marks.
    private(set) var marks: [RevisionMark] = []

    private static let word = Array("rev".utf8)
    private static let ending = Array("ision".utf8)
    /// How much of a comment is looked at: marks are short, and a page that was commented out is long.
    private static let limit = 1024
    /// Words other than languages that name what a document was made from.
    private static let origins: Set<String> = ["source", "original", "upstream", "base", "master"]

    /// Reads a part of a file's text.
    init(_ text: [UInt8], _ range: Range<Int>) {
        let end = min(range.upperBound, range.lowerBound + Self.limit)
        var place = range.lowerBound
        while let start = Self.find(Self.word, in: text, place..<end) {
            place = start + Self.word.count
            if Self.matches(Self.ending, in: text, at: place, before: end) { place += Self.ending.count }
            guard let (first, second) = Self.values(in: text, place..<end) else { continue }
            switch Self.owner(in: text, range.lowerBound..<start) {
            case .itself: add(first, .keyword, text)
            case .origin(let language):
                add(first, .origin(language: language), text)
                // Apache's build writes what the source is at beside it.
                if let second { add(second, .keyword, text) }
            case nil: break
            }
        }
    }

    /// Whose revision is told.
    private enum Owner {
        case itself
        case origin(language: String?)
    }

    private mutating func add(_ range: Range<Int>, _ kind: RevisionMark.Kind, _ text: [UInt8]) {
        guard let value = RevisionValue(text[range]) else { return }
        marks.append(RevisionMark(kind: kind, value: value, range: range))
    }

    /// Whose revision it is, by the word before; nil where that means something else.
    private static func owner(in text: [UInt8], _ range: Range<Int>) -> Owner? {
        var end = range.upperBound
        if end > range.lowerBound, text[end - 1] == UInt8(ascii: "$") { return .itself }
        // `$LastChangedRevision$`
        var start = end
        while start > range.lowerBound, isLetter(text[start - 1]) { start -= 1 }
        if start < end {
            return start > range.lowerBound && text[start - 1] == UInt8(ascii: "$") ? .itself : nil
        }
        while end > range.lowerBound, text[end - 1] <= 0x20 || "-_".utf8.contains(text[end - 1]) { end -= 1 }
        start = end
        while start > range.lowerBound, isLetter(text[start - 1]) { start -= 1 }
        let word = String(decoding: text[start..<end], as: UTF8.self).lowercased()
        if word.isEmpty { return .itself }
        if word == "english" { return .origin(language: "en") }
        if origins.contains(word) { return .origin(language: nil) }
        return LanguageTag(word).map { .origin(language: $0.language) }
    }

    /// The value after a colon, an equals sign or a space, and another one that is joined to it by a colon.
    private static func values(in text: [UInt8], _ range: Range<Int>) -> (Range<Int>, Range<Int>?)? {
        var place = range.lowerBound
        while place < range.upperBound, text[place] <= 0x20 || ":=\"".utf8.contains(text[place]) { place += 1 }
        let first = value(in: text, place..<range.upperBound)
        guard place > range.lowerBound, !first.isEmpty else { return nil }
        guard first.upperBound < range.upperBound, text[first.upperBound] == UInt8(ascii: ":") else {
            return (first, nil)
        }
        let second = value(in: text, first.upperBound + 1..<range.upperBound)
        return (first, second.isEmpty ? nil : second)
    }

    /// The letters, digits, stops, hyphens and slashes that a text begins with.
    static func value(in text: [UInt8], _ range: Range<Int>) -> Range<Int> {
        var end = range.lowerBound
        while end < range.upperBound, isLetter(text[end]) || (0x2D...0x39).contains(text[end]) { end += 1 }
        // What ends a sentence, or the comment, is no part of it.
        while end > range.lowerBound, (0x2D...0x2F).contains(text[end - 1]) { end -= 1 }
        return range.lowerBound..<end
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    /// Where a word in lower case begins in a text, in any case.
    private static func find(_ word: [UInt8], in text: [UInt8], _ range: Range<Int>) -> Int? {
        range.first { matches(word, in: text, at: $0, before: range.upperBound) }
    }

    private static func matches(_ word: [UInt8], in text: [UInt8], at place: Int, before end: Int) -> Bool {
        guard place + word.count <= end else { return false }
        return word.indices.allSatisfy { text[place + $0] | 0x20 == word[$0] }
    }
}
