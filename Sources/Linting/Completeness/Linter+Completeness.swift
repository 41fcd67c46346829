import Content
import Language
import Markup

extension Linter {
    /// Measures how much of each article is there and translated in each locale.
    ///
    /// Of the rules, those run that find untranslated blocks.
    /// - Parameters:
    ///   - paths: Files and folders.
    ///   - jobs: How many articles are looked at at the same time, at least 1.
    ///   - progress: Told after each article.
    /// - Returns: The matrix, and what could not be read.
    /// - Complexity: O(*n*) in the size of the files.
    public func completeness(
        paths: [String], jobs: Int = 1, progress: ProgressHandler? = nil
    ) async -> (matrix: CompletenessMatrix, errors: [ToolError]) {
        let export = export(of: paths)
        let outcomes = await outcomes(of: export, isMeasuring: true, jobs: jobs, progress: progress)
        return (matrix(of: outcomes.compactMap(\.completeness)), export.errors + outcomes.flatMap(\.errors))
    }

    private func matrix(of articles: [ArticleCompleteness]) -> CompletenessMatrix {
        CompletenessMatrix(
            articles: articles, source: configuration.source, expected: configuration.locales,
            others: Array(configuration.completeness.locales.keys))
    }

    /// What is wrong with locales that have less than the configuration asks for.
    ///
    /// Nothing where only a part of the export is looked at: single files, what changed, folders of one locale, or those
    /// without the source.
    func shortfalls(_ articles: [ArticleCompleteness], _ export: Export) -> ArticleOutcome {
        var outcome = ArticleOutcome()
        guard rules.isGated, export.isJudgedWhole else { return outcome }
        let found = Set(articles.flatMap { $0.versions.map(\.locale) })
        guard found.count > 1,
            configuration.source.map({ source in found.contains { $0.language == source.language } }) ?? true
        else { return outcome }
        let matrix = matrix(of: articles)
        var sources: [String: SourceFile?] = [:]
        for total in matrix.totals {
            guard let minimum = configuration.completeness.minimum(of: total.locale) else { continue }
            let path = minimum.place.path
            let source = sources[path] ?? configurationFile(path)
            sources[path] = .some(source)
            guard let shortfall = CompletenessShortfall(total, below: minimum, in: matrix, source: source) else {
                continue
            }
            for rule in rules.standard.completenessRules {
                var collector = rules.collector(rule.id, rule.setting)
                rule.check.check(shortfall, into: &collector)
                outcome.findings += collector.findings
            }
        }
        screen(of: export).apply(to: &outcome)
        return outcome
    }
}
