package import Alignment
import CAllocator
package import Content
import Markup
import Synchronization

/// Lints exports: finds the files, groups them into articles, runs the rules and collects what they find.
///
/// Articles are independent of one another and are linted in parallel; an article's documents are dropped when it is
/// done, so that memory is bounded by the articles in flight.
public struct Linter: Sendable {
    /// Told after each article how many articles of how many are done; called from several threads, in any order.
    public typealias ProgressHandler = @Sendable (_ done: Int, _ total: Int) -> Void

    /// The configuration that holds.
    public let configuration: Configuration
    /// The findings that are known already and are not reported; nil for none.
    public var baseline: Baseline?
    /// The files that changed, where only their articles are to be linted; nil for all articles.
    public var changes: ChangedFiles?
    /// When the files changed; nil unless a rule asks for it, see ``usesRevisions``.
    public var revisions: FileRevisions?
    /// The rules that run.
    let rules: ActiveRules
    /// What rules are called.
    private let names: RuleNames
    /// What the configuration exempts.
    let exemptions: ExemptionTable
    /// Where files are read and written.
    let store: any FileStore

    /// Creates a linter for the files on disk.
    ///
    /// - Parameters:
    ///   - rules: All rules that there are; the configuration says which of them run.
    ///   - configuration: What was configured, checked against the same rules.
    ///   - workingDirectory: The absolute path that paths are relative to; nil for that of the process.
    public init(
        rules: [any Rule.Type], configuration: Configuration = Configuration(), workingDirectory: String? = nil
    ) {
        self.init(
            catalog: RuleCatalog(rules), configuration: configuration, workingDirectory: workingDirectory)
    }

    /// Creates a linter for the files on disk, with rules of packs and plugins.
    package init(
        catalog: RuleCatalog, configuration: Configuration = Configuration(), workingDirectory: String? = nil
    ) {
        self.init(
            catalog: catalog, configuration: configuration, store: DiskStore(workingDirectory: workingDirectory))
    }

    /// Creates a linter for the files of a store, such as a ``MemoryStore``.
    package init(rules: [any Rule.Type], configuration: Configuration = Configuration(), store: any FileStore) {
        self.init(catalog: RuleCatalog(rules), configuration: configuration, store: store)
    }

    /// Creates a linter for the files of a store, with rules of packs and plugins.
    package init(catalog: RuleCatalog, configuration: Configuration = Configuration(), store: any FileStore) {
        self.configuration = configuration
        let paths = ConfigurationPaths(configuration, workingDirectory: store.workingDirectory)
        rules = ActiveRules(catalog, configuration: configuration, paths: paths)
        names = RuleNames(catalog.metadata)
        exemptions = ExemptionTable(configuration, names: names, paths: paths)
        self.store = store
    }

    /// Whether a rule wants to know when files changed.
    public var usesRevisions: Bool { rules.usesRevisions }

    /// The rules that run, sorted by id.
    public var activeRules: [RuleMetadata] { rules.metadata }

    /// Lints files and folders.
    ///
    /// Never fails: what can't be read is in ``LintResult/errors``, and everything else is linted.
    /// - Parameters:
    ///   - paths: Files, which are linted whatever their name, and folders, which are searched.
    ///   - jobs: How many articles are linted at the same time, at least 1.
    ///   - progress: Told after each article.
    /// - Returns: The result, the same for any number of jobs and any order of the paths.
    /// - Complexity: O(*n*) in the size of the files, plus O(*f* log *f*) in the number of findings.
    public func lint(paths: [String], jobs: Int = 1, progress: ProgressHandler? = nil) async -> LintResult {
        let export = export(of: paths)
        return await result(of: await outcomes(of: export, jobs: jobs, progress: progress), export: export)
    }

    /// What linting each article yields, in the articles' order.
    func outcomes(
        of export: Export, isMeasuring: Bool? = nil, jobs: Int, progress: ProgressHandler?
    ) async -> [ArticleOutcome] {
        let found = CorpusFindings(rules, export: export)
        let shelf = ArticleShelf()
        let isAligning = rules.alignsVersions || isMeasuring ?? false
        let survey = isAligning ? await survey(of: export, jobs: jobs, keepingIn: shelf) : .none
        let linter = articleLinter(for: export, survey: survey, isMeasuring: isMeasuring)
        return await forEach(export.entries, jobs: jobs, progress: progress) { entry in
            let loaded = shelf.take(entry.article) ?? linter.load(entry, reading: store)
            return await linter.lint(loaded, found: found.inFiles(of: entry))
        }
    }

    /// Which files there are under the paths, and which articles they make.
    package func export(of paths: [String]) -> Export {
        Export(paths: paths, store: store, configuration: configuration, changes: changes)
    }

    /// What lints the articles of an export.
    ///
    /// - Parameters:
    ///   - export: The export; nil where its findings are not asked for.
    ///   - survey: What the export teaches.
    ///   - isMeasuring: Whether it is measured how much each version has; by default, where a minimum is to be judged.
    /// - Returns: The linter of articles.
    func articleLinter(for export: Export?, survey: Survey, isMeasuring: Bool? = nil) -> ArticleLinter {
        ArticleLinter(
            rules: rules, configuration: configuration, survey: survey, screen: screen(of: export),
            revisions: revisions, resolver: PathResolver(workingDirectory: store.workingDirectory),
            isMeasuring: isMeasuring ?? (rules.isGated && export?.isJudgedWhole ?? false))
    }

    /// What decides which findings are reported; nil stands for an export whose findings are not asked for.
    func screen(of export: Export?) -> FindingScreen {
        FindingScreen(
            rules: rules, names: names, exemptions: exemptions, baseline: baseline,
            deselected: configuration.deselected, isExportComplete: export?.isOfFolders ?? false)
    }

