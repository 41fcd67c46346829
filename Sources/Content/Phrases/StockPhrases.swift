/// The stock phrases in the text of a version: as blocks of their own, and at the start of the first and the end of the last
/// blocks.
package struct StockPhrases: Sendable {
    /// What of a block a phrase is.
    package enum Extent: Sendable {
        case whole
        case start
        case end
    }

    /// A phrase, the bytes that are gone with it, and its own.
    typealias Found = (phrase: Phrase, text: Range<Int>, own: Range<Int>)

    /// A phrase and where it stands.
    package struct Place: Sendable {
        /// The index of the block in ``Version/blocks``.
        package let block: Int
        package let phrase: Phrase
        package let extent: Extent
        /// The bytes of ``Version/text`` that are gone with the phrase: itself, with what sets it off from the rest.
        package let text: Range<Int>
        /// The bytes of ``Version/text`` that the phrase takes.
        package let phraseText: Range<Int>
        /// How many blocks of content stand before the block and after it.
        package let before: Int
        package let after: Int
        /// Whether nothing but stock phrases and the title stands between the block and the version's beginning or end.
        package internal(set) var isOutermost = false

        /// Whether the block stands where the frame of a page leaks in.
        package var isAtEdge: Bool { isAtTop || after < StockPhrases.bottomEdge }
        /// Whether the block is one of the first.
        package var isAtTop: Bool { before < StockPhrases.topEdge }
    }

    /// The places, by blocks; mostly there are none.
    package let places: [Place]

    /// How many blocks at the beginning of a document are at its edge.
    private static let topEdge = 5
    /// How many blocks at the end are.
    private static let bottomEdge = 8
    /// The most letters that a block has that is a stock phrase: a cookie notice of two sentences.
    private static let mostLetters = 200

    /// Finds the phrases of a list.
    ///
    /// - Complexity: O(*n*) in the number of blocks; of most of them eight letters are read.
    package init(of version: Version, by list: PhraseList) {
        let blocks = version.blocks
        let count = blocks.count { $0.isContent }
        var normalizer = list.normalizer()
        var places: [Place] = []
        var before = 0
        for index in blocks.indices where blocks[index].isContent {
            defer { before += 1 }
            let block = blocks[index]
            guard block.letters > 0, block.isTranslatable, Self.mayBePhrase(block.kind) else { continue }
            let after = count - before - 1
            func place(_ found: Found, _ extent: Extent) -> Place {
                Place(
                    block: index, phrase: found.phrase, extent: extent, text: found.text, phraseText: found.own,
                    before: before, after: after)
            }
            if block.letters <= Self.mostLetters,
                let phrase = Self.phrase(of: block, in: version, by: list, &normalizer)
            {
                places.append(place((phrase, block.textRange, block.textRange), .whole))
            } else if block.kind == .paragraph {
                let parts = PhraseParts(of: block, in: version, by: list)
                if before < Self.topEdge, let found = parts.first(isFirst: before == 0, &normalizer) {
                    places.append(place(found, .start))
                }
                if after < Self.bottomEdge, let found = parts.last(&normalizer) {
                    places.append(place(found, .end))
                }
            }
        }
        Self.markOutermost(&places, in: version)
        self.places = places
    }

    /// The phrase that a block is as a whole.
    private static func phrase(
        of block: Block, in version: Version, by list: PhraseList, _ normalizer: inout PhraseNormalizer
    ) -> Phrase? {
        let text = version.text(of: block)
        if let phrase = list.phrase(of: text, &normalizer) { return phrase }
        return block.kind == .paragraph && isCopyrightLine(text) ? Phrase(.copyright) : nil
    }

    private static func mayBePhrase(_ kind: BlockKind) -> Bool {
        switch kind {
        case .paragraph, .listItem, .definition, .heading: true
        default: false
        }
    }

    /// Marks the phrases that follow one another from the beginning and the end, with the title between them.
    private static func markOutermost(_ places: inout [Place], in version: Version) {
        guard !places.isEmpty else { return }
        let blocks = version.blocks
        var next = 0
        for index in blocks.indices where blocks[index].isContent {
            if next < places.count, places[next].block == index {
                guard places[next].extent == .whole else { break }
                places[next].isOutermost = true
                next += 1
            } else if blocks[index].kind != .title, blocks[index].kind != .heading || blocks[index].level > 1 {
                break
            }
        }
        // A list goes on beyond its first items: they are outermost only with all others.
        trim(&places, from: next - 1, by: -1, in: blocks)
        var last = places.count - 1
        for index in blocks.indices.reversed() where blocks[index].isContent {
            guard last >= 0, places[last].block == index, places[last].extent == .whole else { break }
            places[last].isOutermost = true
            last -= 1
        }
        trim(&places, from: last + 1, by: 1, in: blocks)
    }

    /// Takes the mark from the items at the inner end of a run, where the list that they belong to has others.
    private static func trim(_ places: inout [Place], from inner: Int, by step: Int, in blocks: [Block]) {
        guard places.indices.contains(inner), places[inner].isOutermost, blocks[places[inner].block].kind == .listItem
        else { return }
        let beyond = places[inner].block - step
        guard blocks.indices.contains(beyond), blocks[beyond].isContent, blocks[beyond].kind == .listItem
        else { return }
        var index = inner
        while places.indices.contains(index), places[index].isOutermost, blocks[places[index].block].kind == .listItem {
            places[index].isOutermost = false
            index += step
        }
    }

    /// Whether a text is "© 2024 Somebody": begins with the sign and names a year of the last or this century.
    private static func isCopyrightLine(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.starts(with: PhraseNormalizer.copyrightSign), text.count <= 120 else { return false }
        var digits = 0
        for (index, byte) in zip(text.indices, text) {
            if byte &- 0x30 < 10 {
                digits += 1
                if digits == 4, text[index - 3] == 0x31 && text[index - 2] == 0x39 || text[index - 3] == 0x32 {
                    return true
                }
            } else {
                digits = 0
            }
        }
        return false
    }
}

extension Version {
    /// The compiled stock phrases in the text, found once.
    package var stockPhrases: StockPhrases { facts.value { StockPhrases(of: self, by: .compiled) } }
}
