import Markup

/// The text of the article as the page's linked data has it: the `articleBody` of JSON-LD.
struct LinkedDataBody: Sendable {
    private var passages: Set<UInt64> = []

    /// How many words in a row make a passage that is looked for.
    private static let length = 3
    /// A shorter text is a summary, or cut off.
    private static let leastWords = 40

    /// Reads the linked data of a document; nil where it has no text of an article.
    ///
    /// - Complexity: O(*n*) in the number of nodes and the length of the linked data, on average.
    init?(of document: Document) {
        guard let script = document.names.firstIndex(of: "script") else { return nil }
        for (index, node) in document.nodes.enumerated()
        where node.kind == .element && Int(node.name.rawValue) == script {
            guard let type = document.attribute("type", of: index),
                document.rawValue(of: type).equalsIgnoringCase("application/ld+json")
            else { continue }
            for child in document.nodes[index..<min(Int(node.next), document.nodes.count)] {
                read(document.text(of: child))
            }
        }
        if passages.count < Self.leastWords { return nil }
    }

    /// The share of the passages of a text that are in the article's; 1 for a text that is shorter than a passage.
    ///
    /// - Complexity: O(*n*) in the length of the text, on average.
    func share(of text: ArraySlice<UInt8>) -> Float {
        var count: Float = 0
        var found: Float = 0
        Self.forEachPassage(of: text) { passage in
            count += 1
            if passages.contains(passage) { found += 1 }
        }
        return count == 0 ? 1 : found / count
    }

    private mutating func read(_ json: ArraySlice<UInt8>) {
        var rest = json
        while let end = Self.endOfKey(in: rest) {
            rest = rest[end...].drop { ByteFacts.isSpace($0) || $0 == UInt8(ascii: ":") }
            guard rest.first == UInt8(ascii: "\"") else { continue }
            let (text, end) = Self.string(rest.dropFirst())
            rest = rest[end...]
            Self.forEachPassage(of: text[...]) { passages.insert($0) }
        }
    }

    private static let key = Array("\"articleBody\"".utf8)

    /// Where the first key `articleBody` ends; nil where there is none.
    ///
    /// The capital letter is rarer than what stands around it.
    private static func endOfKey(in json: ArraySlice<UInt8>) -> Int? {
        let before = 8
        var index = json.startIndex + before
        while index < json.endIndex, let capital = json[index...].firstIndex(of: UInt8(ascii: "B")) {
            let rest = json[(capital - before)...]
            if rest.starts(with: key) { return rest.startIndex + key.count }
            index = capital + 1
        }
        return nil
    }

    /// Reads a string of JSON up to its end: escapes are resolved as far as words need it, and markup in it left out.
    private static func string(_ json: ArraySlice<UInt8>) -> (text: [UInt8], end: Int) {
        var text: [UInt8] = []
        var isTag = false
        var index = json.startIndex
        while index < json.endIndex, json[index] != UInt8(ascii: "\"") {
            var byte = json[index]
            index += 1
            if byte == UInt8(ascii: "\\"), index < json.endIndex {
                byte = json[index]
                index += 1
                if byte == UInt8(ascii: "u"), let unit = UInt32(hexadecimal: json[index...].prefix(4)) {
                    index += 4
                    if !isTag, let scalar = Unicode.Scalar(unit), let bytes = UTF8.encode(scalar) { text += bytes }
                    continue
                }
                if byte != UInt8(ascii: "\""), byte != UInt8(ascii: "/") { byte = 0x20 }
            }
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag { text.append(byte) }
            if byte == UInt8(ascii: ">"), isTag {
                isTag = false
                text.append(0x20)
            }
        }
        return (text, index)
    }

    /// Calls a function with a number for each three words in a row.
    private static func forEachPassage(of text: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
        var last: [UInt64] = []
        var word = WordKey()
        var index = text.startIndex
        func end() {
            guard let value = word.value else { return }
            word = WordKey()
            if last.count == length { last.removeFirst() }
            last.append(value)
            if last.count == length { body(last.reduce(0) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ $1 }) }
        }
        while index < text.endIndex {
            let byte = text[index]
            // Quotation marks and dashes, which linked data often has in another form, and no-break spaces.
            if byte == 0xE2 || byte == 0xC2 {
                end()
                index += byte == 0xE2 ? 3 : 2
                continue
            }
            switch byte {
            case 0x61...0x7A, 0x30...0x39, 0x80...: word.append(byte)
            case 0x41...0x5A: word.append(byte | 0x20)
            default: end()
            }
            index += 1
        }
        end()
    }
}

extension UInt32 {
    /// The number that four hexadecimal digits write; nil for fewer, or others.
    fileprivate init?(hexadecimal digits: ArraySlice<UInt8>) {
        guard digits.count == 4 else { return nil }
        self = 0
        for digit in digits {
            switch digit {
            case 0x30...0x39: self = self << 4 | UInt32(digit - 0x30)
            case 0x41...0x46, 0x61...0x66: self = self << 4 | UInt32((digit | 0x20) - 0x57)
            default: return nil
            }
        }
    }
}
