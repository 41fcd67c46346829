import Content
import Language

/// The figures of some texts that formulas name.
struct TextFigures {
    /// How many letters a word has that counts as a long one: the measure of the LIX readability index.
    private static let longWord = 7

    private var figures: [String: Int] = [:]

    /// Counts what is wanted.
    ///
    /// - Complexity: O(*n*) in the length of the texts.
    init(of texts: [ScopedText], in version: ScopedVersion, wanted: Set<String>) {
        for text in texts {
            let block = version.version.blocks[text.block]
            add(1, "blocks")
            Self.name(of: block.kind).map { add(1, $0) }
            if wanted.contains("sentences") {
                let isSegment = version.unit == .segment
                add(isSegment ? 1 : version.segments(of: text.block).count, "sentences")
            }
            if wanted.contains("words") || wanted.contains("long_words") {
                let words = version.words(of: text.block).filter {
                    text.range.lowerBound <= $0.lowerBound && $0.upperBound <= text.range.upperBound
                }
                add(words.count, "words")
                add(words.count { Self.letters(version.bytes[$0]) >= Self.longWord }, "long_words")
            }
            if wanted.contains("letters") { add(Self.letters(version.bytes[text.range]), "letters") }
            if wanted.contains("characters") {
                let bytes = version.bytes[text.range]
                add(bytes.count { $0 & 0xC0 != 0x80 && $0 != MaskedText.mask }, "characters")
            }
            for inline in version.version.inlines[block.inlines]
            where text.range.lowerBound <= inline.textRange.lowerBound
                && inline.textRange.upperBound <= text.range.upperBound
            {
                if inline.kind == .link { add(1, "links") }
                if inline.kind == .image { add(1, "images") }
            }
        }
    }

    /// A figure by its name; 0 for what there is none of.
    func value(_ name: String) -> Double { Double(figures[name] ?? 0) }

    private mutating func add(_ count: Int, _ name: String) { figures[name, default: 0] += count }

    private static func letters(_ bytes: ArraySlice<UInt8>) -> Int {
        ScalarReader(bytes).reduce(0) { count, item in
            let kind = CharacterClass.of(item.scalar)
            return count + (kind.isLetter && !kind.isMark ? 1 : 0)
        }
    }

    private static func name(of kind: BlockKind) -> String? {
        switch kind {
        case .paragraph: "paragraphs"
        case .heading: "headings"
        case .listItem: "list_items"
        case .tableCell: "table_cells"
        case .code: "code_blocks"
        case .figure: "figures"
        case .title, .term, .definition, .caption, .entity: nil
        }
    }
}
