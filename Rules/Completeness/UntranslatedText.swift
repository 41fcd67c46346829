import Alignment
import Content
import Language
import Linting

/// Reports a block that was left in the language of another version.
struct UntranslatedText: ArticleRule {
    static let metadata = RuleMetadata(
        id: "untranslated-text", category: .completeness, severity: .error, mqm: "Untranslated",
        summary: "A block left in the source language, or equal to the source's where that can't be right.",
        why: """
            A paragraph in a language that the reader may not know is a hole in the page. A block is looked at where \
            it equals its counterpart, is in another script than its document, or has words that the rest of its \
            document hardly has; it is reported where CLD2 names the source's language or that of another version, \
            and not the document's own. Names, code, numbers, links alone, licences, entries of bibliographies, \
            `translate="no"` and passages that markup declares to be in another language are left alone. A document \
            that is mostly in another language has one finding of wrong-language instead, and blocks that follow one \
            another have one together. What most articles of the locale have, word for word, is an error in one of them \
            and an info in the others.
            """,
        options: [
            RuleOption(
                "letters", default: .integer(UntranslatedBlocks.usualLetters),
                "The least letters of a block that is judged; a Chinese, Japanese or Korean one counts as three."),
            ForeignText.languagesOption,
        ],
        examples: UntranslatedText.examples, findsUntranslated: true)

    private let letters: Int
    private let languages: [LanguageTag]

    init(options: RuleOptions) {
        letters = options.integer("letters")
        languages = ForeignText.languages(options)
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let found = article.untranslatedBlocks(in: languages, leastLetters: letters)
        for (index, hits) in found.enumerated() where !hits.isEmpty {
            let added = article.added(to: index)
            let version = article.article.versions[index]
            let own = hits.filter {
                !added.contains($0.block) && !version.misreadText.overlaps($0.block..<$0.block + 1, of: version)
            }
            for run in runs(of: own, in: version) {
                report(run, of: index, in: article, into: &findings)
            }
        }
    }

    /// The untranslated blocks of a version, in runs: those in one language between which no block can be judged.
    private func runs(of hits: [UntranslatedBlocks.Hit], in version: Version) -> [[UntranslatedBlocks.Hit]] {
        var runs: [[UntranslatedBlocks.Hit]] = []
        for hit in hits {
            if let last = runs.last?.last, last.language == hit.language,
                !version.blocks[last.block + 1..<max(last.block + 1, hit.block)].contains(where: isJudged)
            {
                runs[runs.count - 1].append(hit)
            } else {
                runs.append([hit])
            }
        }
        return runs
    }

    private func isJudged(_ block: Block) -> Bool { block.isContent && block.kind != .code && block.letters >= letters }

    /// Reports blocks that follow one another as one finding, at the first of them.
    private func report(
        _ run: [UntranslatedBlocks.Hit], of index: Int, in article: AlignedArticle,
        into findings: inout FindingCollector
    ) {
        guard let hit = run.first else { return }
        let versions = article.article.versions
        let version = versions[index]
        let block = version.blocks[hit.block]
        var related: [RelatedPlace] = []
        if let other = hit.version, let counterpart = hit.counterpart {
            let range = versions[other].blocks[counterpart].range
            related = [findings.place(range, of: versions[other], "the same in \"\(versions[other].name)\"")]
        }
        let subject =
            run.count == 1
            ? "\(block.kind.phrase) of \"\(version.name)\" is"
            : "\(run.count) blocks of \"\(version.name)\", from here on, are"
        let what = hit.isCopy ? "the same as in" : "in"
        let recurring = run.compactMap { article.templateBlocks.block($0.block, of: index) }
        let frame = recurring.count == run.count ? recurring.first : nil
        let elsewhere = frame.map { ", as in \($0.articles) other articles" } ?? ""
        findings.report(
            block.range, of: version,
            "\(subject) \(what) \"\(hit.language)\"\(elsewhere): \"\(version.excerpt(of: block))\"",
            severity: frame != nil && !recurring.contains(where: \.isFirst) ? .info : nil, related: related,
            untranslated: run.map(\.block),
            key: run.count == 1 ? version.key(of: block) : section(of: hit.block, in: version))
    }

