import Content
import Linting
import Markup

/// Finds links to a place of their own page that is not there.
struct BrokenAnchor: DocumentRule, ArticleRule {
    static let metadata = RuleMetadata(
        id: "broken-anchor", category: .markup, severity: .warning, mqm: "Link",
        summary: "A link leads to a place of the page that is not there.",
        why: """
            Ids get lost when sections are translated anew or left out, and links to them then do nothing. A link of \
            HTML to a fragment (`#rates`) is reported where no element has that id or name. Where another version has \
            the place, it is named; else the link must stand in the article's text. One that leads nowhere in any \
            version is reported once, in the source if that is known, and as an info: a script may make its place. \
            Fragments that are for scripts (`#!`, `#/`) are left alone.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    /// Nothing is to be said of a version without its article.
    func check(_ version: Version, into findings: inout FindingCollector) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        let broken = versions.map { Self.brokenLinks(of: $0) }
        guard broken.contains(where: { !$0.isEmpty }) else { return }
        let isLone = versions.count == 1
        let fragments = broken.map { Set($0.map(\.fragment)) }
        let tables = versions.map { $0.format == .html ? $0.fragments : nil }
        var told: Set<[UInt8]> = []
        // The source first: what leads nowhere in all versions is its fault.
        let order = (article.source.map { [$0] } ?? []) + versions.indices.filter { $0 != article.source }
        for index in order {
            let version = versions[index]
            lazy var inText = Self.linksInText(of: version)
            for link in broken[index] {
                let name = "\"#\(String(decoding: link.fragment, as: UTF8.self))\""
                let home = versions.indices.first {
                    versions[$0].path != version.path && tables[$0]?.target(of: link.fragment[...]) != nil
                }
                let isShared = fragments.indices.contains { $0 != index && fragments[$0].contains(link.fragment) }
                if let home, let target = tables[home]?.target(of: link.fragment[...]) {
                    let home = versions[home]
                    findings.report(
                        link.value, of: version, "no element has the id \(name), which \"\(home.name)\" has",
                        related: [findings.place(target, of: home, "the id in \"\(home.name)\"")], key: name)
                } else if !inText.contains(link.value.lowerBound) {
                    continue
                } else if !isShared || isLone {
                    findings.report(link.value, of: version, "no element has the id \(name)", key: name)
                } else if told.insert(link.fragment).inserted {
                    findings.report(
                        link.value, of: version, "no element has the id \(name) in any version", severity: .info,
                        key: name)
                }
            }
        }
    }

    /// A link that leads nowhere.
    private struct Link {
        /// The bytes of the attribute's value in ``/Markup/SourceFile/text``.
        let value: Range<Int>
        /// What it leads to, percent-encoding and references resolved.
        let fragment: [UInt8]
    }

    private static func brokenLinks(of version: Version) -> [Link] {
        guard version.format == .html else { return [] }
        let document = version.document
        let table = version.fragments
        return table.links.compactMap { value in
            let raw = document.source.text[value].dropFirst()
            guard let first = raw.first, first != UInt8(ascii: "!"), first != UInt8(ascii: "/"),
                first != UInt8(ascii: ":"), !raw.contains(where: isOfProgram),
                !(raw.count == 3 && raw.map { $0 | 0x20 }.elementsEqual("top".utf8))
            else { return nil }
            if table.target(of: raw) != nil { return nil }
            let fragment = PercentEncoding.decoded(raw)
            if table.target(of: fragment[...]) != nil { return nil }
            return Link(value: value, fragment: fragment)
        }
    }

    /// Where the values of the links begin that stand in blocks of the article, rather than in the page around it.
    private static func linksInText(of version: Version) -> Set<Int> {
        var places: Set<Int> = []
        let blocks = version.blocks
        for index in blocks.indices where blocks[index].isContent {
            for inline in version.inlines[blocks[index].inlines] where inline.kind == .link {
                places.insert(inline.target.lowerBound)
            }
        }
        return places
    }

    /// Whether a byte is of a template or of a reference that a program fills in.
    private static func isOfProgram(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "<"), UInt8(ascii: "["), UInt8(ascii: "&"),
            UInt8(ascii: "="):
            true
        default: false
        }
    }

    private static func page(_ lang: String, _ text: String, _ id: String) -> String {
        "<html lang=\"\(lang)\"><body><p><a href=\"#rates\">\(text)</a></p><h2\(id)>\(text)</h2></body></html>"
    }

    private static let examples = [
        Example(
            "a heading that lost its id in translation",
            [
                "a.de.html": """
                <html lang="de"><body><p><a href="⟦#rates⟧">Preise</a></p><h2>Preise</h2></body></html>
                """,
                "a.en.html": page("en", "Rates", " id=\"rates\""),
                "a.fr.html": page("fr", "Tarifs", " id=\"rates\""),
            ]),
        Example(
            "nowhere in any version: told once",
            [
                "a.el.html": page("el", "Τιμές", ""),
                "a.en.html": """
                <html lang="en"><body><p><a href="⟦#rates⟧">Rates</a></p><h2>Rates</h2></body></html>
                """,
            ], source: "en"),
        Example(
            "in an article with one version",
            ["a.ru.html": "<html lang=\"ru\"><body><p><a href=\"⟦#%D1%86⟧\">Цены</a></p></body></html>"]),
        Example(
            "names, encoded fragments, the top, and what scripts read",
            [
                "a.en.html": """
                <html lang="en"><body><p><a href="#a">A</a> <a href="#%D1%86">B</a> <a href="#top">C</a>
                <a href="#">D</a> <a href="#!/x">E</a> <a href="b.html#z">F</a></p>
                <p><a name="a">A</a> <span id="ц">B</span></p></body></html>
                """
            ]),
    ]
}
