import Language

/// How long blocks are in one locale over another, learned from samples.
struct LearnedLengths: Sendable {
    /// Two locales, the one that is translated from first.
    private struct Pair: Hashable {
        let source: LanguageTag
        let target: LanguageTag
    }

    private var models: [Pair: LengthModel] = [:]
    /// The locale that most of the others were compared with.
    private var hub: LanguageTag?

    /// The spread of the means of articles, which were made by different translators.
    private static let spread: Float = 0.003
    /// As many blocks as this weigh as much as what is assumed of two languages.
    private static let weightOfPrior: Float = 40

    /// Lengths that nothing was learned of.
    init() {}

    /// Learns the lengths of samples.
    ///
    /// The mean is the weighted median of the logarithms. The variance is the median of the squared deviations over .455,
    /// that of a normal variable, for long blocks and for short ones, which tell ``LengthModel/floor`` and
    /// ``LengthModel/scatter`` apart. All are shrunk towards what is assumed of the two languages and kept within bounds,
    /// so that no article changes much of what is expected of others.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    init(_ samples: [SurveySample]) {
        var ratios: [Pair: [(value: Float, weight: Float)]] = [:]
        for lengths in samples.lazy.flatMap(\.lengths) {
            ratios[Pair(source: lengths.reference, target: lengths.locale), default: []] += lengths.ratios
        }
        var evidence: [LanguageTag: Int] = [:]
        for (pair, ratios) in ratios {
            models[pair] = Self.model(ratios, prior: .prior(from: pair.source, to: pair.target))
            evidence[pair.source, default: 0] += ratios.count
        }
        hub = evidence.max { ($0.value, $1.key.description) < ($1.value, $0.key.description) }?.key
    }

    /// What is expected of the lengths of two locales.
    func model(from source: LanguageTag?, to target: LanguageTag?) -> LengthModel {
        guard let source, let target, source != target else { return .prior(from: source, to: target) }
        if let model = known(source, target) { return model }
        guard let hub, let a = known(hub, source), let b = known(hub, target) else {
            return .prior(from: source, to: target)
        }
        return LengthModel(
            mean: b.mean - a.mean, floor: max(a.floor, b.floor), scatter: max(a.scatter, b.scatter),
            uncertainty: a.uncertainty + b.uncertainty)
    }

    private func known(_ source: LanguageTag, _ target: LanguageTag) -> LengthModel? {
        if let model = models[Pair(source: source, target: target)] { return model }
        guard var model = models[Pair(source: target, target: source)] else { return nil }
        model.mean = -model.mean
        return model
    }

    private static func model(_ ratios: [(value: Float, weight: Float)], prior: LengthModel) -> LengthModel {
        let sorted = ratios.sorted { ($0.value, $0.weight) < ($1.value, $1.weight) }
        let half = sorted.reduce(0) { $0 + min(300, $1.weight) } / 2
        var sum: Float = 0
        var median = prior.mean
        for (value, weight) in sorted {
            sum += min(300, weight)
            if sum >= half {
                median = value
                break
            }
        }
        let trust = Float(ratios.count) / (Float(ratios.count) + weightOfPrior)
        var model = prior
        model.mean += max(-1.2, min(1.2, median - prior.mean)) * trust
        model.uncertainty = prior.uncertainty * (1 - trust) + spread * trust

        func variance(_ weights: ClosedRange<Float>, standingFor length: Float) -> Float {
            var squares = sorted.filter { weights.contains($0.weight) }.map {
                ($0.value - median) * ($0.value - median)
            }
            squares.sort()
            let assumed = prior.floor + prior.uncertainty + prior.scatter / length
            guard !squares.isEmpty else { return assumed }
            let found = (squares[(squares.count - 1) / 2] + squares[squares.count / 2]) / 2 / 0.455
            let count = Float(squares.count)
            return (found * count + assumed * weightOfPrior) / (count + weightOfPrior)
        }
        let long = variance(120...(.infinity), standingFor: 250)
        let short = variance(15...80, standingFor: 40)
        let scatter = (short - long) / (1 / 40 - 1 / 250)
        // Where texts keep to their lengths better than is assumed, that does not make an odd one false: measured, narrower
        // models told of more blocks cut short, and no more of them were.
        model.scatter = max(prior.scatter, min(2 * prior.scatter, scatter))
        model.floor = max(prior.floor, min(4 * prior.floor, long - model.scatter / 250 - model.uncertainty))
        return model
    }
}
