import Content
import Language
import Linting

/// Reports an article that lacks a version in a locale that it should have.
struct MissingTranslation: CorpusRule {
    static let metadata = RuleMetadata(
        id: "missing-translation", category: .completeness, severity: .error, mqm: "Omission",
        summary: "An article lacks a version in a locale that it should have.",
        why: """
            A reader who chooses that language finds nothing, or a page in another one. The locales are those \
            configured. Without any, a locale is missed that more than half of the articles have, three at \
            least, in all or in the article's own top folder, since an export can hold collections that were translated \
            into different languages, and that the article is likelier to have than not, by how many locales it has \
            itself. Where each article is translated into whatever somebody found time for, nothing in the export can \
            tell most versions that were lost from those that never were: name the locales in the configuration. The \
            source locale is left to orphan-translation.
            """,
        options: [
            RuleOption(
                "share", default: .number(0.55),
                "How likely an article must be, from 0 to 1, to have a locale for the locale to be missed.")
        ],
        examples: MissingTranslation.examples)

    private let share: Double

    init(options: RuleOptions) {
        share = options.number("share")
    }

    func check(_ corpus: Corpus, into findings: inout FindingCollector) {
        let usual = corpus.usualLocales
        for entry in corpus.entries {
            let present = CorpusLocales.locales(of: entry)
            guard !present.isEmpty else { continue }
            if corpus.expectedLocales.isEmpty {
                for gap in usual.gaps(of: entry, likelihood: share) {
                    findings.report(
                        missing: gap.locale, of: entry, in: corpus, source: usual.source,
                        "no version in \"\(gap.locale)\", which \(gap.count) of \(gap.articles) articles have")
                }
            } else {
                for locale in corpus.expectedLocales.sorted()
                where !present.contains(locale) && locale != usual.source {
                    findings.report(
                        missing: locale, of: entry, in: corpus, source: usual.source,
                        "no version in \"\(locale)\", which every article should have")
                }
            }
        }
    }

    private static let examples = [
        Example(
            "three of four articles have German",
            [
                "a.de.html": SampleText.de.page("de"), "a.en.html": SampleText.en.page("en"),
                "b.de.html": SampleText.de.page("de"), "b.en.html": SampleText.en.page("en"),
                "c.de.html": SampleText.de.page("de"), "c.en.html": SampleText.en.page("en"),
                "d.en.html": "⟦⟧" + SampleText.en.page("en"),
            ], source: "en"),
        Example(
            "Greek and Japanese, in folders by locale",
            [
                "el/a.html": SampleText.el.page("el"), "ja/a.html": SampleText.ja.page("ja"),
                "el/b.html": SampleText.el.page("el"), "ja/b.html": SampleText.ja.page("ja"),
                "el/c.html": SampleText.el.page("el"), "ja/c.html": SampleText.ja.page("ja"),
                "el/d.html": "⟦⟧" + SampleText.el.page("el"),
            ]),
        Example(
            "a locale that half of the articles have is no custom",
            [
                "a.en.html": SampleText.en.page("en"), "a.ru.html": SampleText.ru.page("ru"),
                "b.en.html": SampleText.en.page("en"), "b.ru.html": SampleText.ru.page("ru"),
                "c.en.html": SampleText.en.page("en"), "c.lt.html": SampleText.lt.page("lt"),
                "d.en.html": SampleText.en.page("en"), "d.lt.html": SampleText.lt.page("lt"),
            ]),
        Example(
            "two articles are too few to tell",
            [
                "a.en.html": SampleText.en.page("en"), "a.el.html": SampleText.el.page("el"),
                "b.en.html": SampleText.en.page("en"),
            ]),
        Example(
            "every article is complete",
            [
                "a.en.html": SampleText.en.page("en"), "a.fil.html": SampleText.fil.page("fil"),
                "b.en.html": SampleText.en.page("en"), "b.fil.html": SampleText.fil.page("fil"),
                "c.en.html": SampleText.en.page("en"), "c.fil.html": SampleText.fil.page("fil"),
            ]),
    ]
}
