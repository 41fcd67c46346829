/// What takes the features of a block one by one.
protocol FeatureSink {
    /// Takes a feature and how much of it there is, from 0 to 1.
    mutating func add(_ index: Int, _ value: Float)
}

extension FeatureSink {
    mutating func add(_ trait: Feature.Trait, _ value: Float) {
        if value != 0 { add(trait.rawValue, value) }
    }

    mutating func add(_ trait: Feature.Trait, if holds: Bool) {
        if holds { add(trait.rawValue, 1) }
    }
}

/// The sum of all features by their weights: the logarithm of the odds that the block is content.
struct FeatureSum: FeatureSink {
    private let weights: [Float]
    private(set) var sum: Float

    init(_ weights: FeatureWeights) {
        self.weights = weights.values
        sum = weights.bias
    }

    mutating func add(_ index: Int, _ value: Float) { sum += weights[index] * value }

    /// About the chance that belongs to a sum: a function of the shape of the logistic one, the same on every system.
    static func chance(of sum: Float) -> Float { 0.5 + sum / (1 + 2 * abs(sum)) }
}

/// What each feature adds to the sum.
struct FeatureParts: FeatureSink {
    private let weights: [Float]
    private(set) var parts: [(index: Int, part: Float)] = []

    init(_ weights: FeatureWeights) { self.weights = weights.values }

    mutating func add(_ index: Int, _ value: Float) { parts.append((index, weights[index] * value)) }
}
