import Alignment
import Content
import Linting
import Markup

/// Finds paragraphs, headings and list items with nothing in them.
struct EmptyBlock: DocumentRule, ArticleRule {
    static let metadata = RuleMetadata(
        id: "empty-block", category: .markup, severity: .info, fix: .safe, mqm: "Markup",
        summary: "A paragraph, heading or list item holds nothing.",
        why: """
            Editors leave `<p>&nbsp;</p>` behind where somebody pressed a key; screen readers stop there, and programs \
            that count blocks count one too many. Elements with an id or another attribute may be a target or a hook of \
            a script and are left alone, and so is an empty element that stands where the other versions have text or \
            an image: that is an empty translation, or what is left of a lost paragraph or image. List items are \
            numbered, and their removal is to be looked at.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    /// Whether something was lost is known of an article only.
    func check(_ version: Version, into findings: inout FindingCollector) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        let places = versions.map { Self.emptyElements(of: $0) }
        guard places.contains(where: { !$0.isEmpty }) else { return }
        let missing = article.differences(.missing)
        for (index, version) in versions.enumerated() where !places[index].isEmpty {
            // Of a version that was not lined up nobody knows what it lacks.
            guard versions.count == 1 || article.table.isRelated[index], !version.isEmpty, version.bodyLanguage == nil
            else { continue }
            let gaps = InlineMask(
                Self.gaps(of: index, missing, in: version) + article.imageDifferences.gaps(of: index, in: article))
            let document = version.document
            for node in places[index] where !gaps.overlaps(document.nodes[node].outerRange) {
                let name = document.name(of: document.nodes[node])
                findings.report(
                    document.nodes[node].outerRange, of: version, "an empty \"\(name)\"",
                    fixes: fix(removing: node, Self.isItem(name), of: version).map { [$0] } ?? [],
                    key: name)
            }
        }
    }

    /// The source bytes between the blocks around each place where a version lacks one: what is empty there is what is
    /// left of it.
    private static func gaps(of index: Int, _ missing: [Discrepancy], in version: Version) -> [Range<Int>] {
        missing.filter { $0.place.version == index }.map { difference in
            let place = min(max(0, difference.place.blocks.lowerBound), version.blocks.count)
            let start = version.blocks[..<place].last { $0.isContent }?.range.upperBound ?? 0
            let next = version.blocks[place...].first { $0.isContent }?.range.lowerBound
            return start..<max(start, next ?? version.document.source.text.count)
        }
    }

    /// The fix that removes an element; nil where what holds it would then be empty, which DocBook forbids.
    private func fix(removing node: Int, _ isItem: Bool, of version: Version) -> Fix? {
        let document = version.document
        guard version.format == .html || !isItem && hasOthers(beside: node, of: document) else { return nil }
        let range = BlockRemoval.withWhiteSpace(document.nodes[node].outerRange, in: document.source.text)
        return Fix("remove it", isItem ? .unsafe : .safe, edits: [Edit(range, of: version, replacement: "")])
    }

    /// Whether the element that holds a node holds another one.
    private func hasOthers(beside index: Int, of document: Document) -> Bool {
        let parent = Int(document.nodes[index].parent)
        guard document.nodes.indices.contains(parent) else { return false }
        return (parent + 1..<Int(document.nodes[parent].next)).contains {
            $0 != index && document.nodes[$0].kind == .element && Int(document.nodes[$0].parent) == parent
        }
    }

    /// The most nodes of an element that holds nothing.
    private static let mostNodes = 6

    /// The nodes of elements that hold nothing and have no attributes.
    private static func emptyElements(of version: Version) -> [Int] {
        guard version.format == .html || version.format == .docBook else { return [] }
        let document = version.document
        let isBlock = document.names.map(isBlockName)
        return document.nodes.indices.filter { index in
            let node = document.nodes[index]
            guard node.kind == .element, Int(node.next) - index <= mostNodes, isBlock[Int(node.name.rawValue)],
                document.syntax == .xml || !node.endTag.isEmpty, version.hasNothing(index)
            else { return false }
            // What holds nothing but it is empty too, and the finding is about that.
            let parent = Int(node.parent)
            if document.nodes.indices.contains(parent), isBlock[Int(document.nodes[parent].name.rawValue)],
                version.hasNothing(parent)
            {
                return false
            }
            return (index..<Int(node.next)).allSatisfy { document.attributes(of: $0).isEmpty }
        }
    }

    private static func isBlockName(_ name: String) -> Bool {
        switch name {
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "para", "simpara": true
        default: isItem(name)
        }
    }

    private static func isItem(_ name: String) -> Bool { name == "li" || name == "listitem" }

    private static let examples = [
        Example(
            "an empty paragraph and an empty heading",
            [
                "a.en.html": """
                <html lang="en"><body><p>Open daily.</p>
                ⟦<p>&nbsp;</p>⟧
                ⟦<h2><br></h2>⟧
                <p>Come in.</p></body></html>
                """
            ],
            fixed: [
                "a.en.html": """
                <html lang="en"><body><p>Open daily.</p>
                <p>Come in.</p></body></html>
                """
            ]),
        Example(
            "in DocBook, and an item of a list",
            [
                "a.ru.xml": """
                <article xml:lang="ru"><para>Открыто ежедневно.</para>⟦<para/>⟧⟦<para> </para>⟧</article>
                """,
                "b.ja.html": "<html lang=\"ja\"><body><ul><li>毎日</li>⟦<li></li>⟧</ul></body></html>",
            ],
            fixed: [
                "a.ru.xml": "<article xml:lang=\"ru\"><para>Открыто ежедневно.</para></article>",
                "b.ja.html": "<html lang=\"ja\"><body><ul><li>毎日</li></ul></body></html>",
            ]),
        Example(
            "where the other versions have text",
            [
                "a.de.html": """
                <html><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p><p>\(SampleText.de.calls)</p>
                <p></p><p>\(SampleText.de.parts)</p></body></html>
                """,
                "a.en.html": SampleText.en.page("en"),
            ], source: "en"),
        Example(
            "what is left of an item that lost its paragraph",
            [
                "a.de.xml": """
                <article xml:lang="de"><para>\(SampleText.de.receipt)</para><itemizedlist><listitem>
                <para>\(SampleText.de.letters)</para></listitem><listitem></listitem></itemizedlist></article>
                """,
                "a.en.xml": """
                <article xml:lang="en"><para>\(SampleText.en.receipt)</para><itemizedlist><listitem>
                <para>\(SampleText.en.letters)</para></listitem><listitem><para>\(SampleText.en.parts)</para></listitem>
                </itemizedlist></article>
                """,
            ], source: "en"),
        Example(
            "what is left of an image",
            [
                "a.de.html": """
                <html lang="de"><body><h1>\(SampleText.de.title)</h1><p>\(SampleText.de.letters)</p><p></p>
                <p>\(SampleText.de.parts)</p></body></html>
                """,
                "a.en.html": """
                <html lang="en"><body><h1>\(SampleText.en.title)</h1><p>\(SampleText.en.letters)</p>
                <p><img src="shop.png" alt=""></p><p>\(SampleText.en.parts)</p></body></html>
                """,
            ], source: "en"),
        Example(
            "a target, a hook of a script, an image, a cell",
            [
                "a.fr.html": """
                <html lang="fr"><body><p id="a"></p><p class="clear"></p><p><img src="a.png" alt=""></p>
                <table><tr><td></td><td>1</td></tr></table></body></html>
                """
            ]),
    ]
}
