import Content

extension Version {
    /// The sums of the numbers of the blocks; found once.
    var digitSums: DigitSums { facts.value { DigitSums(self) } }
}

/// What the digits of each block come to, in one number: blocks with the same runs of digits have the same.
///
/// Hundreds of pairs of blocks have the same numbers for one that has not, so that no number is read before sums
/// differ. Neither the order of the numbers nor what stands between digits makes a difference, since they vary from
/// locale to locale.
struct DigitSums {
    /// By the index of the block.
    let sums: [UInt64]

    /// Adds up the digits of a version.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(_ version: Version) {
        var sums = [UInt64](repeating: 0, count: version.blocks.count)
        let text = version.text
        let span = text.span
        let blocks = version.blocks
        for index in blocks.indices
        where blocks[index].isContent && !blocks[index].bytes.isDisjoint(with: DigitRuns.characters) {
            var sum: UInt64 = 0
            DigitRuns.scan(span, blocks[index].textRange, blocks[index].bytes) { run in
                sum &+= BlockSums.mix(run.value)
            }
            sums[index] = sum
        }
        self.sums = sums
    }
}
