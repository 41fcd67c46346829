/// The elements of a document by themselves, in document order, with the ones that they stand in and after.
///
/// Elements are counted from 0; -1 stands for none.
struct ElementTree: Sendable {
    /// The index of each element in ``Document/nodes``.
    private(set) var nodes: [Int32] = []
    /// The element that each stands in.
    private(set) var parents: [Int32] = []
    /// The sibling right before each.
    private(set) var previous: [Int32] = []

    /// - Complexity: O(*n*) in the number of nodes.
    init(_ document: Document) {
        var ordinals = [Int32](repeating: -1, count: document.nodes.count)
        // The last child that was met so far; the one of no element is in front.
        var last: [Int32] = [-1]
        for (index, node) in document.nodes.enumerated() where node.kind == .element {
            let element = Int32(nodes.count)
            ordinals[index] = element
            let parent = node.parent < 0 ? -1 : ordinals[Int(node.parent)]
            nodes.append(Int32(index))
            parents.append(parent)
            previous.append(last[Int(parent) + 1])
            last[Int(parent) + 1] = element
            last.append(-1)
        }
    }

    /// How many elements there are.
    var count: Int { nodes.count }
}
