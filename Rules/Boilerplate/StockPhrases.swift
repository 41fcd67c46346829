import Content
import Linting

/// Tells which blocks are stock phrases, and which of these are no part of the article.
struct StockPhrases: Sendable {
    /// Phrases that were configured, normalised.
    private let own: Set<[UInt8]>
    /// Phrases that are left alone, normalised.
    private let allowed: Set<[UInt8]>

    /// How many blocks at the beginning of a document are at its edge, where the frame of a page leaks in.
    private static let topEdge = 5
    /// How many blocks at the end are.
    private static let bottomEdge = 8
    /// The most letters that a block with a stock phrase has.
    private static let longest = 100

    /// Takes the phrases that are compiled in, with more of them and less those that are allowed.
    init(phrases: [String] = [], allowed: [String] = []) {
        own = Self.normalized(phrases)
        self.allowed = Self.normalized(allowed)
    }

    private static func normalized(_ phrases: [String]) -> Set<[UInt8]> {
        var normalizer = PhraseNormalizer()
        return Set(phrases.compactMap { normalizer.normalize(Array($0.utf8)[...]) ? normalizer.bytes : nil })
    }

    /// What reads blocks for ``concept(of:in:_:)``.
    func normalizer() -> PhraseNormalizer {
        // A configured phrase may begin with anything.
        PhraseNormalizer(filter: own.isEmpty ? BoilerplatePhrases.beginnings : nil)
    }

    /// What a block is a stock phrase of; nil if it is none, or may be a part of the text all the same.
    func concept(of block: Block, in version: Version, _ normalizer: inout PhraseNormalizer) -> BoilerplateConcept? {
        guard block.letters > 0, block.letters <= Self.longest, block.isTranslatable else { return nil }
        switch block.kind {
        case .paragraph, .listItem, .definition, .heading: break
        default: return nil
        }
        let text = version.text(of: block)
        guard normalizer.normalize(text) else { return nil }
        if !allowed.isEmpty, allowed.contains(normalizer.bytes) { return nil }
        if !own.isEmpty, own.contains(normalizer.bytes) { return .custom }
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

    /// Whether a phrase at a place among a document's blocks is no part of the article, whatever other versions have there.
    func isCertain(_ concept: BoilerplateConcept, at place: Int, of count: Int) -> Bool {
        guard Self.isAtEdge(place, of: count) else { return false }
        switch concept {
        case .skipLink, .share, .cookies, .backToTop, .custom: return true
        // A byline stands under the title; at the end it may be who said what is quoted.
        case .anonymousByline: return place < Self.topEdge
        default: return false
        }
    }

    /// Whether a phrase is no part of the article by where the other versions have it.
    func isStray(_ concept: BoilerplateConcept, _ kind: BlockKind, _ standing: Counterparts.Standing) -> Bool {
        switch standing {
        case .shared: false
        case .alone: concept != .anonymousByline
        // Without other versions a heading may be the article's own, and steps name buttons and pages too.
        case .unknown: concept != .anonymousByline && (kind == .paragraph || concept == .custom)
        }
    }

    /// Whether a block of a version is a stock phrase that is no part of the article.
    ///
    /// - Complexity: O(*n*) in the number of blocks for a stock phrase, and O(1) for other blocks.
    func isStock(_ index: Int, of number: Int, in article: AlignedArticle) -> Bool {
        let version = article.article.versions[number]
        let block = version.blocks[index]
        var normalizer = normalizer()
        guard block.isContent, let concept = concept(of: block, in: version, &normalizer) else { return false }
        let place = version.blocks[..<index].count { $0.isContent }
        if isCertain(concept, at: place, of: version.blocks.count { $0.isContent }) { return true }
        return isStray(concept, block.kind, Counterparts(of: number, in: article).standing(of: index))
    }

    /// Whether a place is where the frame of a page leaks in.
    static func isAtEdge(_ place: Int, of count: Int) -> Bool {
        place < topEdge || place >= count - bottomEdge
    }

    /// Whether a text is "© 2024 Somebody": begins with the sign and names a year of the last or this century.
    private static func isCopyrightLine(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.starts(with: PhraseNormalizer.copyrightSign), text.count <= 120 else { return false }
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
}
