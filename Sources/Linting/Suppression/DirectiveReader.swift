import Markup

/// Reads suppressions from the comments and processing instructions of a document.
enum DirectiveReader {
    private static let keyword = Array("hexapla".utf8)

    /// The suppressions of a document, in its order, each with the index of its node.
    ///
    /// - Complexity: O(*n*) in the number of nodes, plus the length of the comments that are suppressions.
    static func directives(of document: Document) -> [(node: Int, directive: SuppressionDirective)] {
        guard document.syntax != .plainText else { return [] }
        var found: [(node: Int, directive: SuppressionDirective)] = []
        for index in document.nodes.indices {
            let directive: SuppressionDirective?
            switch document.nodes[index].kind {
            case .comment: directive = comment(document.nodes[index].range, in: document.source.text)
            case .processingInstruction where document.syntax == .xml:
                directive = instruction(document.nodes[index].range, in: document.source.text)
            default: continue
            }
            if let directive { found.append((index, directive)) }
        }
        return found
    }

    /// Reads `<!-- hexapla-VERB NAMES -- reason -->`; nil where a comment is something else.
    private static func comment(_ range: Range<Int>, in text: [UInt8]) -> SuppressionDirective? {
        let inner = inside(range, of: text, opening: 4, closing: "-->")
        guard let start = text[inner].firstIndex(where: { !isSpace($0) }),
            text[start..<inner.upperBound].starts(with: keyword)
        else { return nil }
        var words = Words(text, start..<inner.upperBound)
        guard let first = words.next() else { return nil }
        let spelling = String(decoding: text[first], as: UTF8.self)
        if spelling.hasPrefix("hexapla-") {
            let verb = SuppressionDirective.Verb(rawValue: String(spelling.dropFirst("hexapla-".count)))
            return directive(verb, spelling, range, &words, isInstruction: false)
        }
        // The form of the instruction, in a comment: told rather than taken for prose.
        guard spelling == "hexapla", let second = words.next(),
            SuppressionDirective.Verb(rawValue: String(decoding: text[second], as: UTF8.self)) != nil
        else { return nil }
        return directive(
            nil, "hexapla \(String(decoding: text[second], as: UTF8.self))", range, &words, isInstruction: false)
    }

    /// Reads `<?hexapla VERB NAMES -- reason?>`; nil where an instruction is something else.
    private static func instruction(_ range: Range<Int>, in text: [UInt8]) -> SuppressionDirective? {
        var words = Words(text, inside(range, of: text, opening: 2, closing: "?>"))
        guard let target = words.next(), text[target].elementsEqual(keyword) else { return nil }
        let word = words.next().map { String(decoding: text[$0], as: UTF8.self) } ?? ""
        let verb = SuppressionDirective.Verb(rawValue: word)
        return directive(verb, word.isEmpty ? "hexapla" : "hexapla \(word)", range, &words, isInstruction: true)
    }

    private static func directive(
        _ verb: SuppressionDirective.Verb?, _ spelling: String, _ range: Range<Int>, _ words: inout Words,
        isInstruction: Bool
    ) -> SuppressionDirective {
        var names: [SuppressionDirective.Name] = []
        while let word = words.next() {
            let text = String(decoding: words.text[word], as: UTF8.self)
            // XML has no comments with two hyphens in them, so that a dash will do.
            if text.hasPrefix("--") || text == "—" || text == "–" { break }
            names.append(SuppressionDirective.Name(text: text, range: word))
        }
        return SuppressionDirective(
            verb: verb, spelling: spelling, isInstruction: isInstruction, range: range, names: names)
    }

    /// The bytes between the delimiters of a comment or instruction, the closing one of which may be missing.
    private static func inside(
        _ range: Range<Int>, of text: [UInt8], opening: Int, closing: StaticString
    ) -> Range<Int> {
        let lower = min(range.lowerBound + opening, range.upperBound)
        let upper = range.upperBound - closing.utf8CodeUnitCount
        guard upper >= lower, text[upper..<range.upperBound].elementsEqual(closing.description.utf8) else {
            return lower..<range.upperBound
        }
        return lower..<upper
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The words of a text between white space and commas.
    private struct Words {
        let text: [UInt8]
        private var position: Int
        private let end: Int

        init(_ text: [UInt8], _ range: Range<Int>) {
            self.text = text
            position = range.lowerBound
            end = range.upperBound
        }

        mutating func next() -> Range<Int>? {
            while position < end, Self.isSeparator(text[position]) { position += 1 }
            let start = position
            while position < end, !Self.isSeparator(text[position]) { position += 1 }
            return start < position ? start..<position : nil
        }

        private static func isSeparator(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: ",") || DirectiveReader.isSpace(byte)
        }
    }
}
