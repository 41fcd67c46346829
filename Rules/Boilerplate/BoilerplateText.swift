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

    /// Phrases that were configured, normalised.
    private let ownPhrases: Set<[UInt8]>
    /// Phrases that are left alone, normalised.
    private let allowed: Set<[UInt8]>

    /// How many blocks at the beginning of a document are at its edge, where the frame of a page leaks in.
    private static let topEdge = 5
    /// How many blocks at the end are.
    private static let bottomEdge = 8
    /// The most letters that a block with a stock phrase has.
    private static let longest = 100

    /// Creates the rule from its options.
    init(options: RuleOptions) {
        func normalized(_ phrases: [String]) -> Set<[UInt8]> {
            var normalizer = PhraseNormalizer()
            return Set(
                phrases.compactMap { normalizer.normalize(Array($0.utf8)[...]) ? normalizer.bytes : nil })
        }
        ownPhrases = normalized(options.strings("phrases"))
        allowed = normalized(options.strings("allowed"))
    }

    /// Reports what needs no look at other versions: phrases that no article says, at the edges of one.
    func check(_ version: Version, into findings: inout FindingCollector) {
        var normalizer = PhraseNormalizer()
        let content = version.blocks.indices.filter { version.blocks[$0].isContent }
        for (place, index) in content.enumerated() where isAtEdge(place, of: content.count) {
            guard let concept = concept(of: version.blocks[index], in: version, &normalizer) else { continue }
            if isCertain(concept, at: place) { report(index, concept, in: version, into: &findings) }
        }
    }

    /// Reports what is a part of the article where most other versions have it too, and is none where it stands alone.
    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        var normalizer = PhraseNormalizer()
        for (number, version) in article.article.versions.enumerated() {
            var counterparts: Counterparts?
            let count = version.blocks.count { $0.isContent }
            var place = -1
            for index in version.blocks.indices where version.blocks[index].isContent {
                place += 1
                let block = version.blocks[index]
                guard let concept = concept(of: block, in: version, &normalizer) else { continue }
                if isAtEdge(place, of: count), isCertain(concept, at: place) { continue }
                if concept == .anonymousByline { continue }
                if counterparts == nil { counterparts = Counterparts(of: number, in: article) }
                let standing = counterparts?.standing(of: index) ?? .alone
                if standing == .shared { continue }
                // Without other versions a heading may be the article's own, and steps name buttons and pages too.
                if standing == .unknown, block.kind != .paragraph, concept != .custom { continue }
                report(index, concept, in: version, into: &findings)
            }
        }
    }

    /// What a block is a stock phrase of; nil if it is none, or may be a part of the text all the same.
    private func concept(
        of block: Block, in version: Version, _ normalizer: inout PhraseNormalizer
    ) -> BoilerplateConcept? {
        guard block.letters > 0, block.letters <= Self.longest, block.isTranslatable else { return nil }
        switch block.kind {
        case .paragraph, .listItem, .definition, .heading: break
        default: return nil
        }
        let text = version.text(of: block)
        guard normalizer.normalize(text) else { return nil }
        if !allowed.isEmpty, allowed.contains(normalizer.bytes) { return nil }
        if !ownPhrases.isEmpty, ownPhrases.contains(normalizer.bytes) { return .custom }
        guard let concept = BoilerplatePhrases.concept(of: normalizer.bytes) else {
            return block.kind == .paragraph && Self.isCopyrightLine(text) ? .copyright : nil
        }
        if concept == .counted, !normalizer.hasCount { return nil }
        guard block.kind == .heading else { return concept }
        switch concept {
        case .skipLink, .share, .backToTop, .comments, .custom: return concept
        // The article may have a chapter of this name.
        default: return nil
        }
    }

    /// Whether a phrase at the edge of a document is no part of the article, whatever other versions have there.
    private func isCertain(_ concept: BoilerplateConcept, at place: Int) -> Bool {
        switch concept {
        case .skipLink, .share, .cookies, .backToTop, .custom: true
        // A byline stands under the title; at the end it may be who said what is quoted.
        case .anonymousByline: place < Self.topEdge
        default: false
        }
    }

    private func isAtEdge(_ place: Int, of count: Int) -> Bool {
        place < Self.topEdge || place >= count - Self.bottomEdge
    }

    /// Whether a text is "© 2024 Somebody": begins with the sign and names a year of the last or this century.
    private static func isCopyrightLine(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.starts(with: [0xC2, 0xA9]), text.count <= 120 else { return false }
        var digits = 0
        for (index, byte) in zip(text.indices, text) {
            if byte &- 0x30 < 10 {
                digits += 1
                if digits == 4, text[index - 3] == 0x31 && text[index - 2] == 0x39 || text[index - 3] == 0x32 {
                    return true
                }
            } else {
                digits = 0
            }
        }
        return false
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
