import Markup

/// What the elements of a document hint at, each by itself and with all that it stands in.
struct ElementHints {
    /// The hints of each node by itself; none for nodes that are no elements.
    let own: [Hint]
    /// The hints of each element and of those around it, up to the article's root once that is known.
    private(set) var inherited: [Hint]
    /// How many elements are around each node.
    let depth: [Int32]
    /// A number for the name and class of each element, which those that a template makes alike share.
    let signatures: [UInt32]

    /// Reads the hints of all elements.
    ///
    /// - Complexity: O(*n*) in the number of nodes and the length of their attributes.
    init(of document: Document) {
        let reader = HintReader(names: document.names)
        let count = document.nodes.count
        var own = [Hint](repeating: [], count: count)
        var inherited = own
        var depth = [Int32](repeating: 0, count: count)
        var signatures = [UInt32](repeating: 0, count: count)
        var known = KeyTable<Hint>(none: [])
        var index = 0
        while index < count {
            let node = document.nodes[index]
            guard node.kind == .element else {
                index += 1
                continue
            }
            if reader.isSkipped(node.name) {
                index = max(index + 1, Int(node.next))
                continue
            }
            let found = reader.read(node, at: index, of: document, &known)
            own[index] = found.hints
            signatures[index] = found.signature
            let parent = Int(node.parent)
            if parent >= 0 {
                inherited[index] = found.hints.union(inherited[parent])
                depth[index] = depth[parent] + 1
            } else {
                inherited[index] = found.hints
            }
            index += 1
        }
        self.own = own
        self.inherited = inherited
        self.depth = depth
        self.signatures = signatures
    }

    /// Leaves out of the hints of all elements below the article's root what the root and those around it say: that
    /// holds for the whole article and tells its parts not apart.
    ///
    /// - Complexity: O(*n*) in the number of nodes below.
    mutating func begin(at root: Int, in document: Document) {
        guard document.nodes.indices.contains(root) else { return }
        inherited[root].formIntersection(.wherever)
        let end = min(Int(document.nodes[root].next), own.count)
        guard root + 1 < end else { return }
        for index in root + 1..<end where document.nodes[index].kind == .element {
            inherited[index] = own[index].union(inherited[Int(document.nodes[index].parent)])
        }
    }
}
