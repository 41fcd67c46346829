import Alignment
import Content
import Linting

/// Finds stock phrases of the page around an article that stand in the article's text as a block of their own.
struct BoilerplateText: DocumentRule, ArticleRule {
    static let metadata = RuleMetadata(
        id: "boilerplate-text", category: .boilerplate, severity: .warning, fix: .safe, mqm: "Addition",
        summary: "A stock phrase of the page around an article stands in the article's text.",
        why: """
            Skip links, titles of tables of contents, bylines without a name, share buttons, cookie and copyright lines get \
            into an article when a page is exported or translated as a whole. A block is reported if all of its text is \
            such a phrase, in any language, whatever its case, accents and punctuation. Skip links, share buttons, links \
            to the top and cookie notices at the beginning or end of a document are no part of any article; other \
            phrases are, where most versions of the article have a block in that place. Single words that are ordinary \
            headings, such as "Contents", are not reported.
            """,
        options: [
            RuleOption("phrases", default: .strings([]), "More phrases that are reported wherever they are a block."),
            RuleOption("allowed", default: .strings([]), "Phrases that are not reported."),
        ],
        examples: examples)

    private let phrases: StockPhrases

    /// Creates the rule from its options.
    init(options: RuleOptions) {
        phrases = StockPhrases(phrases: options.strings("phrases"), allowed: options.strings("allowed"))
    }

    /// Reports what needs no look at other versions: phrases that no article says, at the edges of one.
    func check(_ version: Version, into findings: inout FindingCollector) {
        var normalizer = phrases.normalizer()
        let count = version.blocks.count { $0.isContent }
        var place = -1
        for index in version.blocks.indices where version.blocks[index].isContent {
            place += 1
            guard StockPhrases.isAtEdge(place, of: count),
                let concept = phrases.concept(of: version.blocks[index], in: version, &normalizer),
                phrases.isCertain(concept, at: place, of: count)
            else { continue }
            report(index, concept, in: version, into: &findings)
        }
    }

    /// Reports what is a part of the article where most other versions have it too, and is none where it stands alone.
    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        var normalizer = phrases.normalizer()
        for (number, version) in article.article.versions.enumerated() {
            var counterparts: Counterparts?
            let count = version.blocks.count { $0.isContent }
            var place = -1
            for index in version.blocks.indices where version.blocks[index].isContent {
                place += 1
                guard let concept = phrases.concept(of: version.blocks[index], in: version, &normalizer),
                    !phrases.isCertain(concept, at: place, of: count)
                else { continue }
                if counterparts == nil { counterparts = Counterparts(of: number, in: article) }
                let standing = counterparts?.standing(of: index) ?? .alone
                if phrases.isStray(concept, version.blocks[index].kind, standing) {
                    report(index, concept, in: version, into: &findings)
                }
            }
        }
    }

    private func report(
        _ index: Int, _ concept: BoilerplateConcept, in version: Version, into findings: inout FindingCollector
    ) {
        let block = version.blocks[index]
        let text = String(decoding: version.text(of: block), as: UTF8.self)
        findings.report(
            block.range, of: version, "\(concept.noun) \"\(text)\" in the article's text",
            fixes: BlockRemoval.fix(of: index, in: version).map { [$0] } ?? [], key: text)
    }
}
