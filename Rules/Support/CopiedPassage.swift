import Content
import Language

/// Blocks of a version that sentences of another may be copied from.
struct CopiedPassage {
    private let version: Version
    private let blocks: Range<Int>
    /// The pairs of words that follow one another in them, by the hashes of both, sorted.
    private let pairs: [UInt32]

    /// Sentences with fewer words are names and headings as often.
    private static let fewestWords = 5

    /// Takes blocks of a version.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - blocks: Indexes in its ``/Content/Version/blocks``.
    init(_ version: Version, _ blocks: Range<Int>) {
        self.version = version
        self.blocks = blocks.clamped(to: version.blocks.indices)
        var pairs: [UInt32] = []
        for block in version.blocks[self.blocks] where block.isContent {
            pairs += Self.pairs(of: version.text(of: block))
        }
        pairs.sort()
        self.pairs = pairs
    }

    /// The share of a sentence's pairs of words that are there; none of a sentence of hardly more than a name.
    func share(of sentence: ArraySlice<UInt8>) -> Double {
        let own = Self.pairs(of: sentence)
        guard own.count >= Self.fewestWords - 1 else { return 0 }
        return Double(own.count { contains($0) }) / Double(own.count)
    }

    private func contains(_ pair: UInt32) -> Bool {
        var low = 0
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle] < pair { low = middle + 1 } else { high = middle }
        }
        return low < pairs.count && pairs[low] == pair
    }

    /// Where a sentence stands, as bytes of the version's file; the blocks as a whole where it does not to the byte.
    func place(of sentence: ArraySlice<UInt8>) -> Range<Int> {
        for block in version.blocks[blocks] {
            let same = version.segments(of: block).first { version.text[$0].elementsEqual(sentence) }
            if let same { return version.map.sourceRange(of: same) }
        }
        return version.range(of: blocks)
    }

    private static func pairs(of text: ArraySlice<UInt8>) -> [UInt32] {
        let hashes = WordHashes.list(of: text)
        return zip(hashes, hashes.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }
    }
}
