import Content
import Language

/// In which language the body of a version is, where that is not the one that it should be in.
///
/// One answer for all rules: a version in another language has one finding, and none about each of its blocks.
struct BodyLanguage {
    /// The language that the body is in; nil where only the script is known to be wrong.
    let language: LanguageTag?

    /// The most text that is looked at first: language identification costs more than all else that is done to a byte.
    private static let sampleSize = 1200
    /// The most blocks that the sample is taken from.
    private static let sampleBlocks = 8
    /// The most text that is looked at when the sample is in another language.
    private static let surveySize = 24_000
    /// The least weight of letters for a verdict; CLD2 is reliable from about 40 letters.
    private static let leastLetters = 40
    /// The share of the body that must be in another language; with less, the blocks have their own findings.
    private static let leastShare = 0.6

    /// Finds out whether the body of a version is in another language than it should be; nil where it is not, and where
    /// that can't be told.
    init?(of version: Version) {
        guard let expected = version.expectedLanguage else { return nil }
        let body = Self.body(of: version, in: expected)
        guard !body.isEmpty else { return nil }
        let sample = Self.sample(of: body, in: version)
        let tally = ScriptTally(sample[...])
        guard tally.weight >= Self.leastLetters else { return nil }
        let own = tally.count(of: .init(of: expected))
        if own * 10 < tally.total * 3 {
            // Another script: no statistics are needed, but to tell which language it is.
            let found = LanguageIdentifier().identify(sample[...])
            self.language = found.flatMap { $0.tag.isIndistinguishable(from: expected) ? nil : $0.tag }
            return
        }
        // Greek letters are Greek, and no other language needs to be considered.
        if own * 10 > tally.total * 6, Self.hasOwnScript(expected, tally) { return nil }
        let identifier = LanguageIdentifier()
        guard KnownLanguages.contains(expected), let found = identifier.identify(sample[...]), found.isReliable,
            found.letters >= Self.leastLetters, !found.tag.isIndistinguishable(from: expected)
        else { return nil }
        guard Self.share(notIn: expected, of: body, in: version, identifier) > Self.leastShare else { return nil }
        self.language = found.tag
    }

    /// The blocks that stand for the text: the paragraphs, or, where there are few, all prose.
    private static func body(of version: Version, in expected: LanguageTag) -> [Block] {
        var all: [Block] = []
        var letters = 0
        var paragraphLetters = 0
        for block in version.blocks where block.letters >= 8 && version.isProse(block, in: expected) {
            all.append(block)
            letters += block.letters
            if block.kind == .paragraph { paragraphLetters += block.letters }
        }
        guard paragraphLetters * 5 >= letters * 2 else { return all }
        return all.filter { $0.kind == .paragraph }
    }

    /// Prose from blocks that are spread evenly over the text.
    private static func sample(of body: [Block], in version: Version) -> [UInt8] {
        var sample: [UInt8] = []
        sample.reserveCapacity(sampleSize + 256)
        let count = min(sampleBlocks, body.count)
        let share = sampleSize / count
        var block: [UInt8] = []
        for index in 0..<count {
            block.removeAll(keepingCapacity: true)
            version.appendProse(of: body[index * body.count / count], to: &block)
            sample += wholeWords(block[...], upTo: share)
            sample.append(0x0A)
        }
        return sample
    }

    /// The beginning of a text up to a space, or at least up to a whole character.
    private static func wholeWords(_ text: ArraySlice<UInt8>, upTo limit: Int) -> ArraySlice<UInt8> {
        guard text.count > limit else { return text }
        let head = text.prefix(limit)
        if let space = head.lastIndex(of: 0x20), space > head.startIndex + limit / 2 { return head[..<space] }
        guard let lead = head.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return [] }
        return head[..<lead]
    }

    /// Whether the script alone tells the language of a text.
    private static func hasOwnScript(_ expected: LanguageTag, _ tally: ScriptTally) -> Bool {
        switch expected.language {
        case "el", "ko", "th", "ka", "hy", "km", "lo", "si", "ta", "te", "kn", "ml", "gu", "pa": true
        case "ja": tally.kana * 5 > tally.total
        default: false
        }
    }

    /// How much of a body is in other languages than it should be, block by block; what can't be told is left out.
    private static func share(
        notIn expected: LanguageTag, of body: [Block], in version: Version, _ identifier: LanguageIdentifier
    ) -> Double {
        var own = 0
        var foreign = 0
        var size = 0
        var prose: [UInt8] = []
        for block in body where size < surveySize {
            prose.removeAll(keepingCapacity: true)
            version.appendProse(of: block, to: &prose)
            let text = wholeWords(prose[...], upTo: 1000)
            size += text.count
            guard let found = identifier.identify(text), found.letters >= 16 else { continue }
            if found.tag.isIndistinguishable(from: expected) {
                own += found.letters
            } else if found.isReliable {
                foreign += found.letters
            }
        }
        return own + foreign == 0 ? 0 : Double(foreign) / Double(own + foreign)
    }
}
