import Language

extension Profile {
    /// How much of a unit, from 0 to 1, is about what its article is about: of what its words weigh, the share of those
    /// that stand in other units as well.
    ///
    /// A word weighs the more, the fewer other units have it. One word of each kind is taken for granted, so that short
    /// texts say little.
    /// - Complexity: O(*n*) in the number of words.
    func topicality(of unit: Int) -> Float {
        let logarithm = naturalLogarithm(Float(units.count + 1))
        var shared: Float = 1
        var all: Float = 2
        for id in anchors.ids[Int(anchors.blockStarts[unit])..<Int(anchors.blockStarts[unit + 1])]
        where AnchorKind(of: anchors.tokens[Int(id)]).isWord {
            let others = anchors.frequencies[Int(id)] - 1
            let weight = logarithm - naturalLogarithm(Float(max(1, others)))
            all += weight
            if others > 0 { shared += weight }
        }
        return shared / all
    }
}
