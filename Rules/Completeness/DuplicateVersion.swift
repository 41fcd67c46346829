import Alignment
import Content
import Language
import Linting

/// Reports a version that holds the text of another one.
struct DuplicateVersion: ArticleRule {
    static let metadata = RuleMetadata(
        id: "duplicate-version", category: .completeness, severity: .error, mqm: "Untranslated",
        summary: "Two locales hold the same text.",
        why: """
            A file was copied so that there is one, and never translated. Nine tenths of the letters in blocks that \
            answer one another must be the same to the byte. Locales of one language that are written in one script \
            may share their text, such as `es` and `es-MX`, and a copy whose language can be told from its text is \
            a finding of wrong-language alone.
            """,
        examples: DuplicateVersion.examples, findsUntranslated: true)

    init(options: RuleOptions) {}

    /// The share of the letters that must be the same.
    private static let leastShare = 0.9
    /// With fewer letters in all, names and numbers may well be the same.
    private static let leastLetters = 120

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        let first = article.table.source ?? article.table.pivot
        // A copy is held against the source, else the version that comes first.
        let order = [first] + versions.indices.filter { $0 != first }
        var isCopy = [Bool](repeating: false, count: versions.count)
        for (place, original) in order.enumerated() where !isCopy[original] {
            for copy in order.dropFirst(place + 1)
            where !isCopy[copy] && areDifferent(versions[original], versions[copy])
                && share(of: copy, equalTo: original, in: article) >= Self.leastShare
            {
                isCopy[copy] = true
                guard versions[original].bodyLanguage == nil, versions[copy].bodyLanguage == nil,
                    article.copiedBodies.originals[copy] == nil
                else { continue }
                let name = versions[original].name
                findings.report(
                    versions[copy].headline, of: versions[copy],
                    "\"\(versions[copy].name)\" has the same text as \"\(name)\"",
                    related: [findings.place(ofTextOf: versions[original])],
                    untranslated: Array(versions[copy].blocks.indices), replaced: .version, key: name)
            }
        }
    }

    /// Whether two versions can't be meant to have the same text.
    private func areDifferent(_ a: Version, _ b: Version) -> Bool {
        guard let first = a.expectedLanguage, let second = b.expectedLanguage else { return false }
        return first.language != second.language || first.script != second.script
    }

    /// The share of the letters of prose that are the same, of 0 where there is little of it.
    private func share(of copy: Int, equalTo original: Int, in article: AlignedArticle) -> Double {
        let a = article.article.versions[original]
        let b = article.article.versions[copy]
        var all = 0
        var same = 0
        // A few blocks tell most pairs apart.
        var seen = 0
        for row in article.table.rows {
            guard let x = row.cells[original]?.first, let y = row.cells[copy]?.first,
                a.blocks[x].kind != .code, a.blocks[x].letters > 0
            else { continue }
            all += a.blocks[x].letters
            if a.text(of: a.blocks[x]).elementsEqual(b.text(of: b.blocks[y])) { same += a.blocks[x].letters }
            seen += 1
            if seen == 12, same * 4 < all { return 0 }
        }
        return all < Self.leastLetters ? 0 : Double(same) / Double(all)
    }

    private static let examples = [
        Example(
            "Malay under the name of Indonesian",
            ["a.id.html": page("id", "Hubungi kami"), "a.ms.html": page("ms", "⟦Hubungi kami⟧")]),
        Example(
            "a copy whose language can be told is a finding of wrong-language",
            ["a.el.html": SampleText.el.page("el"), "a.ru.html": SampleText.el.page("ru")]),
        Example(
            "one language in two countries",
            ["a.de-AT.html": SampleText.de.page("de-AT"), "a.de.html": SampleText.de.page("de")]),
        Example(
            "translations",
            [
                "a.en.html": SampleText.en.page("en"), "a.ja.html": SampleText.ja.page("ja"),
                "a.lt.html": SampleText.lt.page("lt"), "a.ru.html": SampleText.ru.page("ru"),
            ], source: "en"),
    ]

    private static func page(_ lang: String, _ title: String) -> String {
        """
        <html lang="\(lang)"><body><h1>\(title)</h1>
        <p>Pejabat kami membalas setiap surat dalam masa 2 hari bekerja, dan panggilan adalah percuma.</p>
        <p>Sila simpan resit anda kerana kami memerlukan nombornya untuk mencari pesanan anda.</p></body></html>
        """
    }
}
