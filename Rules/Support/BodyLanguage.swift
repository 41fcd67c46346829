import Content
import Language

extension Version {
    /// In which language the body is, where that is not the one that it should be in; identified once.
    var bodyLanguage: BodyLanguage? { facts.value { BodyLanguage(of: self) } }
}

/// In which language the body of a version is, where that is not the one that it should be in.
///
/// One answer for all rules: a version in another language has one finding, and none about each of its blocks.
struct BodyLanguage {
    /// The language that the body is in; nil where only the script is known to be wrong.
    private(set) var language: LanguageTag?

    /// How much text of how many blocks is looked at first: identification costs more than all else that is done to a
    /// byte, and hardly ever takes another language for the one that is expected.
    private static let glance = (size: 288, blocks: 6)
    /// How much is looked at before anything is said.
    private static let sample = (size: 1600, blocks: 12)
    /// The most text that is looked at when the sample is in another language.
    private static let surveySize = 24_000
    /// The least weight of letters for a verdict; CLD2 is reliable from about 40 letters.
    private static let leastLetters = 40
    /// The letters of paragraphs beside which tables and lists do not count: they often stay as they were.
    private static let leastParagraphLetters = 150
    /// The share of the body that must be in another language; with less, the blocks have their own findings.
    private static let leastShare = 0.6

    /// Finds out whether the body of a version is in another language than it should be; nil where it is not, and where
    /// that can't be told.
    init?(of version: Version) {
        guard let expected = version.expectedLanguage else { return nil }
        let body = Self.body(of: version, in: expected)
        guard !body.isEmpty else { return nil }
        let scripts = ScriptTally.Scripts(of: expected)
        let identifier = LanguageIdentifier()
        for size in [Self.glance, Self.sample] {
            let sample = Self.sample(of: body, in: version, size)
            let tally = ScriptTally(sample[...])
            guard tally.weight >= Self.leastLetters else { return nil }
            let own = tally.weight(of: scripts)
            if own * 10 > tally.weight * 6, Self.hasOwnScript(expected, tally) { return nil }
            let found = identifier.identify(sample[...])
            // A sample takes as much of short blocks as of long ones: where scripts are mixed, the whole text decides.
            let isMixed = own * 10 < tally.weight * 7 || expected.language == "ja"
            if let found, found.tag.isIndistinguishable(from: expected), !isMixed { return nil }
            guard size == Self.sample else { continue }
            language = found?.tag
            if own * 10 < tally.weight * 3 {
                // Another script needs no statistics, unless it is that of code and names alone.
                guard RunningText.isProse(sample[...]) else { return nil }
                return
            }
            guard identifier.knows(expected) else { return nil }
            let isForeign = found.map { !$0.tag.isIndistinguishable(from: expected) && $0.isReliable } ?? false
            guard isMixed || isForeign && found?.letters ?? 0 >= Self.leastLetters else { return nil }
            let survey = Self.survey(of: body, in: version, expected, identifier)
            guard survey.share > Self.leastShare else { return nil }
            if !isForeign { language = survey.tag }
            return
        }
        return nil
    }

    /// The indexes of the blocks that stand for the text: the paragraphs, or, where there are few, all prose.
    static func body(of version: Version, in expected: LanguageTag) -> [Int] {
        var all: [Int] = []
        var paragraphs: [Int] = []
        var letters = 0
        var paragraphLetters = 0
        for index in version.blocks.indices {
            let count = version.blocks[index].letters
            guard count >= 8, version.isProse(version.blocks[index], in: expected) else { continue }
            all.append(index)
            letters += count
            if version.blocks[index].kind == .paragraph {
                paragraphs.append(index)
                paragraphLetters += count
            }
        }
        let isEnough = paragraphLetters * (expected.usesSpaces ? 1 : 3) >= leastParagraphLetters
        return isEnough || paragraphLetters * 4 >= letters ? paragraphs : all
    }

    /// Prose from blocks that are spread evenly over the text.
    private static func sample(of body: [Int], in version: Version, _ amount: (size: Int, blocks: Int)) -> [UInt8] {
        var sample: [UInt8] = []
        sample.reserveCapacity(2 * amount.size)
        let count = min(amount.blocks, body.count)
        let share = amount.size / count
        for index in 0..<count {
            let block = version.blocks[body[index * body.count / count]]
            let start = sample.count
            version.appendProse(of: block, to: &sample)
            let end = wholeWords(sample[start...], upTo: share).endIndex
            sample.removeSubrange(end...)
            sample.append(0x0A)
        }
        return sample
    }

    /// The beginning of a text up to a space, or at least up to a whole character.
    private static func wholeWords(_ text: ArraySlice<UInt8>, upTo limit: Int) -> ArraySlice<UInt8> {
        guard text.count > limit else { return text }
        let head = text.prefix(limit)
        if let space = head.lastIndex(of: 0x20), space > head.startIndex + limit / 2 { return head[..<space] }
        guard let lead = head.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return head.prefix(0) }
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

    /// Whether hardly a letter of a text is of the scripts of a language.
    private static func isForeignScript(_ text: ArraySlice<UInt8>, to expected: LanguageTag) -> Bool {
        let tally = ScriptTally(text)
        return tally.weight(of: ScriptTally.Scripts(of: expected)) * 4 < tally.weight
    }

    /// How much of a body is in other languages than it should be, block by block, and in which of them most is; what
    /// can't be told is left out.
    private static func survey(
        of body: [Int], in version: Version, _ expected: LanguageTag, _ identifier: LanguageIdentifier
    ) -> (share: Double, tag: LanguageTag?) {
        var own = 0
        var foreign: [LanguageTag: Int] = [:]
        var size = 0
        var prose: [UInt8] = []
        for index in body where size < surveySize {
            prose.removeAll(keepingCapacity: true)
            version.appendProse(of: version.blocks[index], to: &prose)
            let text = wholeWords(prose[...], upTo: 1000)
            size += text.count
            guard let found = identifier.identify(text), found.letters >= 16 else { continue }
            if found.tag.isIndistinguishable(from: expected) {
                own += found.letters
            } else if found.isReliable || isForeignScript(text, to: expected) {
                foreign[found.tag, default: 0] += found.letters
            }
        }
        let all = foreign.values.reduce(0, +)
        let most = foreign.max { ($0.value, $1.key) < ($1.value, $0.key) }
        return (own + all == 0 ? 0 : Double(all) / Double(own + all), most?.key)
    }
}
