import Alignment
import Content
import Markup

/// Lints one article: reads and parses its versions, lines them up and runs the rules.
struct ArticleLinter: Sendable {
    let rules: ActiveRules
    let configuration: Configuration

    /// Reads the files of an article and lints them.
    func lint(_ entry: Corpus.Entry, reading store: any FileStore) async -> ArticleOutcome {
        let (article, errors) = load(entry, reading: store)
        var outcome = await check(article)
        outcome.errors = errors
        return outcome
    }

    /// Reads and parses the versions of an article; those that can't be read are left out.
    func load(_ entry: Corpus.Entry, reading store: any FileStore) -> (article: Article, errors: [ToolError]) {
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
        return (Article(id: entry.article, versions: versions), errors)
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

    /// Lines the versions of an article up.
    func align(_ article: Article) -> ParallelTable {
        ParallelTable.make(of: article, source: configuration.source)
    }

    /// Runs the rules for documents and articles.
    ///
    /// Of the rules for articles, a version without others concerns those that look at single documents too.
    func check(_ article: Article) async -> ArticleOutcome {
        var outcome = ArticleOutcome()
        for rule in rules.documentRules {
            var collector = collector(rule.id, rule.severity)
            for version in article.versions { rule.check.check(version, into: &collector) }
            outcome.findings += collector.findings
        }
        let isParallel = article.versions.count > 1
        let articleRules =
            isParallel
            ? rules.articleRules
            : rules.articleRules.filter { rule in rules.documentRules.contains { $0.id == rule.id } }
        if !article.versions.isEmpty, !articleRules.isEmpty || !rules.groups.isEmpty {
            let aligned = AlignedArticle(article: article, table: align(article))
            for rule in articleRules {
                var collector = collector(rule.id, rule.severity)
                rule.check.check(aligned, into: &collector)
                outcome.findings += collector.findings
            }
            for group in rules.groups {
                var findings = GroupFindings(group.rules.map { collector($0.id, $0.severity) })
                await group.group.check(aligned, into: &findings)
                outcome.findings += findings.all
            }
        }
        outcome.documents = article.versions.map { version in
            LintedDocument(
                path: version.path, article: article.id, locale: version.locale,
                blocks: version.blocks.count { $0.isContent },
                applicableRules: rules.applicable(to: version.locale, isParallel: isParallel))
        }
        return outcome
    }

    private func collector(_ rule: String, _ severity: Severity) -> FindingCollector {
        FindingCollector(
            rule: rule, severity: severity, isSeverityFixed: configuration.rules[rule]?.severity != nil)
    }
}
