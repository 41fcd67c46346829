import Content
import Linting
import Markup

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
            article. What may serve the page, a link that leads somewhere and a notice of rights, is removed only on \
            request.
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
        let fixes = fix(of: place, in: version).map { [$0] } ?? []
        switch place.extent {
        case .whole:
            findings.report(
                version.blocks[place.block].range, of: version, "\(noun) \"\(text)\" in the article's text",
                fixes: fixes, replaced: .blocks(of: version, [place.block]), key: text)
        case .start, .end:
            let isStart = place.extent == .start
            findings.report(
                version.map.sourceRange(of: place.phraseText), of: version,
                "\(noun) \"\(text)\" at the \(isStart ? "start" : "end") of a block of the article",
                fixes: fixes, key: text)
        }
    }

    /// The fix that removes a phrase, which is to be looked at where the phrase may serve its page: a link that leads
    /// somewhere, a notice of rights, an element of XML that may be data.
    private func fix(of place: StockPhrases.Place, in version: Version) -> Fix? {
        let removal =
            switch place.extent {
            case .whole: BlockRemoval.fix(of: place.block, in: version)
            case .start: PartRemoval.fix(of: place.text, at: .start, ofBlock: place.block, in: version)
            case .end: PartRemoval.fix(of: place.text, at: .end, ofBlock: place.block, in: version)
            }
        guard let removal else { return nil }
        let mayServe =
            version.format == .genericXML || place.phrase.concept == .copyright || holdsLiveLink(place, in: version)
        return mayServe ? Fix(removal.title, .unsafe, edits: removal.edits) : removal
    }

    /// Whether a phrase is a link to another page, or to another place of its own.
    private func holdsLiveLink(_ place: StockPhrases.Place, in version: Version) -> Bool {
        let source = version.document.source.text
        return version.inlines[version.blocks[place.block].inlines].contains { inline in
            guard inline.kind == .link, !inline.target.isEmpty, inline.textRange.overlaps(place.phraseText) else {
                return false
            }
            let target = source[inline.target]
            guard target.first == UInt8(ascii: "#") else { return true }
            // The top is a place of every page (HTML Standard, "Scrolling to a fragment").
            let fragment = target.dropFirst()
            if fragment.isEmpty || fragment.elementsEqual("top".utf8) { return true }
            return version.fragments.target(of: fragment).map { !isWithin(inline.node, elementWith: $0, version) }
                ?? false
        }
    }

    /// Whether a node is within the element that has a value of an attribute: a link from there to there leads nowhere.
    private func isWithin(_ node: Int, elementWith value: Range<Int>, _ version: Version) -> Bool {
        let document = version.document
        var index = node
        while document.nodes.indices.contains(index) {
            if document.attributes(of: index).contains(where: { $0.valueRange == value }) { return true }
            index = Int(document.nodes[index].parent)
        }
        return false
    }
}
