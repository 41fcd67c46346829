import Content
import Language
import Linting
import Markup

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
    private var matcher: SelectorMatcher?
    private var tree: XPathTreeBox?
    /// What makes edits of the version's file.
    private(set) lazy var replacement = TextReplacement(in: version)

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

    /// The elements that a selector chooses, as indexes in ``/Markup/Document/nodes``, ascending.
    func elements(of selector: Selector) -> [Int] {
        var matcher = self.matcher ?? SelectorMatcher(version.document)
        self.matcher = nil
        defer { self.matcher = matcher }
        return matcher.matches(of: selector)
    }

    /// What an XPath yields; libxml2's tree is made for the first one.
    func evaluate(_ path: XPath) throws(XPathFailure) -> XPathResult {
        let tree = self.tree ?? XPathTreeBox(version.document)
        self.tree = tree
        return try tree.tree.evaluate(path)
    }
}

/// Keeps a tree that can't be copied where it is made on demand.
private final class XPathTreeBox {
    let tree: XPathTree

    init(_ document: Document) {
        tree = XPathTree(document)
    }
}
