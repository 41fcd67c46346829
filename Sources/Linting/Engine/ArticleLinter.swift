import Alignment
import Content
import Markup

/// Lints one article: reads and parses its versions, lines them up and runs the rules.
struct ArticleLinter: Sendable {
    let rules: ActiveRules
    let configuration: Configuration
    /// What the export teaches.
    let survey: Survey
    /// What is reported of what was found.
    let screen: FindingScreen
    /// When files changed; nil where no rule asks for it.
    let revisions: FileRevisions?
    /// What the paths of versions are relative to.
    let resolver: PathResolver
    /// Whether it is measured how much of the article each version has.
    let isMeasuring: Bool

    /// Lints an article that was read.
    ///
    /// - Parameters:
    ///   - loaded: The article.
    ///   - found: What the rules for the whole export found in its files.
    /// - Returns: What is to be reported.
    func lint(_ loaded: LoadedArticle, found: [Finding]) async -> ArticleOutcome {
        var outcome = await check(loaded.article, loaded.profile, found: found)
        outcome.errors = loaded.errors
        return outcome
    }

    /// Reads and parses the versions of an article; those that can't be read are left out.
    func load(_ entry: Corpus.Entry, reading store: any FileStore) -> LoadedArticle {
        var versions: [Version] = []
        var errors: [ToolError] = []
        for file in entry.files {
            do {
                let bytes = try store.read(file.path).bytes
                versions.append(try version(of: bytes, file: file, article: entry.article))
            } catch {
                errors.append(error)
            }
        }
        return LoadedArticle(article: Article(id: entry.article, versions: versions), errors: errors)
    }

    /// Parses the bytes of a file.
    func version(of bytes: [UInt8], file: Corpus.File, article: String) throws(ToolError) -> Version {
        version(of: try document(of: bytes, path: file.path), file: file, article: article)
    }

    /// The version that a parsed file is.
    func version(of document: Document, file: Corpus.File, article: String) -> Version {
        VersionBuilder.makeVersion(from: document, article: article, locale: file.locale)
    }

    /// Parses the bytes of a file; nil stands for the syntax that its name and beginning tell.
    func document(of bytes: [UInt8], path: String, syntax: Syntax? = nil) throws(ToolError) -> Document {
        let source: SourceFile
        do {
            source = try SourceFile(path: path, bytes: bytes, defaultCharset: configuration.encoding)
        } catch {
            throw ToolError(path: path, message: error.message)
        }
        return MarkupParser.parse(source, as: syntax ?? Syntax.sniff(path: path, bytes: source.text))
    }

    /// What alignment needs of an article.
    func profile(of article: Article) -> ArticleProfile { ArticleProfile(of: article, source: configuration.source) }

    /// Lines the versions of an article up, by its profile if that was taken already.
    func align(_ article: Article, _ profile: ArticleProfile? = nil, isExplained: Bool = false) -> AlignedArticle {
        let table = ParallelTable.make(
            of: profile ?? self.profile(of: article), survey: survey.without(article.id), isExplained: isExplained)
        return AlignedArticle(article: article, table: table, changes: changes(of: article))
    }

    /// For each version the changes of its file; empty where they are not asked for.
    private func changes(of article: Article) -> [[FileRevisions.Change]] {
        guard let revisions else { return [] }
        return article.versions.map { version in
            let absolute = resolver.joined(version.path)
            return revisions.changes(of: PathResolver.real(absolute) ?? absolute)
        }
    }

    /// Runs the rules for documents and articles, and takes out what is not to be reported.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - profile: What alignment needs of it, if that was taken already.
    ///   - found: What the rules for the whole export found in its files.
    /// - Returns: What is to be reported.
    func check(_ article: Article, _ profile: ArticleProfile? = nil, found: [Finding]) async -> ArticleOutcome {
        var outcome = ArticleOutcome()
        outcome.findings = found
        let isParallel = article.versions.count > 1
        let profiles = rules.profiles(of: article.versions)
        for (profile, versions) in profiles {
            for rule in profile.documentRules {
                var collector = rules.collector(rule.id, rule.setting)
                for version in versions { rule.check.check(version, into: &collector) }
                outcome.findings += collector.findings
            }
        }
        let aligned = await compare(article, profile, profiles.map(\.profile), into: &outcome)
        for (profile, versions) in profiles {
            outcome.documents += versions.map { document($0, profile, isParallel: isParallel) }
        }
        screen.apply(to: &outcome, of: article)
        if isMeasuring, !article.versions.isEmpty {
            outcome.completeness = completeness(of: aligned ?? align(article, profile), outcome)
        }
        return outcome
    }

    /// How much of an article each version has, by what is reported of it and by what is known or left out.
    private func completeness(of aligned: AlignedArticle, _ outcome: ArticleOutcome) -> ArticleCompleteness? {
        var silent = ArticleOutcome()
        for rule in rules.silent {
            var collector = FindingCollector(rule: rule.id, severity: .error)
            if let check = rule.checks.document {
                for version in aligned.article.versions { check.check(version, into: &collector) }
            }
            if let check = rule.checks.article, aligned.article.versions.count > 1 {
                check.check(aligned, into: &collector)
            }
            silent.findings += collector.findings
        }
        if !silent.findings.isEmpty { screen.apply(to: &silent, of: aligned.article) }
        return ArticleCompleteness(
            of: aligned, findings: [outcome, silent].flatMap { $0.findings + $0.known }, source: configuration.source)
    }

    /// Runs the rules that look at all versions of an article.
    ///
    /// Of the compiled ones, a version without others concerns those that look at single documents too. Returns the
    /// article with its versions lined up, where a rule wanted that.
    private func compare(
        _ article: Article, _ profile: ArticleProfile?, _ profiles: [RuleProfile], into outcome: inout ArticleOutcome
    ) async -> AlignedArticle? {
        let isParallel = article.versions.count > 1
        var articleRules = profiles.flatMap { isParallel ? $0.articleRules : $0.articleRulesForOneVersion }
        if profiles.count > 1 { articleRules = ActiveRules.distinct(articleRules) }
        let groups = rules.groups.compactMap { group in
            rules.collectors(of: group, profiles).map { (group: group, findings: $0) }
        }
        guard !article.versions.isEmpty, !articleRules.isEmpty || !groups.isEmpty else { return nil }
        let aligned = align(article, profile)
        for rule in articleRules {
            var collector = rules.collector(rule.id, rule.setting)
            rule.check.check(aligned, into: &collector)
            outcome.findings += collector.findings
        }
        for (group, collectors) in groups {
            var collectors = collectors
            await group.check(aligned, into: &collectors)
            outcome.findings += collectors.all
            outcome.warnings += collectors.warnings
        }
        return aligned
    }

    private func document(_ version: Version, _ profile: RuleProfile, isParallel: Bool) -> LintedDocument {
        LintedDocument(
            path: version.path, article: version.article, locale: version.locale,
            blocks: version.blocks.count { $0.isContent },
            applicableRules: profile.applicable(to: version.locale, isParallel: isParallel))
    }
}
