/// The positions of elements among their siblings, counted from 1, from either end.
struct SiblingTable: Sendable {
    /// Siblings that are counted together.
    private struct Family: Hashable {
        let parent: Int32
        /// The name, or none where names don't matter.
        let name: Name
    }

    private var positions: [Int32] = []
    /// The number of each element's family.
    private var families: [Int32] = []
    /// How many elements each family has.
    private var sizes: [Int32] = []

    /// Counts all siblings, or those of the same name only.
    ///
    /// - Complexity: O(*n*) in the number of elements, on average.
    init(_ tree: ElementTree, _ document: Document, isOfType: Bool) {
        positions.reserveCapacity(tree.count)
        families.reserveCapacity(tree.count)
        var numbers: [Family: Int32] = [:]
        for element in 0..<tree.count {
            let name = isOfType ? document.nodes[Int(tree.nodes[element])].name : Name.none
            let family = Family(parent: tree.parents[element], name: name)
            let number = numbers[family] ?? Int32(sizes.count)
            if number == sizes.count {
                numbers[family] = number
                sizes.append(0)
            }
            sizes[Int(number)] += 1
            families.append(number)
            positions.append(sizes[Int(number)])
        }
    }

    /// The position of an element.
    func position(of element: Int, isFromEnd: Bool) -> Int {
        let position = Int(positions[element])
        return isFromEnd ? Int(sizes[Int(families[element])]) - position + 1 : position
    }
}
