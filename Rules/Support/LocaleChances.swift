import Alignment

/// How likely each article of an export is to have a version in each locale, by how many locales the article has and how
/// many articles have the locale.
///
/// The logit of the chance is the sum of the article's and the locale's readiness (Rasch, Probabilistic Models for Some
/// Intelligence and Attainment Tests, 1960), fitted to what is there by Newton's method with normal priors. So an article
/// in twelve languages is missed in the thirteenth sooner than one in two, a rare locale hardly ever, and one article more
/// or less changes little. Articles with as many locales have the same readiness, so that the fit costs as much for a
/// hundred thousand articles as for a hundred.
struct LocaleChances {
    /// What is added up over some articles, which is all that the fit needs.
    struct Sums {
        /// How many articles have each number of locales.
        private(set) var articles: [Int: Int] = [:]
        /// How many articles have each locale.
        private(set) var locales: [Int]

        init(locales: Int) { self.locales = [Int](repeating: 0, count: locales) }

        /// Adds an article by the numbers of its locales.
        mutating func add(_ own: [Int]) {
            articles[own.count, default: 0] += 1
            for locale in own { locales[locale] += 1 }
        }
    }

    /// The readiness of articles by how many locales they have, and of locales, as logits.
    private var articles: [Int: Double] = [:]
    private var locales: [Double]

    /// The variances of the priors: how much the readiness of articles and of locales differs, and how much that of a locale
    /// differs between collections of one export.
    private static let variances = (articles: 1.0, locales: 2.0, collections: 0.5)
    private static let mostRounds = 24
    private static let tolerance = 0.001

    /// Fits the chances to some articles; for a collection within an export, to those of the `whole` as well.
    init(_ sums: Sums, within whole: LocaleChances? = nil) {
        locales = whole?.locales ?? [Double](repeating: 0, count: sums.locales.count)
        let groups = sums.articles.sorted { $0.key < $1.key }
        for group in groups { articles[group.key] = 0 }
        guard !locales.isEmpty else { return }
        for _ in 0..<Self.mostRounds {
            var change = 0.0
            for (count, _) in groups {
                let old = articles[count] ?? 0
                var slope = Double(count) - old / Self.variances.articles
                var curvature = 1 / Self.variances.articles
                for locale in locales {
                    let chance = Self.chance(old + locale)
                    slope -= chance
                    curvature += chance * (1 - chance)
                }
                let step = max(-2, min(2, slope / curvature))
                articles[count] = old + step
                change = max(change, abs(step))
            }
            let mean = locales.reduce(0, +) / Double(locales.count)
            let variance = whole == nil ? Self.variances.locales : Self.variances.collections
            for index in locales.indices {
                let old = locales[index]
                var slope = Double(sums.locales[index]) - (old - (whole?.locales[index] ?? mean)) / variance
                var curvature = 1 / variance
                for (count, number) in groups {
                    let chance = Self.chance(old + (articles[count] ?? 0))
                    slope -= Double(number) * chance
                    curvature += Double(number) * chance * (1 - chance)
                }
                let step = max(-2, min(2, slope / curvature))
                locales[index] = old + step
                change = max(change, abs(step))
            }
            if change < Self.tolerance { return }
        }
    }

    /// The chance, from 0 to 1, that an article with so many locales has a certain one.
    func chance(ofArticleWith count: Int, locale: Int) -> Double {
        Self.chance((articles[count] ?? 0) + locales[locale])
    }

    private static func chance(_ logit: Double) -> Double { 1 / (1 + exponential(-max(-30, min(30, logit)))) }
}
