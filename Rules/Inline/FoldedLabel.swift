import Language

/// A text as far as a reader takes it for the same: its letters, digits and symbols without case, word by word.
struct FoldedLabel: Hashable {
    /// The scalars, and the ends of words within the text as 0.
    private let scalars: [UInt32]
    /// The FNV-1a hash of the scalars, by which labels are told apart before they are compared.
    private let digest: UInt64

    /// Folds a text.
    ///
    /// - Complexity: O(*n*).
    init(_ text: ArraySlice<UInt8>) {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.count)
        // The pointer does not leave the closure; it spares a bounds check for every byte.
        text.withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count {
                let scalar = ScalarReader.next(in: bytes, at: &place)
                let kind = CharacterClass.of(scalar)
                if kind.isLetter || kind.isDigit || kind.isSymbol {
                    scalars.append(Folding.fold(scalar))
                } else if scalars.last != 0 {
                    scalars.append(0)
                }
            }
        }
        if scalars.last == 0 { scalars.removeLast() }
        self.scalars = scalars
        digest = scalars.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }

    static func == (a: FoldedLabel, b: FoldedLabel) -> Bool { a.digest == b.digest && a.scalars == b.scalars }

    func hash(into hasher: inout Hasher) { hasher.combine(digest) }

    /// Whether half of the words of two texts are the same, so that one translation may well do for both; of scripts
    /// without spaces, half of the characters.
    func isLike(_ other: FoldedLabel) -> Bool {
        let (first, second) = (parts, other.parts)
        return first.intersection(second).count * 2 >= max(first.count, second.count)
    }

    private var parts: Set<ArraySlice<UInt32>> {
        let words = scalars.split(separator: 0)
        return Set(words.count > 1 ? words : scalars.indices.map { scalars[$0...$0] })
    }
}
