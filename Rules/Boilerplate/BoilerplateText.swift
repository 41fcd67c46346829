import Content
import Linting

/// Finds stock phrases of the page around an article that stand in the article's text.
struct BoilerplateText: DocumentRule, ArticleRule {
    static let metadata = RuleMetadata(
        id: "boilerplate-text", category: .boilerplate, severity: .warning, fix: .safe, mqm: "Addition",
        summary: "A stock phrase of the page around an article stands in the article's text.",
        why: """
            Skip links, titles of tables of contents, bylines without a name, share buttons, cookie and copyright lines get \
            into an article when a page is exported or translated as a whole. A block is reported if all of its text is \
            such a phrase, in any of 140 languages, whatever its case, accents and punctuation, whatever icons and \
            numbers stand around it; of the first and last blocks also a start or end that markup, a line break or \
            punctuation sets off. Skip links, share buttons, links to the top and cookie notices at the beginning or end \
            of a document are no part of any article; other phrases are, where most versions of the article have a block \
            in that place. Words that are ordinary headings too, such as "Contents", "Search" and "Home", are reported \
            where the other versions have no such block; without other versions only before and behind all of the \
            article.
            """,
        options: [
            RuleOption(
                "phrases", default: .strings([]),
                "More phrases that are reported as blocks, at the start of the first and the end of the last."),
            RuleOption("allowed", default: .strings([]), "Phrases that are not reported."),
        ],
        examples: examples)

    private let phrases: PhraseList

    /// Creates the rule from its options.
    init(options: RuleOptions) {
        phrases = PhraseList(own: options.strings("phrases"), allowed: options.strings("allowed"))
    }

    /// Reports what needs no look at other versions: phrases that no article says, at the edges of one.
    func check(_ version: Version, into findings: inout FindingCollector) {
        for place in places(in: version) where StrayPhrases.isCertain(place) {
            report(place, in: version, into: &findings)
        }
    }

    /// Reports what is a part of the article where most other versions have it too, and is none where it stands alone.
    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for (number, version) in article.article.versions.enumerated() {
            let places = places(in: version).filter { !StrayPhrases.isCertain($0) }
            guard !places.isEmpty else { continue }
            let counterparts = Counterparts(of: number, in: article)
            for place in places where StrayPhrases.isStray(place, of: number, in: article, by: counterparts) {
                report(place, in: version, into: &findings)
            }
        }
    }

    private func places(in version: Version) -> [StockPhrases.Place] {
        (phrases.isCompiled ? version.stockPhrases : StockPhrases(of: version, by: phrases)).places
    }

    private func report(_ place: StockPhrases.Place, in version: Version, into findings: inout FindingCollector) {
        let text = String(decoding: version.text[place.phraseText], as: UTF8.self)
        let noun = place.phrase.concept.noun
        switch place.extent {
        case .whole:
            findings.report(
                version.blocks[place.block].range, of: version, "\(noun) \"\(text)\" in the article's text",
                fixes: BlockRemoval.fix(of: place.block, in: version).map { [$0] } ?? [], key: text)
        case .start, .end:
            let isStart = place.extent == .start
            let fix = PartRemoval.fix(
                of: place.text, at: isStart ? .start : .end, ofBlock: place.block, in: version)
            findings.report(
                version.map.sourceRange(of: place.phraseText), of: version,
                "\(noun) \"\(text)\" at the \(isStart ? "start" : "end") of a block of the article",
                fixes: fix.map { [$0] } ?? [], key: text)
        }
    }
}
