import Content
import Markup

/// Fixes the files of one article: lints, applies what doesn't overlap, and starts over until nothing is left to apply.
struct FixEngine: Sendable {
    let linter: ArticleLinter
    let store: any FileStore
    let applicability: Applicability
    /// The rules whose fixes are applied; nil for all.
    let only: Set<String>?
    let mode: FixMode

    /// How often the fixes of a file are applied at most; fixes that have not settled by then never will.
    static let passLimit = 10

    /// What fixing one article came to.
    struct Outcome: Sendable {
        /// What is left.
        var article: ArticleOutcome
        var files: [FixedFile] = []
    }

    /// A file of the article as it was read.
    private struct Original {
        let file: Corpus.File
        let stored: StoredFile
        let version: Version
    }

    /// An article as it was read.
    private struct Job {
        let article: String
        let found: [Finding]
        let originals: [Original]
    }

    /// What all passes came to.
    private struct Attempt {
        var versions: [Version]
        var outcome: ArticleOutcome
        var histories: [FileHistory]
        /// What the last pass could not apply.
        var refusals: [FixRefusal] = []
        /// For each file, the rules whose fixes never settle; none where all did.
        var unsettled: [Set<String>]
    }

    /// Reads, lints and fixes an article.
    ///
    /// - Parameters:
    ///   - entry: The article.
    ///   - found: What the rules for the whole export found in its files.
    /// - Returns: What was fixed, and what is left.
    func fix(_ entry: Corpus.Entry, found: [Finding]) async -> Outcome {
        var originals: [Original] = []
        var errors: [ToolError] = []
        for file in entry.files {
            do {
                let stored = try store.read(file.path)
                let version = try linter.version(of: stored.bytes, file: file, article: entry.article)
                originals.append(Original(file: file, stored: stored, version: version))
            } catch {
                errors.append(error)
            }
        }
        let job = Job(article: entry.article, found: found, originals: originals)
        var outcome = await fix(job)
        outcome.article.errors += errors
        return outcome
    }

    private func fix(_ job: Job) async -> Outcome {
        let originals = job.originals
        let initial = await check(originals.map(\.version), job)
        var refusals: [FixRefusal] = []
        let excluded = originals.map { original in
            guard mode == .write, hasFix(original, in: initial),
                let reason = store.obstacle(toWriting: original.file.path)
            else { return false }
            refusals.append(FixRefusal(path: original.file.path, rule: nil, line: nil, reason: reason))
            return true
        }
        var banned = originals.map { _ in Set<String>() }
        var attempt: Attempt
        // Where fixes undo one another, everything starts over without their rules. So a second run, which sees what
        // this one leaves, comes to the same end; each round bans at least one more rule.
        repeat {
            attempt = await run(job, initial, excluded: excluded, banned: banned)
            for index in banned.indices { banned[index].formUnion(attempt.unsettled[index]) }
        } while attempt.unsettled.contains { !$0.isEmpty }
        refusals += attempt.refusals
        for (original, rules) in zip(originals, banned) where !rules.isEmpty {
            refusals.append(unsettled(rules, in: original))
        }

        var result = Outcome(article: mode == .write ? attempt.outcome : initial)
        var isWritten = originals.map { _ in false }
        var isStale = false
        var errors: [ToolError] = []
        for (index, original) in originals.enumerated() {
            let bytes = attempt.versions[index].document.source.original
            guard mode == .write, bytes != original.stored.bytes else { continue }
            let path = original.file.path
            do {
                try store.write(bytes, to: path, replacing: original.stored)
                isWritten[index] = true
            } catch {
                isStale = true
                switch error {
                case .changed:
                    refusals.append(FixRefusal(path: path, rule: nil, line: nil, reason: FileText.changed))
                case .failed(let message):
                    errors.append(ToolError(path: path, message: message))
                }
            }
        }
        if isStale {
            let versions = originals.indices.map { isWritten[$0] ? attempt.versions[$0] : originals[$0].version }
            result.article = await check(versions, job)
        }
        result.article.errors += errors
        result.files = originals.indices.compactMap { index in
            file(originals[index], attempt, index, refusals: refusals, isWritten: isWritten[index])
        }
        return result
    }

