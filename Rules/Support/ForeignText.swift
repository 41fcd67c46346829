import Alignment
import Content
import Language
import Linting

/// Tells whether a block is in a language that it can't be meant to be in: that of another version of the article, or
/// one that text is often left in.
///
/// Only such languages are considered: asked for any language, CLD2 mistakes one paragraph in fifty, but it hardly ever
/// mistakes one for a certain other language (measured: 0.07 % of paragraphs with 40 letters or more).
struct ForeignText {
    /// What text is left in most often, whatever the languages of the article.
    static let usualLanguages = ["en"].compactMap { LanguageTag($0) }
    /// The option by which rules ask for these languages.
    static let languagesOption = RuleOption(
        "languages", default: .strings(usualLanguages.map(\.description)),
        "Languages that text may be left in although the article has no version in them.")

    /// What ``languagesOption`` says.
    static func languages(_ options: RuleOptions) -> [LanguageTag] {
        options.strings(languagesOption.name).compactMap { LanguageTag($0) }
    }

    /// The language that the version should be in.
    let expected: LanguageTag
    /// The languages that a block may have been left in, the source's first.
    let candidates: [LanguageTag]
    /// The least letters of a block that can be judged, in letters of an alphabet.
    let leastLetters: Int

    private let ownScripts: ScriptTally.Scripts
    private let isKnown: Bool
    private let identifier = LanguageIdentifier()

    /// Prepares the judgement of a version's blocks; nil where nothing is known about what its language should be, or
    /// where no other one comes into question.
    init?(version index: Int, of article: AlignedArticle, languages: [LanguageTag], leastLetters: Int) {
        let versions = article.article.versions
        guard let expected = versions[index].expectedLanguage else { return nil }
        var candidates: [LanguageTag] = []
        let first = article.table.source ?? article.table.pivot
        if first != index, versions.indices.contains(first), let tag = versions[first].expectedLanguage {
            candidates.append(tag)
        }
        candidates += versions.compactMap(\.expectedLanguage) + languages
        candidates.removeAll { $0.isIndistinguishable(from: expected) }
        guard !candidates.isEmpty else { return nil }
        self.init(expected: expected, candidates: candidates, leastLetters: leastLetters)
    }

    /// Prepares the judgement of blocks that should be in a language and may be in others, which can be told from it.
    init(expected: LanguageTag, candidates: [LanguageTag], leastLetters: Int) {
        self.expected = expected
        self.candidates = candidates
        self.leastLetters = leastLetters
        ownScripts = .init(of: expected)
        isKnown = identifier.knows(expected)
    }

    /// The candidate that a block is in; nil where it is in its own language, and where that can't be told.
    ///
    /// That the counterpart in the source is the same to the byte is evidence too; `copied` is the language of the version
    /// with the same text.
    func language(of block: Block, in version: Version, copied: LanguageTag? = nil) -> LanguageTag? {
        guard version.isProse(block, in: expected),
            version.linkedLength(block.textRange, of: block) * 2 <= block.textRange.count
        else { return nil }
        var prose: [UInt8] = []
        prose.reserveCapacity(block.textRange.count + 8)
        version.appendProse(of: block, to: &prose)
        return language(of: prose, least: leastLetters, copied: copied)
    }

    /// The candidate that a sentence of a block is in.
    ///
    /// What is quoted, put in brackets or set off as a title stays as it is in translations too: it does not count, and
    /// the rest has to be half of the sentence.
    func language(
        of sentence: Range<Int>, of block: Block, in version: Version, copied: LanguageTag?
    ) -> LanguageTag? {
        guard version.markedLength(sentence, of: block) * 2 <= sentence.count else { return nil }
        var prose: [UInt8] = []
        prose.reserveCapacity(sentence.count + 8)
        version.appendProse(sentence, of: block, to: &prose)
        let weight = ScriptTally(prose[...]).weight
        guard weight >= leastLetters else { return nil }
        // The label of a button or the title of a book would be taken for the language of what is said of it.
        if version.inlines[block.inlines].contains(where: { $0.kind == .emphasis && $0.textRange.overlaps(sentence) }) {
            prose.removeAll(keepingCapacity: true)
            version.appendProse(sentence, of: block, withoutEmphasis: true, to: &prose)
        }
        return language(of: Quotations.blanked(prose), least: (weight + 1) / 2, copied: copied)
    }

    private func language(of prose: [UInt8], least: Int, copied: LanguageTag?) -> LanguageTag? {
        let tally = ScriptTally(prose[...])
        guard tally.weight >= least, RunningText.isProse(prose[...]) else { return nil }
        let isOtherScript = isInOtherScript(tally)
        let found = identifier.identify(prose[...])
        // Of two translations with the same text, only its language tells which one is the copy.
        let copied = copied.flatMap { isOtherScript || $0 == candidates.first ? $0 : nil }
        if let found {
            if found.tag.isIndistinguishable(from: expected) { return nil }
            let candidate = candidates.first { $0.isIndistinguishable(from: found.tag) }
            if let candidate, isOtherScript || copied != nil || (isKnown && found.isReliable && found.percent >= 60) {
                return RunningText.isLegalOrReference(prose[...]) ? nil : candidate
            }
            // Both versions quote a third language, unless the guess is poor.
            if found.isReliable { return nil }
        }
        guard let copied, RunningText.words(in: prose[...]) >= 6 || tally.han + tally.kana + tally.hangul >= 20,
            !RunningText.isLegalOrReference(prose[...])
        else { return nil }
        return copied
    }

    /// Whether hardly a letter of a text is of a script that its language is written in.
    func isInOtherScript(_ text: ArraySlice<UInt8>) -> Bool { isInOtherScript(ScriptTally(text)) }

    private func isInOtherScript(_ tally: ScriptTally) -> Bool { tally.weight(of: ownScripts) * 5 < tally.weight }

    /// Whether the script of a block's beginning speaks against its language.
    func hasForeignScript(_ text: ArraySlice<UInt8>) -> Bool {
        if ownScripts == .latin {
            // Letters with accents are rare enough, even in Vietnamese, for a count of bytes to do.
            let high = text.span.bytes.countOfHighBytes
            if high * 2 < text.count { return false }
        }
        let tally = ScriptTally(text)
        let own = tally.weight(of: ownScripts)
        if own * 4 < tally.weight { return true }
        return switch expected.language {
        case "ja": tally.kana * 20 < tally.total && tally.han >= 12
        case "ko": tally.hangul * 5 < tally.total
        case "zh": tally.kana * 5 > tally.total
        default: false
        }
    }
}
