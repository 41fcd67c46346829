import Content
import Linting

/// Finds headings that skip a level.
struct HeadingOrder: DocumentRule {
    static let metadata = RuleMetadata(
        id: "heading-order", category: .markup, severity: .info, mqm: "Markup",
        summary: "A heading is more than one level below the one before it.",
        why: """
            Screen readers and tables of contents go by the levels of headings; one that is skipped looks like a section \
            that was lost (WCAG 2.2, technique G141). Only HTML is looked at, since DocBook has sections.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard version.format == .html else { return }
        var level = Int.max
        let blocks = version.blocks
        for index in blocks.indices where blocks[index].kind == .heading && blocks[index].isContent {
            let block = blocks[index]
            if level < block.level - 1 {
                findings.report(
                    block.range, of: version, "a heading of level \(block.level) follows one of level \(level)",
                    key: version.key(of: block))
            }
            level = block.level
        }
    }

    private static let examples = [
        Example(
            "from the second level to the fourth",
            ["a.en.html": "<html lang=\"en\"><body><h2>Hours</h2><h4>⟦On Sundays⟧</h4></body></html>"]),
        Example(
            "in Greek",
            ["a.el.html": "<html lang=\"el\"><body><h1>Ώρες</h1><h2>Α</h2><h5>⟦Κυριακές⟧</h5></body></html>"]),
        Example(
            "one by one down, and any number up",
            [
                "a.de.html": """
                <html lang="de"><body><h2>Zeiten</h2><h3>Werktage</h3><h4>Montag</h4><h2>Preise</h2></body></html>
                """
            ]),
        Example(
            "headings of the page around the article",
            [
                "a.fr.html": """
                <html lang="fr"><body><nav><h1>Menu</h1></nav><h3>Horaires</h3><p>Tous les jours.</p></body></html>
                """
            ]),
    ]
}