    /// Applies fixes in passes, until none is left or they turn out not to settle.
    private func run(
        _ job: Job, _ initial: ArticleOutcome, excluded: [Bool], banned: [Set<String>]
    ) async -> Attempt {
        let originals = job.originals
        var attempt = Attempt(
            versions: originals.map(\.version), outcome: initial,
            histories: originals.map { FileHistory($0.stored.bytes) },
            unsettled: originals.map { _ in [] })
        for pass in 0...Self.passLimit {
            var hasChanged = false
            attempt.refusals = []
            for (index, original) in originals.enumerated() where !excluded[index] {
                let version = attempt.versions[index]
                let document = version.document
                let findings = attempt.outcome.findings.filter {
                    $0.path == original.file.path && isToBeFixed($0) && !banned[index].contains($0.rule)
                }
                if findings.isEmpty { continue }
                let plan = FixPlan(findings, text: document.source.text, including: applicability)
                let application = FixApplication(plan, to: version, linter: linter)
                attempt.refusals += application.refusals
                // An edit that puts there what is there already leads nowhere.
                guard let new = application.document, new.source.original != document.source.original else { continue }
                hasChanged = true
                if pass == Self.passLimit {
                    attempt.unsettled[index] = Set(application.applied)
                } else if let rules = attempt.histories[index].add(new.source.original, rules: application.applied) {
                    attempt.unsettled[index] = rules
                } else {
                    attempt.versions[index] = linter.version(of: new, file: original.file, article: job.article)
                }
            }
            if !hasChanged || attempt.unsettled.contains(where: { !$0.isEmpty }) { break }
            attempt.outcome = await check(attempt.versions, job)
        }
        return attempt
    }

    private func check(_ versions: [Version], _ job: Job) async -> ArticleOutcome {
        await linter.check(Article(id: job.article, versions: versions), found: job.found)
    }

    private func hasFix(_ original: Original, in outcome: ArticleOutcome) -> Bool {
        outcome.findings.contains { finding in
            finding.path == original.file.path && isToBeFixed(finding)
                && finding.fixes.contains { $0.applicability <= applicability }
        }
    }

    private func isToBeFixed(_ finding: Finding) -> Bool {
        !finding.fixes.isEmpty && only?.contains(finding.rule) ?? true
    }

    private func unsettled(_ rules: Set<String>, in original: Original) -> FixRefusal {
        let names = rules.sorted().map { "\"\($0)\"" }.joined(separator: " and ")
        let reason = "the fixes of \(names) undo one another or never end and were left out; report this as a bug"
        return FixRefusal(
            path: original.file.path, rule: rules.count == 1 ? rules.first : nil, line: nil, reason: reason)
    }

    private func file(
        _ original: Original, _ attempt: Attempt, _ index: Int, refusals: [FixRefusal], isWritten: Bool
    ) -> FixedFile? {
        let path = original.file.path
        let own = refusals.filter { $0.path == path }
            .sorted { ($0.line ?? 0, $0.rule ?? "", $0.reason) < ($1.line ?? 0, $1.rule ?? "", $1.reason) }
        let new = attempt.versions[index].document.source
        let isChanged = (isWritten || mode == .preview) && new.original != original.stored.bytes
        guard isChanged || !own.isEmpty else { return nil }
        let counts = isChanged ? attempt.histories[index].counts : [:]
        return FixedFile(
            path: path, applied: counts.sorted { $0.key < $1.key }.map { .init(rule: $0.key, count: $0.value) },
            refusals: own,
            diff: isChanged ? UnifiedDiff(path: path, old: original.version.document.source.text, new: new.text) : nil,
            isWritten: isWritten)
    }
}