    /// The versions of an article lined up, as article rules see them, with the reasons of the beads; nil where no file
    /// of it could be read.
    ///
    /// - Parameters:
    ///   - entry: The article.
    ///   - survey: What the export teaches.
    /// - Returns: The article, and what could not be read of it.
    package func article(
        _ entry: Corpus.Entry, survey: Survey = .none
    ) -> (article: AlignedArticle?, errors: [ToolError]) {
        let linter = articleLinter(for: nil, survey: survey)
        let loaded = linter.load(entry, reading: store)
        guard !loaded.article.versions.isEmpty else { return (nil, loaded.errors) }
        return (linter.align(loaded.article, isExplained: true), loaded.errors)
    }

    /// Puts the outcomes of all articles together.
    ///
    /// Ends the groups of rules, whose findings are dropped where a group failed: what was not checked to the end is not
    /// reported as if it had been.
    func result(of outcomes: [ArticleOutcome], export: Export) async -> LintResult {
        var errors = export.errors + outcomes.flatMap(\.errors)
        var failed: Set<String> = []
        for group in rules.groups {
            let problems = await group.finish()
            errors += problems
            if !problems.isEmpty { failed.formUnion(group.rules.map(\.metadata.id)) }
        }
        var findings: [Finding] = []
        for outcome in outcomes {
            findings += outcome.findings.filter { finding in
                guard !failed.isEmpty else { return true }
                return !failed.contains(finding.rule)
                    && outcome.conditions[finding.fingerprint]?.isDisjoint(with: failed) ?? true
            }
        }
        var known = outcomes.flatMap(\.known)
        let shortfalls = shortfalls(outcomes.compactMap(\.completeness), export)
        findings += shortfalls.findings
        known += shortfalls.known
        let ran = Set(rules.metadata.map(\.id)).subtracting(failed)
        if export.isWhole {
            let used = outcomes.reduce(into: shortfalls.usedExemptions) { $0.formUnion($1.usedExemptions) }
            var unused = ArticleOutcome()
            unused.findings = self.unused(exemptions.exemptions.indices.filter { !used.contains($0) }, ran: ran)
            screen(of: export).apply(to: &unused)
            known += unused.known
            findings += unused.findings
        }
        let documents = outcomes.flatMap(\.documents)
        return LintResult(
            findings: findings, documents: failed.isEmpty ? documents : documents.map { $0.without(failed) },
            articles: outcomes.count { !$0.documents.isEmpty }, errors: errors, rules: rules.metadata,
            baseline: baseline.map { use(of: $0, known: Baseline(of: known), ran: ran, export: export) },
            warnings: outcomes.flatMap(\.warnings))
    }

    /// What became of a baseline.
    private func use(of baseline: Baseline, known: Baseline, ran: Set<String>, export: Export) -> BaselineUse {
        let stale = baseline.entries.filter { entry in
            !known.knows(entry.fingerprint) && ran.contains(entry.rule) && export.looksAt(article: entry.article)
        }
        return BaselineUse(known: known, stale: stale)
    }

    /// What is wrong with exemptions that exempted nothing, of those whose rules all ran.
    private func unused(_ indexes: [Int], ran: Set<String>) -> [Finding] {
        let judged = indexes.filter { index in
            let rules = exemptions.rules(of: index)
            return !rules.isDisjoint(with: ran) && rules.isDisjoint(with: configuration.deselected)
                && self.rules.metadata.allSatisfy { ran.contains($0.id) || !rules.contains($0.id) }
        }
        var findings: [Finding] = []
        for rule in rules.standard.suppressionRules {
            var collector = rules.collector(rule.id, rule.setting)
            for exemption in judged.map({ exemptions.exemptions[$0] }) {
                let source = configurationFile(exemption.place.path)
                rule.check.check(unused: exemption) { message, key in
                    collector.report(exemption.place, in: source, message, key: key)
                }
            }
            findings += collector.findings
        }
        return findings
    }

    /// The text of a configuration file, for the line that is shown; nil where it can't be read.
    func configurationFile(_ path: String) -> SourceFile? {
        guard let bytes = try? store.read(path).bytes else { return nil }
        return try? SourceFile(path: path, bytes: bytes)
    }

    /// Calls a function for each of some articles, `jobs` at the same time, and returns what it returned in their order.
    ///
    /// Each task takes the next article when it is done with one, since articles differ much in size.
    func forEach<Outcome: Sendable>(
        _ entries: [Corpus.Entry], jobs: Int, progress: ProgressHandler?,
        _ body: @escaping @Sendable (Corpus.Entry) async -> Outcome
    ) async -> [Outcome] {
        let counters = Counters()
        let slots = await withTaskGroup(of: [(index: Int, outcome: Outcome)].self) { group in
            for _ in 0..<max(1, min(jobs, entries.count)) {
                group.addTask {
                    hexapla_allocator_prepare_thread()
                    var done: [(index: Int, outcome: Outcome)] = []
                    while true {
                        let index = counters.next.wrappingAdd(1, ordering: .relaxed).oldValue
                        guard index < entries.count else { return done }
                        done.append((index, await body(entries[index])))
                        let count = counters.done.wrappingAdd(1, ordering: .relaxed).newValue
                        progress?(count, entries.count)
                    }
                }
            }
            var slots = [Outcome?](repeating: nil, count: entries.count)
            for await part in group {
                for (index, outcome) in part { slots[index] = outcome }
            }
            return slots
        }
        return slots.compactMap { $0 }
    }

    /// What the tasks of a run share.
    private final class Counters: Sendable {
        let next = Atomic(0)
        let done = Atomic(0)
    }
}
