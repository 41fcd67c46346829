import Content
import Language

/// What alignment needs of a version, taken from it once: its content blocks by kind, length and anchors.
///
/// A class, as ``/Content/Version`` is.
final class Profile: Sendable {
    /// A block that is aligned.
    struct Unit: Sendable {
        /// The index in ``/Content/Version/blocks``.
        let index: Int32
        /// How many characters are neither white space nor punctuation, see ``WeighedLetters``.
        let letters: Int32
        /// A hash of the text, 0 where there is none.
        let text: UInt32
        /// The kind.
        let kind: BlockClass
        /// Whether the block is a paragraph in the same item or cell as the block before.
        let continuesLast: Bool
        /// Whether the text ends in the punctuation that ends a sentence.
        let endsSentence: Bool
        /// How many sentences the text has, see ``SentenceCount``; 1 for what is no prose.
        var sentences: UInt8 = 1
        /// Whether the last of them has no mark at its end.
        var isOpen = false
        /// Whether the text ends in a comma, as no sentence does.
        var breaksOff = false
        /// Whether the block is a stock phrase, which says nothing about the blocks around it.
        var isStock = false
        /// What the block is to the rows of a table or list.
        var place = RowList.Place.outside
    }

    /// The blocks that are aligned: those that belong to the article.
    let units: [Unit]
    /// What each of them brings to the cost of a bead whatever it is compared with.
    let bases: [BeadCost.Base]
    /// What it costs to skip all of them.
    let skips: Double
    /// Their anchors.
    let anchors: AnchorIndex
    /// The tables and lists of a few rows or more.
    let lists: [RowList]
    /// The locale that the export files the version under.
    let locale: LanguageTag?
    /// How many blocks the version has in all.
    let blockCount: Int

    /// Creates a profile from parts.
    init(units: [Unit], anchors: AnchorIndex, locale: LanguageTag?, blockCount: Int) {
        self.units = units
        bases = units.indices.map { index in
            BeadCost.Base(
                units[index], previous: index > 0 ? units[index - 1] : nil,
                next: index + 1 < units.count ? units[index + 1] : nil)
        }
        skips = bases.reduce(0) { $0 + Double($1.skip) }
        self.anchors = anchors
        lists = RowList.find(in: units)
        self.locale = locale
        self.blockCount = blockCount
    }

