import Markup

/// Compares the trees of a file before and after edits, apart from what the edits are about.
///
/// Elements, comments, references and so on that no edit covers must be the same ones in the same order and at the same
/// depth, and where no edit reaches into their tags, at the place where the edits moved them. Text that no edit
/// touches must be where it was. An element that edits remove or add must be theirs as a whole. Elements that the parser implied are left out on both sides: they have no bytes of
/// their own, and whether a paragraph is implied may well depend on the text that was edited.
struct TreeComparison {
    /// Where a tag is, as far as edits let it be told.
    private enum Place: Equatable {
        /// The parser implied it.
        case implied
        /// It is at a place of the new text.
        case at(Range<Int>)
        /// An edit reaches into it.
        case edited
        /// An edit removes or adds it.
        case covered
    }

    /// A node as far as it must be the same.
    private struct Item: Equatable {
        let kind: Node.Kind
        let name: Int32
        let depth: Int32
        let start: Place
        let end: Place
        /// The characters of a run that has no range.
        let characters: ArraySlice<UInt8>
    }

    private let edits: [AppliedEdit]
    /// How far the edits before each of ``edits`` moved what follows.
    private let shifts: [Int]

    init(_ edits: [AppliedEdit]) {
        self.edits = edits
        var shift = 0
        shifts = edits.map { edit in
            defer { shift += edit.new.count - edit.old.count }
            return shift
        }
    }

    /// Whether the tree outside of the edits is the same.
    ///
    /// - Complexity: O(*n* log *e*) in the numbers of nodes and edits.
    func isSame(_ old: Document, _ new: Document) -> Bool {
        // Names are numbered by document; the old one's numbers are used for both.
        var numbers: [String: Int32] = [:]
        for (number, name) in old.names.enumerated() { numbers[name] = Int32(number) }
        let oldNames = old.names.indices.map { Int32($0) }
        let newNames = new.names.map { numbers[$0] ?? -2 }
        guard let before = items(of: old, names: oldNames, ranges: edits.map(\.old), moves: true),
            let after = items(of: new, names: newNames, ranges: edits.map(\.new), moves: false)
        else { return false }
        return before == after
    }

    /// The nodes outside of the edits; nil where an element is only partly within them.
    private func items(of document: Document, names: [Int32], ranges: [Range<Int>], moves: Bool) -> [Item]? {
        var items: [Item] = []
        items.reserveCapacity(document.nodes.count)
        var depths = [Int32](repeating: 0, count: document.nodes.count)
        var counts = [Bool](repeating: false, count: document.nodes.count)
        var run: (range: Range<Int>, parent: Int32, depth: Int32)?

        /// The end of the subtree that is known to lie within the edits.
        var coveredEnd = 0

        func place(_ range: Range<Int>) -> Place {
            if range.isEmpty { return .implied }
            if Self.index(in: ranges, reaching: range) == nil { return .at(moves ? moved(range) : range) }
            return Self.isCovered(range, by: ranges) ? .covered : .edited
        }
        func endRun() {
            guard let text = run else { return }
            run = nil
            // Text that an edit touches may grow, shrink, appear or go.
            if Self.index(in: ranges, touching: text.range) != nil { return }
            let range = moves ? moved(text.range) : text.range
            items.append(
                Item(kind: .text, name: -1, depth: text.depth, start: .at(range), end: .implied, characters: []))
        }

        for (index, node) in document.nodes.enumerated() {
            let parent = Int(node.parent)
            let depth = parent < 0 ? 0 : depths[parent] + (counts[parent] ? 1 : 0)
            depths[index] = depth
            let isText = node.kind == .text || node.kind == .characterReference || node.kind == .cdata
            if isText, node.isPlaced {
                // Where a run of text is divided depends on the parser's buffer.
                if let text = run, text.parent == node.parent, text.range.upperBound == node.range.lowerBound {
                    run = (text.range.lowerBound..<node.range.upperBound, node.parent, text.depth)
                } else {
                    endRun()
                    run = (node.range, node.parent, depth)
                }
                continue
            }
            endRun()
            if isText {
                let characters = document.text(of: node)
                items.append(
                    Item(
                        kind: .text, name: -1, depth: depth, start: .implied, end: .implied, characters: characters))
                continue
            }
            if node.kind == .element, node.range.isEmpty { continue }
            if Self.isCovered(node.range, by: ranges) {
                guard node.kind == .element, index >= coveredEnd else { continue }
                switch place(node.endTag) {
                case .covered:
                    break
                case .implied:
                    guard Self.isCovered(contentOf: index, in: document, by: ranges) else { return nil }
                    coveredEnd = Int(node.next)
                case .at, .edited:
                    return nil
                }
                continue
            }
            counts[index] = true
            let name = node.name == .none ? -1 : names[Int(node.name.rawValue)]
            items.append(
                Item(
                    kind: node.kind, name: name, depth: depth, start: place(node.range), end: place(node.endTag),
                    characters: []))
        }
        endRun()
        return items
    }

