import Content
import Language

/// What the rules of a pass share about a version, each worked out when first asked for.
///
/// Used by one task: a pass over an article makes its own.
final class VersionText {
    /// Which inline objects stay.
    struct Mask: Hashable {
        var code: Bool
        var links: Bool
        var untranslatable: Bool

        init(_ scope: Scope) {
            code = scope.includesCode
            links = scope.includesLinks
            untranslatable = scope.includesUntranslatable
        }
    }

    let version: Version
    private var masked: [Mask: [UInt8]] = [:]
    private var segments: [Int: [Range<Int>]] = [:]
    private var words: [Int: [Range<Int>]] = [:]

    init(_ version: Version) {
        self.version = version
    }

    /// The text with what a mask leaves out overwritten.
    func bytes(_ mask: Mask) -> [UInt8] {
        if let text = masked[mask] { return text }
        let text = MaskedText.make(
            of: version, code: mask.code, links: mask.links, untranslatable: mask.untranslatable)
        masked[mask] = text
        return text
    }

    /// The sentences of a block.
    func segments(of index: Int) -> [Range<Int>] {
        if let ranges = segments[index] { return ranges }
        let ranges = version.segments(of: version.blocks[index])
        segments[index] = ranges
        return ranges
    }

    /// The words of a block.
    func words(of index: Int) -> [Range<Int>] {
        if let ranges = words[index] { return ranges }
        let block = version.blocks[index]
        let ranges = Segmenter(block.language ?? version.locale).words(in: version.text(of: block))
        words[index] = ranges
        return ranges
    }
}
