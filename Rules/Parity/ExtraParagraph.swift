import Alignment
import Content
import Language
import Linting

/// Reports a block that only one version has.
struct ExtraParagraph: ArticleRule {
    static let metadata = RuleMetadata(
        id: "extra-paragraph", category: .parity, severity: .warning, mqm: "Addition",
        summary: "A block has no counterpart in the source.",
        why: """
            It was added by mistake, kept from an older source, or belongs to the page around the article. With three \
            versions or more, what only the source has is reported there. Blocks that follow one another have one finding. A block that was left in another language \
            beside one that is missing, that is a stock phrase, or that other articles have too, is a finding of \
            untranslated-text, boilerplate-text or repeated-block alone.
            """,
        examples: ExtraParagraph.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let differences = article.differences(.extra)
        guard !differences.isEmpty else { return }
        let versions = article.article.versions
        let (moved, doubled) = (article.movedRuns, article.doubledBlocks)
        let added = versions.indices.map { article.added(to: $0) }
        var runs: [(difference: Discrepancy, blocks: [Int])] = []
        var latest = [Int?](repeating: nil, count: versions.count)
        for difference in differences
        where added[difference.place.version].isSuperset(of: difference.place.blocks)
            || !article.isUntranslated(difference.place)
        {
            let version = versions[difference.place.version]
            for index in difference.place.blocks.clamped(to: version.blocks.indices) {
                let block = version.blocks[index]
                // What stands twice is a finding of duplicate-paragraph, whichever of the two has the counterpart.
                guard block.isContent, block.kind != .title, !doubled.holds(index, of: difference.place.version),
                    !moved.holds(index, of: difference.place.version, movedIn: difference.place.version),
                    !article.isStrayPhrase(index, of: difference.place.version),
                    !article.isRepeated(index, of: difference.place.version)
                else { continue }
                if let run = latest[difference.place.version],
                    isContinued(runs[run], by: difference, at: index, of: version)
                {
                    runs[run].blocks.append(index)
                } else {
                    latest[difference.place.version] = runs.count
                    runs.append((difference, [index]))
                }
            }
        }
        for run in runs { report(run.difference, run.blocks, in: article, into: &findings) }
    }

    /// Whether a block that is added follows others at once, against the same version.
    private func isContinued(
        _ run: (difference: Discrepancy, blocks: [Int]), by difference: Discrepancy, at index: Int, of version: Version
    ) -> Bool {
        guard run.difference.counterpart.version == difference.counterpart.version, let last = run.blocks.last
        else { return false }
        return last < index && !version.blocks[last + 1..<index].contains { $0.isContent }
    }

    /// Reports blocks that follow one another as one finding.
    private func report(
        _ difference: Discrepancy, _ blocks: [Int], in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let version = article.article.versions[difference.place.version]
        guard let first = blocks.first, let last = blocks.last else { return }
        let others = article.others(of: difference, one: "lacks", several: "lack")
        findings.report(
            version.range(of: first..<last + 1), of: version,
            "\(article.subject(of: difference)) has \(version.extent(of: blocks)) that "
                + "\(others)\(article.otherReading(of: difference)): \"\(version.excerpt(of: version.blocks[first]))\""
                + article.grounds(of: difference),
            related: article.related(to: difference, into: &findings), key: version.key(of: version.blocks[first]))
    }

    private static func page(_ text: SampleText, _ extra: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(text.calls)</p>\(extra)
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    private static let examples = [
        Example(
            "a paragraph that the source has not",
            [
                "a.en.html": page(.en, ""),
                "a.de.html": page(
                    .de, "<p>⟦Die Geschäfte bleiben an Feiertagen geschlossen, auch am Tag der Arbeit.⟧</p>"),
            ], source: "en"),
        Example(
            "in Japanese",
            [
                "a.en.html": page(.en, ""),
                "a.ja.html": page(.ja, "<p>⟦祝日は休業いたしますので、あらかじめご了承くださいますようお願いいたします。⟧</p>"),
            ], source: "en"),
        Example(
            "what only the source has, where all translations agree",
            [
                "a.en.html": page(.en, "<p>⟦The shops are closed on public holidays, Labour Day included.⟧</p>"),
                "a.de.html": page(.de, ""), "a.el.html": page(.el, ""), "a.lt.html": page(.lt, ""),
                "a.ru.html": page(.ru, ""),
            ], source: "en"),
        Example(
            "a skip link is a finding of boilerplate-text",
            ["a.en.html": page(.en, ""), "a.fil.html": page(.fil, "<p>Skip to main content</p>")], source: "en"),
        Example(
            "the same blocks in other elements",
            ["a.en.html": page(.en, ""), "a.el.html": page(.el, "<hr><div></div>")], source: "en"),
    ]
}
