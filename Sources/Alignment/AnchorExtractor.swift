import Content
import Markup

/// Finds the anchors of a version's blocks, one block after another.
struct AnchorExtractor {
    private let document: Document
    private let inlines: [Inline]
    /// The text of the blocks, and that of the file.
    private let text: [UInt8]
    private let sourceText: [UInt8]
    private var index = AnchorIndex()
    /// The names of attributes that hold ids.
    private let idNames: [Name]
    /// The node of the last block; its ancestors have given their ids away.
    private var lastNode = -1

    init(_ version: Version) {
        let document = version.document
        self.document = document
        inlines = version.inlines
        text = version.text
        sourceText = document.source.text
        idNames = document.names.indices.lazy
            .filter { document.names[$0] == "id" || document.names[$0] == "xml:id" }
            .map { Name(rawValue: Int32($0)) }
    }

    /// Adds the next block.
    mutating func extract(_ block: Block) {
        extractIDs(block)
        for index in block.inlines { extract(inlines[index]) }
        if block.kind == .entity {
            insertHash(of: sourceText, block.range, as: .entity)
        } else {
            WordScanner.scan(text, block.textRange, isCode: block.kind == .code, into: &index)
        }
        index.endBlock()
    }

    /// The anchors of all blocks.
    consuming func finish() -> AnchorIndex {
        index.finish()
        return index
    }

    /// The ids of the block's element and of those ancestors that begin after the block before.
    ///
    /// Every element is looked at once over all blocks, since each is the first in some block only.
    private mutating func extractIDs(_ block: Block) {
        let nodes = document.nodes
        var node = block.node
        defer { lastNode = max(lastNode, block.node) }
        guard !idNames.isEmpty else { return }
        while node > lastNode, node < nodes.count {
            for attribute in document.attributes(of: node) where idNames.contains(attribute.name) {
                insertHash(of: sourceText, attribute.valueRange, as: .id)
            }
            node = Int(nodes[node].parent)
        }
    }

    private mutating func extract(_ inline: Inline) {
        switch inline.kind {
        case .link: extractTarget(inline.target, as: .link)
        case .image: extractTarget(inline.target, as: .image)
        case .entity: insertHash(of: sourceText, inline.target, as: .entity)
        case .code, .placeholder: insertHash(of: text, inline.textRange, as: .code)
        case .emphasis, .untranslatable, .lineBreak, .foreign: break
        }
    }

    /// The name of a target and its fragment, each as an anchor.
    private mutating func extractTarget(_ range: Range<Int>, as kind: AnchorKind) {
        insertHash(of: sourceText, TargetName.fragment(of: range, in: sourceText), as: kind)
        if let hash = TargetName.hash(of: range, in: sourceText) { index.insert(kind.token(hash)) }
    }

    private mutating func insertHash(of text: [UInt8], _ range: Range<Int>, as kind: AnchorKind) {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= text.count else { return }
        var hash = TokenHash()
        let bytes = text.span
        for place in range { hash.mix(bytes[place]) }
        index.insert(kind.token(hash.value))
    }
}
