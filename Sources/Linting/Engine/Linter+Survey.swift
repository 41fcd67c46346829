package import Alignment
import Content

extension Linter {
    /// Surveys an export: what its articles teach before any of them is judged.
    ///
    /// The sample is taken from the whole export even where a part of it is linted, so that findings are the same.
    /// - Parameters:
    ///   - export: The export.
    ///   - jobs: How many articles are read at the same time.
    ///   - shelf: Where articles are kept that are to be linted; nil to keep none.
    /// - Returns: The survey, the same for any number of jobs.
    func survey(of export: Export, jobs: Int, keepingIn shelf: ArticleShelf? = nil) async -> Survey {
        let plan = SurveyPlan(export.corpus)
        guard !plan.entries.isEmpty else { return .none }
        let linter = articleLinter(for: nil, survey: .none)
        let samples = await forEach(plan.entries, jobs: jobs, progress: nil) { entry in
            var loaded = linter.load(entry, reading: store)
            let profile = linter.profile(of: loaded.article)
            loaded.profile = profile
            if let shelf, export.lints(article: entry.article) { shelf.put(loaded) }
            return (article: entry.article, sample: SurveySample(of: profile, mostWords: plan.mostWords))
        }
        return Survey(samples)
    }

    /// Surveys an export for looking at single articles of it.
    package func survey(of export: Export) async -> Survey { await survey(of: export, jobs: 1) }
}
