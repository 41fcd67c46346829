/// What each feature weighs in one of the passes of ``MainContent``.
struct FeatureWeights: Sendable {
    /// A weight for each feature, by its index.
    let values: [Float]
    /// What is there before any feature.
    let bias: Float

    init(
        bias: Float, traits: [Feature.Trait: Float], near: [HintKind: Float] = [:], around: [HintKind: Float] = [:],
        elements: [ElementKind: Float] = [:]
    ) {
        self.bias = bias
        var values = [Float](repeating: 0, count: Feature.count)
        for (trait, weight) in traits { values[Feature(trait).index] = weight }
        for (kind, weight) in near { values[Feature(near: kind).index] = weight }
        for (kind, weight) in around { values[Feature(around: kind).index] = weight }
        for (kind, weight) in elements { values[Feature(in: kind).index] = weight }
        self.values = values
    }
}