    /// Takes the profile of a version.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    convenience init(of version: Version) {
        var extractor = AnchorExtractor(version)
        var units: [Unit] = []
        units.reserveCapacity(version.blocks.count)
        // Blocks are read in place, since copies of them are counted.
        let all = version.blocks
        let blocks = all.span
        let text = version.text
        let language = version.locale?.language
        var last: Int?
        let stock = Self.stockBlocks(of: version)
        for index in blocks.indices where blocks[index].isContent {
            extractor.extract(blocks[index])
            let range = blocks[index].textRange
            let isContinued =
                if let last, blocks[index].kind == .paragraph {
                    blocks[last].level == blocks[index].level && blocks[last].row == blocks[index].row
                } else {
                    false
                }
            let kind = BlockClass(of: blocks[index])
            let sentences = kind.isProse ? SentenceCount.count(text, range) : (count: 1, isOpen: false)
            let letters = WeighedLetters.count(blocks[index].letters, of: text, range, in: language)
            units.append(
                Unit(
                    index: Int32(index), letters: Int32(clamping: max(0, letters)),
                    text: BlockHash.hash(text, range), kind: kind, continuesLast: isContinued,
                    endsSentence: Self.endsSentence(text, range), sentences: sentences.count,
                    isOpen: sentences.isOpen, breaksOff: Self.breaksOff(text, range), isStock: stock.contains(index),
                    place: Self.place(
                        of: blocks[index].kind, after: last.map { blocks[$0].kind },
                        isSameRow: isContinued
                            || blocks[index].row >= 0 && last.map { blocks[$0].row } == blocks[index].row)))
            last = index
        }
        self.init(
            units: units, anchors: extractor.finish(), locale: version.locale, blockCount: version.blocks.count)
    }

    /// What a block is to the rows of a table or list.
    private static func place(of kind: BlockKind, after last: BlockKind?, isSameRow: Bool) -> RowList.Place {
        switch kind {
        case .tableCell: last == .tableCell && isSameRow ? .rest : .first
        case .listItem: .first
        case .term: last == .term ? .rest : .first
        case .definition: last == .term || last == .definition ? .rest : .first
        case .paragraph, .code: isSameRow ? .rest : .outside
        default: .outside
        }
    }

    /// The blocks that are stock phrases, and nothing else: mostly none.
    private static func stockBlocks(of version: Version) -> [Int] {
        version.stockPhrases.places.compactMap { place in
            guard place.extent == .whole, !place.phrase.isOrdinary, version.blocks[place.block].kind != .heading else {
                return nil
            }
            return place.block
        }
    }

    /// The profile without stock phrases, which have no rows to teach.
    var withoutStock: Profile {
        units.contains(where: \.isStock) ? part(units.indices.filter { !units[$0].isStock }) : self
    }

    /// What tells the text of a unit from others within an export; 0 for what is no text that a reader would see again.
    func key(of unit: Int) -> UInt64 {
        let unit = units[unit]
        guard unit.text != 0, unit.kind.isProse || unit.kind.isHeading else { return 0 }
        return BlockHash.key(unit.text, letters: unit.letters)
    }

    /// The profile of some of the units, for aligning a part.
    func part(_ indexes: [Int]) -> Profile {
        Profile(
            units: indexes.map { units[$0] }, anchors: anchors.part(indexes), locale: locale, blockCount: blockCount)
    }

    /// Where something before a unit would stand, as an index in ``/Content/Version/blocks``.
    func blockIndex(before unit: Int) -> Int {
        if unit < units.count { return Int(units[unit].index) }
        return units.last.map { Int($0.index) + 1 } ?? blockCount
    }

    /// The range in ``/Content/Version/blocks`` from one unit to before another.
    func blockRange(_ range: Range<Int>) -> Range<Int> {
        guard range.upperBound <= units.count, let first = range.first, let last = range.last else {
            let place = blockIndex(before: range.lowerBound)
            return place..<place
        }
        return Int(units[first].index)..<Int(units[last].index) + 1
    }

    /// Whether the last mark is a comma of any script.
    private static func breaksOff(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, text[end - 1] <= 0x20 { end -= 1 }
        guard end > range.lowerBound else { return false }
        switch text[end - 1] {
        case UInt8(ascii: ","): return true
        // ، of Arabic, 、 and ， of Chinese and Japanese.
        case 0x8C:
            return text[range.lowerBound..<end].suffix(2).elementsEqual([0xD8, 0x8C])
                || text[range.lowerBound..<end].suffix(3).elementsEqual([0xEF, 0xBC, 0x8C])
        case 0x81: return text[range.lowerBound..<end].suffix(3).elementsEqual([0xE3, 0x80, 0x81])
        default: return false
        }
    }

    private static func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound {
            switch text[end - 1] {
            case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"): end -= 1
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
                return true
            default:
                guard end - range.lowerBound >= 3 else { return false }
                // 。 … । and the full-width ！ ． ： ； ？ , then the Arabic question mark in two bytes.
                switch (text[end - 3], text[end - 2], text[end - 1]) {
                case (0xE3, 0x80, 0x82), (0xE2, 0x80, 0xA6), (0xE0, 0xA5, 0xA4): return true
                case (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x8E), (0xEF, 0xBC, 0x9A), (0xEF, 0xBC, 0x9B),
                    (0xEF, 0xBC, 0x9F):
                    return true
                case (_, 0xD8, 0x9F): return true
                // Closing quotation marks and brackets after the end: ” ’ » 」 』 ）
                case (0xE2, 0x80, 0x9D), (0xE2, 0x80, 0x99), (0xE3, 0x80, 0x8D), (0xE3, 0x80, 0x8F),
                    (0xEF, 0xBC, 0x89):
                    end -= 3
                case (_, 0xC2, 0xBB): end -= 2
                default: return false
                }
            }
        }
        return false
    }
}
