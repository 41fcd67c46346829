import Alignment
import Content
import Linting

/// Finds blocks of a page's frame that no list of phrases knows: they recur in other articles, in one locale alone.
struct RepeatedBlock: ArticleRule {
    static let metadata = RuleMetadata(
        id: "repeated-block", category: .boilerplate, severity: .warning, fix: .unsafe, mqm: "Addition",
        summary: "A block recurs in unrelated articles of a locale, and the other versions lack it.",
        why: """
            What stands word for word in several articles of a locale and has no counterpart in their other versions was \
            exported or translated with the page: a banner, a note of the translators, a line of the footer. Articles are \
            compared with a sample of at most 128, the same for every run. What all locales have belongs to the articles. \
            A heading is reported only with what stands under it, and a text of less than 20 letters only where half of \
            the articles have it.
            """,
        options: [
            RuleOption(
                "articles", default: .integer(RepeatedBlocks.usualLeast),
                "In how many other articles of the sample a block must stand, at least 2.")
        ],
        examples: examples)

    private let least: Int

    /// Creates the rule from its options.
    init(options: RuleOptions) { least = max(2, options.integer("articles")) }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for (version, blocks) in zip(article.article.versions, article.repeatedBlocks.byVersion) {
            for found in blocks where found.articles >= least {
                let block = version.blocks[found.block]
                let removal = BlockRemoval.fix(of: found.block, in: version)
                findings.report(
                    block.range, of: version,
                    "\"\(version.name)\" has \(block.kind.phrase) that \(found.articles) other articles have, and the other "
                        + "versions lack: \"\(version.excerpt(of: block))\"",
                    fixes: removal.map { [Fix($0.title, .unsafe, edits: $0.edits)] } ?? [], key: version.key(of: block))
            }
        }
    }
}
