import Language

/// The letters that simple case folding makes the same: what `k` may stand as, `K` and the Kelvin sign.
enum CaseVariants {
    /// Scalars that fold to another one, by the folded one: `folded << 32 | scalar`, sorted.
    private static let pairs: [UInt64] = {
        var pairs: [UInt64] = []
        pairs.reserveCapacity(1_500)
        for range in cased {
            for scalar in range {
                let folded = Folding.fold(scalar)
                if folded != scalar { pairs.append(UInt64(folded) << 32 | UInt64(scalar)) }
            }
        }
        return pairs.sorted()
    }()

    /// Where letters with case stand beyond ASCII; a test holds that none is left out.
    private static let cased: [ClosedRange<UInt32>] = [
        0xB5...0x587, 0x10A0...0x10CD, 0x13F8...0x13FD, 0x1C80...0x1CBF, 0x1E00...0x1FFC, 0x2126...0x2132,
        0x2160...0x216F, 0x2183...0x2183, 0x24B6...0x24CF, 0x2C00...0x2CF2, 0xA640...0xA7F5, 0xAB70...0xABBF,
        0xFB05...0xFB05, 0xFF21...0xFF3A, 0x10400...0x10427, 0x104B0...0x104D3, 0x10570...0x10595, 0x10C80...0x10CB2,
        0x118A0...0x118BF, 0x16E40...0x16E5F, 0x1E900...0x1E921,
    ]

    /// Calls a closure with every scalar that folds to a folded one, itself first.
    ///
    /// - Complexity: O(log *n*) in the number of letters with case.
    static func forEach(of folded: UInt32, _ body: (UInt32) -> Void) {
        body(folded)
        if folded < 0x80 {
            guard folded >= 0x61, folded <= 0x7A else { return }
            body(folded - 0x20)
            if folded == 0x6B { body(0x212A) }
            if folded == 0x73 { body(0x17F) }
            return
        }
        let pairs = Self.pairs
        let key = UInt64(folded) << 32
        var low = 0
        var high = pairs.count
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle] < key { low = middle + 1 } else { high = middle }
        }
        while low < pairs.count, pairs[low] >> 32 == UInt64(folded) {
            body(UInt32(truncatingIfNeeded: pairs[low]))
            low += 1
        }
    }
}
