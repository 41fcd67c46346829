import Content
import Language

/// Which parts of a version are text in its own language, as rules of punctuation want it: these differ by language.
struct OwnText {
    private let version: Version
    private let language: LanguageTag
    private var mask: (block: Int, ranges: InlineMask)?

    /// Creates a reader of a version in a language.
    init(of version: Version, in language: LanguageTag) {
        self.version = version
        self.language = language
    }

    /// Whether a part of a block is text of the version's own language, and no code, name, address or misread text.
    ///
    /// - Complexity: O(*k*) in the number of the block's inline objects.
    mutating func contains(_ range: Range<Int>, of index: Int) -> Bool {
        let block = version.blocks[index]
        // A document in another language is one finding, and has the marks of that language.
        guard version.isProse(block, in: language), version.bodyLanguage == nil else { return false }
        let known = mask?.block == index ? mask?.ranges : nil
        let ranges = known ?? InlineMask(of: block, in: version)
        mask = (index, ranges)
        guard !ranges.overlaps(range), !version.misreadText.overlaps(range) else { return false }
        return !version.inlines[block.inlines].contains { inline in
            switch inline.kind {
            case .foreign: inline.textRange.overlaps(range)
            // An image or a line break between the characters is what the space is for.
            case .image, .lineBreak: range.contains(inline.textRange.lowerBound)
            default: false
            }
        }
    }
}
