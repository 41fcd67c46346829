import Content

extension Version {
    /// What was read in an encoding that it is not in; found once.
    var misreadText: MisreadText { facts.value { MisreadText(of: self) } }
}

/// The parts of a version that were read in an encoding that they are not in.
///
/// Reported as such, and left alone by rules that would find spaces, marks and words in them that nobody wrote.
struct MisreadText {
    /// The damages and the blocks that they are in, by block.
    let damages: [(block: Int, damage: MojibakeScan.Damage)]
    private let ranges: InlineMask

    /// Looks for misread text in a version.
    ///
    /// - Complexity: O(*n*) in the length of the blocks that have letters of the kind.
    init(of version: Version) {
        var damages: [(block: Int, damage: MojibakeScan.Damage)] = []
        if Self.mayBeMisread(version.bytes) {
            let locale = version.expectedLanguage
            let blocks = version.blocks
            for index in blocks.indices
            where Self.mayBeMisread(blocks[index].bytes) && version.isRunningText(blocks[index]) {
                let block = blocks[index]
                let mask = InlineMask(of: block, in: version)
                damages += MojibakeScan(of: block, in: version, locale, mask).damages().map { (index, $0) }
            }
        }
        self.damages = damages
        ranges = InlineMask(damages.map(\.damage.range))
    }

    /// Whether a part of ``/Content/Version/text`` was misread, or stands between characters of its block that were.
    ///
    /// - Complexity: O(log *k*) in the number of damages.
    func overlaps(_ range: Range<Int>) -> Bool { ranges.overlaps(range) }

    /// Whether anything in some blocks was misread.
    ///
    /// - Complexity: O(log *k*) in the number of damages.
    func overlaps(_ blocks: Range<Int>, of version: Version) -> Bool {
        guard let first = blocks.first, let last = blocks.last, !damages.isEmpty else { return false }
        return overlaps(version.blocks[first].textRange.lowerBound..<version.blocks[last].textRange.upperBound)
    }

    /// Whether something of some blocks was lost when it was misread.
    func isLossy(_ blocks: Range<Int>) -> Bool {
        damages.contains { blocks.contains($0.block) && $0.damage.repairs.isEmpty }
    }

    /// Whether text with such characters can have been misread: letters or symbols of Latin-1, or Cyrillic letters among
    /// punctuation beyond ASCII.
    private static func mayBeMisread(_ bytes: ByteSet) -> Bool {
        if !bytes.isDisjoint(with: MojibakeScan.western) { return true }
        return !bytes.isDisjoint(with: cyrillic) && !bytes.isDisjoint(with: punctuation)
    }

    private static let cyrillic = ByteSet("Ра")
    private static let punctuation = ByteSet("™“")
}
