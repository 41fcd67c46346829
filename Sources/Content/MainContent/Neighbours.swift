/// What was found of the blocks before and after each block.
struct Neighbours: Sendable {
    /// The chances around a block.
    struct Around: Sendable {
        /// Of the block before.
        var previous: Float = 0
        /// Of the block after.
        var next: Float = 0
        /// The mean of the second before and the second after.
        var farther: Float = 0
        /// Of what follows the last heading, one half where there is none.
        var headed: Float = 0.5
        /// How many blocks it is before the first paragraph of the article or after the last; 0 between them.
        var distance = 0
        /// Whether it is before.
        var isBefore = false
    }

    private var all: [Around] = []

    init() {}

    /// How sure a paragraph must be content to be one that the article begins or ends with, and how many words it has.
    private static let sure: (chance: Float, words: Float) = (0.6, 12)

    /// Looks at the blocks of a version.
    ///
    /// - Complexity: O(*n*) in the number of blocks.
    init(of version: Version, _ traits: [BlockTraits]) {
        // Figures and the title in the head are no neighbours.
        let read = traits.indices.filter { version.blocks[$0].kind != .title && traits[$0].text.words > 0 }
        let chances = read.map { traits[$0].chance }
        func chance(_ position: Int) -> Float { chances.indices.contains(position) ? chances[position] : 0 }
        let isSure = read.map { traits[$0].chance > Self.sure.chance && traits[$0].text.words >= Self.sure.words }
        let first = isSure.firstIndex(of: true) ?? read.count
        let last = isSure.lastIndex(of: true) ?? -1
        all = [Around](repeating: Around(), count: traits.count)
        var headed: Float = 0.5
        var position = 0
        for index in traits.indices {
            let isRead = position < read.count && read[position] == index
            let next = isRead ? position + 1 : position
            var around = Around()
            around.previous = chance(position - 1)
            around.next = chance(next)
            around.farther = (chance(position - 2) + chance(next + 1)) / 2
            around.headed = headed
            around.isBefore = position < first
            around.distance = position < first ? first - position : max(0, position - last)
            all[index] = around
            if isRead, version.blocks[index].kind == .heading { headed = (chance(next) + chance(next + 1)) / 2 }
            position = next
        }
    }

    func around(_ index: Int) -> Around { all[index] }
}
