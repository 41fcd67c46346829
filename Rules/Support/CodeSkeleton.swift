/// What of a listing stays the same in translation: neither comments, nor the text of strings and elements, nor spaces.
struct CodeSkeleton {
    /// The characters that stay.
    private(set) var bytes: [UInt8] = []
    /// Whether the text is code at all, rather than output or a table drawn with letters.
    var isCode: Bool { isProgram && marks >= 3 && marks * 8 >= bytes.count }

    /// How many of them only code has.
    private var marks = 0
    /// Whether there is something that output has not: a tag, a variable, the end of a statement.
    private var isProgram = false
    /// The variables in the order in which they first occur: their names may be translated.
    private var variables: [[UInt8]: UInt8] = [:]

    /// Reads a listing.
    ///
    /// The language of the listing is not known, so that what is a comment or string in one of the usual ones is none
    /// of the code: `//`, `#` at the start of a word, `/*…*/`, `<!--…-->`, quotation marks on one line. Of markup only
    /// the names of tags are code. Neither upper case nor the names of variables (`$name`) tell listings apart, and
    /// `<?php` and `?>` may be left out.
    /// - Complexity: O(*n*) in the length of the text.
    init(_ text: ArraySlice<UInt8>) {
        let text = Array(text)
        bytes.reserveCapacity(text.count)
        if Self.isMarkup(text) { readMarkup(text) } else { readCode(text) }
    }

    /// Whether a text is markup: an end tag or a document type, and no program in it.
    private static func isMarkup(_ text: [UInt8]) -> Bool {
        var hasTag = false
        for place in text.indices.dropLast() where text[place] == UInt8(ascii: "<") {
            let next = text[place + 1]
            if next == UInt8(ascii: "?") { return false }
            if next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || isLetter(next) { hasTag = true }
        }
        return hasTag
    }

    private mutating func readMarkup(_ text: [UInt8]) {
        var place = 0
        while place < text.count {
            guard text[place] == UInt8(ascii: "<") else {
                place += 1
                continue
            }
            if Self.has("<!--", text, place) {
                place = Self.end(of: "-->", text, place)
                continue
            }
            let start = place
            place += 1
            if place < text.count, text[place] == UInt8(ascii: "/") { place += 1 }
            while place < text.count, Self.isLetter(text[place]) || Self.isDigit(text[place]) { place += 1 }
            guard place > start + 1 else { continue }
            bytes += text[start..<place].map { Self.isLetter($0) ? $0 | 0x20 : $0 }
            marks += place - start
            isProgram = true
            while place < text.count, text[place] != UInt8(ascii: ">"), text[place] != UInt8(ascii: "<") { place += 1 }
        }
    }

    private mutating func readCode(_ text: [UInt8]) {
        var place = 0
        while place < text.count {
            let byte = text[place]
            switch byte {
            case UInt8(ascii: "/") where Self.has("//", text, place) && !(place > 0 && text[place - 1] == 0x3A):
                place = Self.lineEnd(text, place)
            case UInt8(ascii: "/") where Self.has("/*", text, place):
                place = Self.end(of: "*/", text, place + 2)
            case UInt8(ascii: "#") where place == 0 || text[place - 1] <= 0x20:
                place = Self.lineEnd(text, place)
            case UInt8(ascii: "<") where Self.has("<!--", text, place):
                place = Self.end(of: "-->", text, place)
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                place = Self.stringEnd(text, place, spansLines: bytes.last.map { "=(,[.{:".utf8.contains($0) } ?? false)
                bytes.append(UInt8(ascii: "\""))
            case UInt8(ascii: "<") where Self.has("<?php", text, place):
                place += 5
                isProgram = true
            case UInt8(ascii: "?") where Self.has("?>", text, place):
                place += 2
            case UInt8(ascii: "$"):
                place = readVariable(text, place)
            case 0...0x20, 0x80...:
                place += 1
            default:
                if "(){}[];=<>".utf8.contains(byte) { marks += 1 }
                if byte == UInt8(ascii: ";") { isProgram = true }
                bytes.append(Self.isLetter(byte) ? byte | 0x20 : byte)
                place += 1
            }
        }
    }

    /// Reads a variable as its number, and returns the place after it.
    private mutating func readVariable(_ text: [UInt8], _ start: Int) -> Int {
        var place = start + 1
        while place < text.count,
            Self.isLetter(text[place]) || Self.isDigit(text[place]) || text[place] == UInt8(ascii: "_")
                || text[place] >= 0x80
        { place += 1 }
        marks += 1
        isProgram = true
        let name = Array(text[start..<place])
        let number = variables[name] ?? UInt8(truncatingIfNeeded: variables.count)
        variables[name] = number
        bytes += [UInt8(ascii: "$"), number]
        return place
    }

    private static func has(_ mark: StaticString, _ text: [UInt8], _ place: Int) -> Bool {
        mark.withUTF8Buffer { place + $0.count <= text.count && text[place..<place + $0.count].elementsEqual($0) }
    }

    /// The place after the next occurrence of a mark, else the end.
    private static func end(of mark: StaticString, _ text: [UInt8], _ start: Int) -> Int {
        var place = start
        while place < text.count {
            if has(mark, text, place) { return place + mark.utf8CodeUnitCount }
            place += 1
        }
        return text.count
    }

    private static func lineEnd(_ text: [UInt8], _ start: Int) -> Int {
        text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
    }

    /// The place after the quotation mark that ends a string, else after the one that begins it: an apostrophe.
    private static func stringEnd(_ text: [UInt8], _ start: Int, spansLines: Bool) -> Int {
        var place = start + 1
        while place < text.count, spansLines || text[place] != 0x0A && text[place] != 0x0D {
            if text[place] == UInt8(ascii: "\\") { place += 1 } else if text[place] == text[start] { return place + 1 }
            place += 1
        }
        return start + 1
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