    /// Where a range of the old text that no edit reaches into is in the new one.
    private func moved(_ range: Range<Int>) -> Range<Int> {
        moved(range.lowerBound, isEnd: false)..<moved(range.upperBound, isEnd: true)
    }

    /// Where an offset of the old text is in the new one: an insertion right there is before what begins there and
    /// after what ends there.
    private func moved(_ offset: Int, isEnd: Bool) -> Int {
        var low = 0
        var high = edits.count
        while low < high {
            let middle = (low + high) / 2
            let old = edits[middle].old
            let isBefore = old.upperBound <= offset && !(isEnd && old.lowerBound >= offset)
            if isBefore { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        return offset + shifts[low - 1] + edits[low - 1].new.count - edits[low - 1].old.count
    }

    /// The first of sorted ranges that ends after an offset, or at it.
    private static func firstIndex(in ranges: [Range<Int>], endingAtOrAfter offset: Int) -> Int {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// A range among sorted ones that overlaps another or lies within it.
    private static func index(in ranges: [Range<Int>], reaching range: Range<Int>) -> Int? {
        let first = firstIndex(in: ranges, endingAtOrAfter: range.lowerBound + 1)
        guard first < ranges.count, ranges[first].lowerBound < range.upperBound else { return nil }
        return first
    }

    /// A range among sorted ones that overlaps another or touches it.
    private static func index(in ranges: [Range<Int>], touching range: Range<Int>) -> Int? {
        let first = firstIndex(in: ranges, endingAtOrAfter: range.lowerBound)
        guard first < ranges.count, ranges[first].lowerBound <= range.upperBound else { return nil }
        return first
    }

    /// Whether all that a reader sees of an element lies within ranges.
    private static func isCovered(contentOf element: Int, in document: Document, by ranges: [Range<Int>]) -> Bool {
        let next = max(element + 1, Int(document.nodes[element].next))
        return document.nodes[(element + 1)..<next].allSatisfy { node in
            if node.range.isEmpty || isCovered(node.range, by: ranges) { return true }
            guard node.kind == .text else { return false }
            // White space that is left of a text is no loss wherever it goes.
            var start = node.range.lowerBound
            for range in ranges[firstIndex(in: ranges, endingAtOrAfter: start)...] {
                if range.lowerBound >= node.range.upperBound { break }
                if !document.source.text[start..<max(start, range.lowerBound)].allSatisfy({ $0 <= 0x20 }) {
                    return false
                }
                start = max(start, min(range.upperBound, node.range.upperBound))
            }
            return document.source.text[start..<node.range.upperBound].allSatisfy { $0 <= 0x20 }
        }
    }

    private static func isCovered(_ range: Range<Int>, by ranges: [Range<Int>]) -> Bool {
        guard let index = index(in: ranges, reaching: range) else { return false }
        return ranges[index].lowerBound <= range.lowerBound && ranges[index].upperBound >= range.upperBound
    }
}
