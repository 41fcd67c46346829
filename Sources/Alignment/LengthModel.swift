package import Language

/// How long a block is expected to be in one language when its length in another is known.
///
/// With n the letters of a block, ln((n₂ + 2) / (n₁ + 2)) is taken as normal with mean ``mean`` and variance
/// ``floor`` + ``scatter`` / L, where L is the mean of the expected and the actual length: long blocks keep to their
/// ratio, short ones scatter. The form is Gale and Church's (A Program for Aligning Sentences in Bilingual Corpora,
/// 1993) in logarithms, with a floor for the freedom of translators.
package struct LengthModel: Sendable, Equatable {
    /// The expected logarithm of the target's length over the source's.
    package var mean: Float
    /// The variance that blocks of any length have.
    package var floor: Float
    /// What the variance of a block of one letter has on top.
    package var scatter: Float
    /// The variance of ``mean`` itself: how little is known of it.
    package var uncertainty: Float

    /// What is assumed of two languages as long as nothing was learned from their texts.
    package static func prior(from source: LanguageTag?, to target: LanguageTag?) -> LengthModel {
        let a = density(of: source?.language)
        let b = density(of: target?.language)
        return LengthModel(
            mean: (b ?? 0) - (a ?? 0), floor: 0.010, scatter: 2.2, uncertainty: a == nil || b == nil ? 0.15 : 0.02)
    }

    /// The model after the lengths of two whole versions were seen, before anything is aligned.
    ///
    /// The ratio of the totals is the less credible the fewer the blocks are and the more their numbers differ; it is
    /// weighed against the prior by their variances.
    func adjusted(toTotals source: Float, _ target: Float, blocks: (Int, Int)) -> LengthModel {
        guard source > 0, target > 0 else { return self }
        let fewer = Float(min(blocks.0, blocks.1))
        let more = Float(max(blocks.0, blocks.1))
        let lost = 1 - fewer / more
        let variance = 0.02 + 0.5 / fewer + 4 * lost * lost
        let residual = max(-1.2, min(1.2, naturalLogarithm(target / source) - mean))
        var model = self
        model.mean += residual * uncertainty / (uncertainty + variance)
        model.uncertainty = uncertainty * variance / (uncertainty + variance)
        return model
    }

    /// The model after the residuals of blocks that answer one another were seen.
    ///
    /// The correction is shrunk towards nothing by as many blocks as ``weightOfPrior``, so that a few odd blocks change
    /// little and every further one changes less.
    /// - Parameters:
    ///   - residual: The weighted median of what remains of the logarithm of the ratio.
    ///   - evidence: How many blocks it rests on.
    /// - Returns: The corrected model.
    func refined(by residual: Float, evidence: Float) -> LengthModel {
        let trust = evidence / (evidence + Self.weightOfPrior)
        var model = self
        model.mean += max(-1.2, min(1.2, residual)) * trust
        model.uncertainty *= 1 - trust
        return model
    }

    private static let weightOfPrior: Float = 6

    /// ``density(of:)`` of a language that needs fewer letters than English, and 0 of others.
    ///
    /// What a letter says more, it scatters less: 60 Chinese characters keep to their expected length as well as 130
    /// English letters do. Alignment goes by letters, since its prices were weighed against them; a block whose end
    /// is lost is judged by this.
    static func compactness(of language: String?) -> Float { min(0, density(of: language) ?? 0) }

    /// The logarithm of a language's letters over the English ones for the same text; nil where it is not known.
    ///
    /// Spanish, Japanese and Chinese were learned from translated documentation; the others are rounded from what
    /// translators know as text expansion, and serve until an article or a survey says better.
    static func density(of language: String?) -> Float? {
        guard let language else { return nil }
        return switch language {
        case "en": 0
        case "zh", "yue", "lzh": -0.80
        case "ko": -0.70
        case "ja": -0.42
        case "he", "yi": -0.25
        case "ar", "fa", "ur": -0.15
        case "th", "lo", "km", "my": -0.05
        case "cs", "sk", "sl", "hr", "sr", "bs", "et", "lt", "lv": -0.02
        case "da", "nb", "nn", "no", "sv", "is", "tr", "vi": 0
        case "pl", "uk", "be", "bg", "mk", "fi": 0.04
        case "hu", "ru", "ca", "gl", "pt", "nl", "hi", "eu": 0.08
        case "de", "it", "ro", "id", "ms", "el": 0.10
        case "es", "fr", "fil", "tl": 0.14
        default: nil
        }
    }
}
