import Content

/// What the rules for the whole export find, by file.
///
/// They need no file's contents, so that they run first: their findings can be suppressed and known like all others.
struct CorpusFindings: Sendable {
    private let byPath: [String: [Finding]]

    init(_ rules: ActiveRules, export: Export) {
        var findings: [Finding] = []
        for rule in rules.corpusRules(for: export.corpus) {
            var collector = rules.collector(rule.id, rule.setting)
            rule.check.check(export.corpus, into: &collector)
            findings += collector.findings
        }
        byPath = Dictionary(grouping: findings, by: \.path)
    }

    /// What was found in the files of an article.
    func inFiles(of entry: Corpus.Entry) -> [Finding] {
        if byPath.isEmpty { return [] }
        return entry.files.flatMap { byPath[$0.path] ?? [] }
    }
}
