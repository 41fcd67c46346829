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

    /// The last part of a path that is not a locale, and the fragment, each as an anchor.
    private mutating func extractTarget(_ range: Range<Int>, as kind: AnchorKind) {
        let text = sourceText
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= text.count else { return }
        let bytes = text.span
        // Up to the fragment, and of that up to the query.
        var end = range.upperBound
        var place = range.lowerBound
        while place < range.upperBound, bytes[place] != UInt8(ascii: "#") {
            if end == range.upperBound, bytes[place] == UInt8(ascii: "?") { end = place }
            place += 1
        }
        if place < range.upperBound {
            insertHash(of: text, place + 1..<range.upperBound, as: kind)
            end = min(end, place)
        }
        while end > range.lowerBound {
            var start = end
            while start > range.lowerBound, text[start - 1] != UInt8(ascii: "/") { start -= 1 }
            if start < end, !Self.isLocale(text[start..<end]) { break }
            end = start - 1
            if start == range.lowerBound { return }
        }
        guard end > range.lowerBound else { return }
        var start = end
        while start > range.lowerBound, text[start - 1] != UInt8(ascii: "/") { start -= 1 }
        insertBasename(text, start..<end, as: kind)
    }

    /// A file name without the parts that name a locale: `a.de.html`, `a.html.de`, `a_de.png`, `a-pt-br.html`.
    ///
    /// Other short parts, such as `.js`, go too: they do in every version.
    private mutating func insertBasename(_ text: [UInt8], _ range: Range<Int>, as kind: AnchorKind) {
        var hash = TokenHash()
        var start = range.lowerBound
        while start < range.upperBound {
            let end = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ".")) ?? range.upperBound
            if start == range.lowerBound {
                var stem = end
                for length in [5, 2] where stem - start > length + 1 {
                    let mark = text[stem - length - 1]
                    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { continue }
                    if Self.isLocale(text[stem - length..<stem]) { stem -= length + 1 }
                }
                for byte in text[start..<stem] { hash.mix(byte) }
            } else if !Self.isLocale(text[start..<end]) {
                for byte in text[start..<end] { hash.mix(byte) }
            }
            start = end + 1
        }
        index.insert(kind.token(hash.value))
    }

    private mutating func insertHash(of text: [UInt8], _ range: Range<Int>, as kind: AnchorKind) {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= text.count else { return }
        var hash = TokenHash()
        let bytes = text.span
        for place in range { hash.mix(bytes[place]) }
        index.insert(kind.token(hash.value))
    }

    /// Whether bytes are shaped like `de` or `pt-br`.
    private static func isLocale(_ bytes: ArraySlice<UInt8>) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
        let first = bytes.startIndex
        guard bytes.count == 2 || bytes.count == 5, isLetter(bytes[first]), isLetter(bytes[first + 1]) else {
            return false
        }
        guard bytes.count == 5 else { return true }
        let mark = bytes[first + 2]
        return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_")) && isLetter(bytes[first + 3])
            && isLetter(bytes[first + 4])
    }
}
