package import Content
import Language

/// What a fixed sample of an export's articles teaches before any article is judged: how lengths go together, which words,
/// and which blocks recur.
package struct Survey: Sendable {
    let lengths: LearnedLengths
    let lexicon: Lexicon
    /// The texts that stand in several articles of a locale.
    package let recurring: RecurringBlocks
    /// The ids of the sampled articles, in the order of their samples.
    let articles: [String]
    /// The locales of their versions.
    let locales: [Set<LanguageTag>]
    /// The number of each sampled article's sample.
    private let numbers: [String: Int]

    /// The most articles of a sample.
    package static let mostArticles = 128
    /// The most words that all samples may hold together, each once for each row that it stands in.
    private static let mostWords = 4 << 20

    /// The survey of an export that teaches nothing.
    package static let none = Survey([])

    /// How many words one of so many articles may give.
    package static func mostWords(of articles: Int) -> Int { mostWords / max(1, articles) }

    /// Learns from samples, whose order is part of the result.
    ///
    /// - Complexity: O(*n* log *n*) in the number of blocks, O(*n*) in that of words.
    package init(_ samples: [(article: String, sample: SurveySample)]) {
        let parts = samples.map(\.sample)
        lengths = LearnedLengths(parts)
        lexicon = Lexicon(parts)
        recurring = RecurringBlocks(parts.map(\.blocks))
        articles = samples.map(\.article)
        locales = parts.map { Set($0.blocks.map(\.locale)) }
        numbers = Dictionary(zip(articles, samples.indices)) { first, _ in first }
    }

    /// What all articles but one teach.
    package func without(_ article: String) -> SurveyView {
        SurveyView(
            survey: self, excluded: numbers[article].map { lexicon.rows(of: $0) } ?? 0..<0,
            number: numbers[article])
    }
}
