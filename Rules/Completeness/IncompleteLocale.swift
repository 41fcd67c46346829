import Alignment
import Linting

/// Reports a locale that has less of the export than the configuration asks for.
struct IncompleteLocale: CompletenessRule {
    static let metadata = RuleMetadata(
        id: "incomplete-locale", category: .completeness, severity: .error, mqm: "Omission",
        summary: "A locale has less of the export than the configuration asks for.",
        why: """
            A site may live with a paragraph that is late, and not with a language of which a third is missing. What \
            is counted are the blocks of the source, in all articles together: those that a locale has an answer for \
            and that were translated, as `hexapla matrix` shows them. The minimum is set with `completeness` in the \
            configuration; without it nothing is measured. The finding stands where the minimum does, and names the \
            articles that lack most. Where only a part of the export is looked at, such as single files or what \
            changed, nothing is said.
            """,
        examples: IncompleteLocale.examples)

    init(options: RuleOptions) {}

    func check(_ shortfall: CompletenessShortfall, into findings: inout FindingCollector) {
        let coverage = shortfall.total.coverage
        guard let percent = coverage.percent else { return }
        findings.report(
            shortfall,
            "\"\(shortfall.locale)\" has \(coverage.translated) of \(coverage.blocks) blocks translated, "
                + "\(Self.number(percent)) %, less than the minimum of \(Self.number(shortfall.minimum.percent)) %"
        ) { part in
            part.isMissing
                ? "no version of \"\(part.article)\", which has \(Self.count(part.coverage.blocks))"
                : "\"\(part.article)\" lacks \(part.coverage.lack) of \(Self.count(part.coverage.blocks))"
        }
    }

    private static func count(_ blocks: Int) -> String { "\(blocks) \(blocks == 1 ? "block" : "blocks")" }

    /// A percentage without decimals that say nothing.
    private static func number(_ percent: Double) -> String {
        percent == percent.rounded() ? "\(Int(percent))" : "\(percent)"
    }

    private static func lack(_ text: SampleText, _ lang: String) -> String {
        """
        <html lang="\(lang)"><body><h1>\(text.title)</h1>
        <p>\(text.letters)</p><p>\(text.calls)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "one of five blocks is missing",
            [
                ".hexapla.yml": "completeness:\n  ⟦minimum: 95⟧\n",
                "a.de.html": lack(.de, "de"), "a.en.html": SampleText.en.page("en"),
            ], source: "en"),
        Example(
            "a version that is missing, in a locale with a minimum of its own",
            [
                ".hexapla.yml": "completeness:\n  minimum: 50\n  locales:\n    ⟦ja: 60⟧\n",
                "a.el.html": SampleText.el.page("el"), "a.en.html": SampleText.en.page("en"),
                "a.ja.html": SampleText.ja.page("ja"), "b.el.html": SampleText.el.page("el"),
                "b.en.html": SampleText.en.page("en"),
            ], source: "en"),
        Example(
            "a locale that nothing was ever made in, without a source",
            [
                ".hexapla.yml": "completeness:\n  locales:\n    de: 100\n    ⟦ru: 1⟧\n",
                "a.de.html": SampleText.de.page("de"), "a.lt.html": SampleText.lt.page("lt"),
            ]),
        Example(
            "enough",
            [
                ".hexapla.yml": "completeness:\n  minimum: 80\n",
                "a.de.html": lack(.de, "de"), "a.en.html": SampleText.en.page("en"),
            ], source: "en"),
        Example(
            "nothing is asked for",
            ["a.de.html": lack(.de, "de"), "a.en.html": SampleText.en.page("en")], source: "en"),
        Example(
            "one locale alone is a part of an export",
            [".hexapla.yml": "completeness:\n  minimum: 95\n", "a.de.html": SampleText.de.page("de")], source: "en"),
    ]
}
