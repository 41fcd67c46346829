/// Which anchors two versions share and what they weigh, per block: the sparse half of a bead's cost.
struct SharedAnchors: Sendable {
    /// An anchor of a source block that the target has too.
    struct Link: Sendable {
        /// The id in the target's index.
        let target: Int32
        /// What the anchor weighs, in nats.
        let weight: Float
    }

    /// Where the links of each source block begin; one more entry for the end.
    let linkStarts: [Int32]
    /// The links of the source's blocks, one block after another.
    let links: [Link]
    /// The weight of each source block's links: no target block shares more with it.
    let linked: [Float]
    /// The weight of all anchors of each block, and of those that it shares with the next.
    let source: [Weights]
    /// Likewise for the target.
    let target: [Weights]
    /// The blocks of the target by id: those of its ``AnchorIndex``.
    let postingStarts: [Int32]
    let postings: [Int32]

    /// What the anchors of a block weigh.
    struct Weights: Sendable {
        /// All of them.
        let own: Float
        /// Those that the next block has too.
        let repeated: Float
    }

    /// Anchors in more blocks than this tell nothing and cost time.
    private static let commonest: Int32 = 64

    /// ln n for the document frequencies that count.
    private static let logarithms: [Float] = (0...Int(commonest)).map { naturalLogarithm(Float(max(1, $0))) }

    /// Joins the anchors of two versions.
    ///
    /// The rarer an anchor, the more it weighs: .6 ln((n + 1) / df). A word counts only where both versions have it, and
    /// only in at most an eighth of the blocks, since the same letters are often another word.
    /// - Complexity: O(*n*) in the number of anchors.
    init(_ x: AnchorIndex, _ y: AnchorIndex, blocks: Int) {
        let logarithm = naturalLogarithm(Float(blocks + 1))
        let wordLimit = min(Self.commonest, Int32(clamping: max(3, blocks / 8)))
        let otherLimit = min(Self.commonest, Int32(clamping: max(16, blocks / 4)))
        func weight(_ frequency: Int32, _ kind: AnchorKind) -> Float {
            guard frequency <= (kind == .word ? wordLimit : otherLimit) else { return 0 }
            return max(0, 0.6 * kind.factor * (logarithm - Self.logarithms[Int(frequency)]))
        }
        var weightX = [Float](repeating: 0, count: x.tokens.count)
        var weightY = [Float](repeating: 0, count: y.tokens.count)
        var mapped = [Int32](repeating: -1, count: x.tokens.count)
        for id in weightY.indices {
            let kind = AnchorKind(of: y.tokens[id])
            if kind != .word { weightY[id] = weight(y.frequencies[id], kind) }
        }
        for id in weightX.indices {
            let token = x.tokens[id]
            let kind = AnchorKind(of: token)
            if let other = y.id(of: token) {
                let value = weight(max(x.frequencies[id], y.frequencies[other]), kind)
                weightX[id] = value
                weightY[other] = value
                if value > 0 { mapped[id] = Int32(other) }
            } else if kind != .word {
                weightX[id] = weight(x.frequencies[id], kind)
            }
        }

        var starts: [Int32] = [0]
        var links: [Link] = []
        var linked: [Float] = []
        linked.reserveCapacity(x.blockStarts.count)
        starts.reserveCapacity(x.blockStarts.count)
        links.reserveCapacity(x.ids.count)
        for block in 0..<x.blockStarts.count - 1 {
            var sum: Float = 0
            for place in Int(x.blockStarts[block])..<Int(x.blockStarts[block + 1]) {
                let id = Int(x.ids[place])
                guard mapped[id] >= 0 else { continue }
                links.append(Link(target: mapped[id], weight: weightX[id]))
                sum += weightX[id]
            }
            starts.append(Int32(links.count))
            linked.append(sum)
        }
        linkStarts = starts
        self.links = links
        self.linked = linked
        source = Self.weights(x, weightX)
        target = Self.weights(y, weightY)
        postingStarts = y.postingStarts
        postings = y.postings
    }

    /// The weight that two blocks share.
    ///
    /// - Complexity: O(*k*) in the number of anchors; for many pairs, ``Aligner`` adds rows up instead.
    func shared(_ source: Int, _ target: Int) -> Float {
        var sum: Float = 0
        forEachShared(by: source) { block, weight in
            if block == target { sum += weight }
        }
        return sum
    }

    /// Calls a closure with each block of the target that has an anchor of a source block, and what the anchor weighs.
    ///
    /// - Complexity: O(*k*) in the number of such blocks of all its anchors.
    @inline(__always)
    func forEachShared(by source: Int, _ body: (Int, Float) -> Void) {
        for link in links[Int(linkStarts[source])..<Int(linkStarts[source + 1])] {
            let id = Int(link.target)
            for place in Int(postingStarts[id])..<Int(postingStarts[id + 1]) { body(Int(postings[place]), link.weight) }
        }
    }

    private static func weights(_ index: AnchorIndex, _ weight: [Float]) -> [Weights] {
        (0..<index.blockStarts.count - 1).map { block in
            var own: Float = 0
            for place in Int(index.blockStarts[block])..<Int(index.blockStarts[block + 1]) {
                own += weight[Int(index.ids[place])]
            }
            var repeated: Float = 0
            for place in Int(index.repeatedStarts[block])..<Int(index.repeatedStarts[block + 1]) {
                repeated += weight[Int(index.repeated[place])]
            }
            return Weights(own: own, repeated: repeated)
        }
    }
}
