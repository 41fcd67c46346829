import Content
import Language
import Linting

/// Reports an article whose versions have no source version.
struct OrphanTranslation: CorpusRule {
    static let metadata = RuleMetadata(
        id: "orphan-translation", category: .completeness, severity: .warning,
        summary: "A version whose article has no source version.",
        why: """
            What the translations were made from is gone: it was deleted, renamed, or never exported, and nothing can \
            be checked against it. Each article is reported once, at its first version. Without a configured source, \
            the only locale that nine in ten of at least ten articles have is held to be it; where no locale is, \
            nothing is reported.
            """,
        examples: OrphanTranslation.examples)

    init(options: RuleOptions) {}

    func check(_ corpus: Corpus, into findings: inout FindingCollector) {
        guard let source = corpus.usualLocales.source else { return }
        let isConfigured = corpus.source != nil
        for entry in corpus.entries {
            let files = entry.files.filter { $0.locale != nil }
            guard let first = files.first, !files.contains(where: { $0.locale == source }) else { continue }
            let reason = isConfigured ? "the source locale" : "which nearly all other articles have"
            findings.report(
                first, of: entry,
                isConfigured
                    ? "no version in \(reason) \"\(source)\"" : "no version in \"\(source)\", \(reason)",
                key: source.description)
        }
    }

    private static let examples = [
        Example(
            "a German page whose English source is gone",
            [
                "a.de.html": SampleText.de.page("de"), "a.en.html": SampleText.en.page("en"),
                "b.de.html": "⟦⟧" + SampleText.de.page("de"),
            ], source: "en"),
        Example(
            "one finding for the article, not one for each version",
            [
                "a.el.html": "⟦⟧" + SampleText.el.page("el"), "a.ja.html": SampleText.ja.page("ja"),
                "a.ru.html": SampleText.ru.page("ru"), "b.en.html": SampleText.en.page("en"),
                "b.ja.html": SampleText.ja.page("ja"),
            ], source: "en"),
        Example(
            "without a configured source, a few articles do not tell one",
            [
                "a.de.html": SampleText.de.page("de"), "a.en.html": SampleText.en.page("en"),
                "b.de.html": SampleText.de.page("de"), "b.lt.html": SampleText.lt.page("lt"),
            ]),
        Example(
            "a source that was never translated",
            [
                "a.de.html": SampleText.de.page("de"), "a.en.html": SampleText.en.page("en"),
                "b.en.html": SampleText.en.page("en"),
            ], source: "en"),
    ]
}