    /// What tells a run of blocks from others, whichever of them are translated meanwhile: the heading above it.
    private func section(of index: Int, in version: Version) -> String {
        let heading = version.blocks[..<index].last { $0.isContent && $0.kind == .heading }
        return heading.map { "below \(version.key(of: $0))" } ?? "at the top"
    }

    private static let examples = [
        Example(
            "an English paragraph on a German page",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.de.html": """
                <html lang="de"><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p>
                <p>\(SampleText.de.calls)</p><p>⟦\(SampleText.en.receipt)⟧</p>
                <p>\(SampleText.de.parts)</p></body></html>
                """,
            ]),
        Example(
            "an English paragraph on a Greek page, without an English version",
            [
                "a.lt.html": SampleText.lt.page("lt"),
                "a.el.html": """
                <html lang="el"><body><h1>\(SampleText.el.title)</h1><p>\(SampleText.el.letters)</p>
                <p>⟦\(SampleText.en.calls)⟧</p><p>\(SampleText.el.receipt)</p>
                <p>\(SampleText.el.parts)</p></body></html>
                """,
            ]),
        Example(
            "a paragraph from another translation",
            [
                "a.en.html": SampleText.en.page("en"), "a.ru.html": SampleText.ru.page("ru"),
                "a.ja.html": """
                <html lang="ja"><body><h1>\(SampleText.ja.title)</h1><p>\(SampleText.ja.letters)</p>
                <p>\(SampleText.ja.calls)</p><p>⟦\(SampleText.ru.receipt)⟧</p>
                <p>\(SampleText.ja.parts)</p></body></html>
                """,
            ]),
        Example(
            "names, numbers, code and what is not to be translated",
            [
                "a.en.html": """
                <html lang="en"><body><p>\(SampleText.en.letters)</p><p>\(SampleText.en.receipt)</p>
                <p>Maria Papadopoulou, Jonas Kazlauskas, Ana Novak, Richard Mwangi, Eleni Georgiou</p>
                <p><code>SELECT name FROM customers WHERE orders &gt; 3 ORDER BY name</code></p>
                <p translate="no">We answer every letter, said the sign over the door of the old shop.</p>
                <p lang="en">To be or not to be, that is the question that he asked himself.</p></body></html>
                """,
                "a.el.html": """
                <html lang="el"><body><p>\(SampleText.el.letters)</p><p>\(SampleText.el.receipt)</p>
                <p>Maria Papadopoulou, Jonas Kazlauskas, Ana Novak, Richard Mwangi, Eleni Georgiou</p>
                <p><code>SELECT name FROM customers WHERE orders &gt; 3 ORDER BY name</code></p>
                <p translate="no">We answer every letter, said the sign over the door of the old shop.</p>
                <p lang="en">To be or not to be, that is the question that he asked himself.</p></body></html>
                """,
            ]),
        Example(
            "a page translated to the half has one finding",
            [
                "a.en.html": SampleText.en.page("en"),
                "a.ru.html": """
                <html lang="ru"><body><h1>\(SampleText.ru.title)</h1><p>\(SampleText.ru.letters)</p>
                <p>\(SampleText.ru.calls)</p><p>⟦\(SampleText.en.receipt)⟧</p>
                <p>\(SampleText.en.parts)</p></body></html>
                """,
            ]),
        Example(
            "a licence stays as it is",
            [
                "a.en.html": """
                <html lang="en"><body><p>\(SampleText.en.letters)</p><p>\(SampleText.en.receipt)</p>
                <p>Permission is hereby granted, free of charge, to any person obtaining a copy of this text.</p>
                </body></html>
                """,
                "a.fil.html": """
                <html lang="fil"><body><p>\(SampleText.fil.letters)</p><p>\(SampleText.fil.receipt)</p>
                <p>Permission is hereby granted, free of charge, to any person obtaining a copy of this text.</p>
                </body></html>
                """,
            ]),
        Example(
            "a document that is English throughout has one finding, of wrong-language",
            ["a.en.html": SampleText.en.page("en"), "a.lt.html": SampleText.en.page("lt")]),
    ]
}
