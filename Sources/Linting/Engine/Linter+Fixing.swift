import Alignment
import Content

extension Linter {
    /// Lints files and folders, and applies the fixes of what is found.
    ///
    /// Fixes that don't overlap are applied together, the article is linted again, and so on for at most ten passes. A
    /// file is written at most once, as a whole, and only where all that no fix is about is the same as before.
    /// - Parameters:
    ///   - paths: Files, which are linted whatever their name, and folders, which are searched.
    ///   - applicability: How far a fix must be trusted to be applied.
    ///   - only: The rules whose fixes are applied; nil for all. All findings are reported in any case.
    ///   - mode: Whether files are written.
    ///   - jobs: How many articles are linted at the same time, at least 1.
    ///   - progress: Told after each article.
    /// - Returns: What was fixed, and the findings that are left on disk: with ``FixMode/preview``, all of them.
    public func fix(
        paths: [String], including applicability: Applicability = .safe, only: Set<String>? = nil,
        mode: FixMode = .write, jobs: Int = 1, progress: ProgressHandler? = nil
    ) async -> FixResult {
        let export = export(of: paths)
        let found = CorpusFindings(rules, export: export)
        let engine = FixEngine(
            linter: articleLinter(
                for: export, survey: rules.alignsVersions ? await survey(of: export, jobs: jobs) : .none),
            store: store, applicability: applicability, only: only, mode: mode)
        let outcomes = await forEach(export.entries, jobs: jobs, progress: progress) { entry in
            await engine.fix(entry, found: found.inFiles(of: entry))
        }
        return FixResult(
            result: await result(of: outcomes.map(\.article), export: export),
            files: outcomes.flatMap(\.files).sorted { $0.path < $1.path })
    }
}
