import Language
import Markup

/// Text without markup: a paragraph ends at a line that is empty or holds only white space.
struct PlainTextFormat: Format {
    var id: FormatID { .plainText }

    func blocks(of document: Document, language: LanguageTag?) -> BlockList {
        var run = RunBuilder(of: document)
        var context = RunContext(node: 0, kind: .paragraph)
        for (index, node) in document.nodes.enumerated() where node.kind == .text {
            context.node = index
            let characters = document.text(of: node)
            guard node.isPlaced, characters.count == node.range.count else {
                run.append(characters, from: node.range)
                run.end(context)
                continue
            }
            var start = characters.startIndex
            for end in ParagraphBreaks(in: characters) {
                let lower = node.range.lowerBound + start - characters.startIndex
                run.append(characters[start..<end], from: lower..<lower + end - start)
                run.end(context)
                start = end
            }
        }
        return run.finish()
    }
}

/// The places where paragraphs end in text without markup: after the first line end of an empty line, and at the end.
private struct ParagraphBreaks: Sequence, IteratorProtocol {
    private let characters: ArraySlice<UInt8>
    private var position: Int

    init(in characters: ArraySlice<UInt8>) {
        self.characters = characters
        position = characters.startIndex
    }

    mutating func next() -> Int? {
        guard position < characters.endIndex else { return nil }
        var isLineEmpty = true
        var hasText = false
        while position < characters.endIndex {
            let byte = characters[position]
            position += 1
            if byte == 0x0A && isAfterCarriageReturn { continue }
            if byte == 0x0A || byte == 0x0D {
                if isLineEmpty && hasText { return position }
                isLineEmpty = true
            } else if !ByteFacts.isSpace(byte) {
                isLineEmpty = false
                hasText = true
            }
        }
        return position
    }

    /// Whether the line feed just read is the second half of a line end.
    private var isAfterCarriageReturn: Bool {
        position - 2 >= characters.startIndex && characters[position - 2] == 0x0D
    }
}
