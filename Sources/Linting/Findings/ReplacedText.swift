public import Content

/// What a finding says has to be replaced: what else is wrong there does not matter then.
public struct ReplacedText: Sendable {
    /// Whether it is the version as a whole.
    let isWhole: Bool
    /// The bytes of ``/Markup/SourceFile/text``, where it is not.
    let ranges: [Range<Int>]

    /// Nothing has to be replaced.
    public static let nothing = ReplacedText(isWhole: false, ranges: [])
    /// The version as a whole.
    public static let version = ReplacedText(isWhole: true, ranges: [])

    /// Blocks of a version, as indexes in ``/Content/Version/blocks``.
    public static func blocks(of version: Version, _ blocks: some Sequence<Int>) -> ReplacedText {
        ReplacedText(
            isWhole: false,
            ranges: blocks.lazy.filter { version.blocks.indices.contains($0) }.map { version.blocks[$0].range })
    }

    /// All from the first to the last of some blocks of a version, with what stands between them.
    public static func passage(of version: Version, _ blocks: Range<Int>) -> ReplacedText {
        let blocks = version.blocks[blocks.clamped(to: version.blocks.indices)]
        guard let first = blocks.first else { return .nothing }
        let end = blocks.reduce(first.outerRange.upperBound) { max($0, $1.outerRange.upperBound) }
        return ReplacedText(isWhole: false, ranges: [first.outerRange.lowerBound..<end])
    }

    /// Whether nothing has to be replaced.
    var isNothing: Bool { !isWhole && ranges.isEmpty }
}
