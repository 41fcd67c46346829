import Content
import Language
import Linting

/// Finds sentences that begin right after the stop of the one before: `customer.Karaniwan`.
struct MissingSpaceAfterSentence: DocumentRule {
    static let metadata = RuleMetadata(
        id: "missing-space-after-sentence", category: .typography, severity: .warning, fix: .safe, mqm: "Punctuation",
        summary: "A sentence begins right after the stop of the one before, without a space.",
        why: """
            Machines that translate sentence by sentence and programs that join text lose the space between sentences. A \
            word in small letters, a stop and a capitalised word are reported, where both are plain words within one piece \
            of text: no code, address, file name or method, no abbreviation of one or two letters, and nothing that is \
            written so twice in a document, as names are. After a word with capitals or the name of a file, before one \
            that is no plain word, and where it is one letter before another capital, the second word must occur by \
            itself elsewhere in the document.
            """,
        options: [
            RuleOption("allowed", default: .strings([]), "Names that are written so, such as \"Contoso.Shop\".")
        ],
        examples: examples)

    /// A place where a word follows a stop.
    private struct Site {
        let left: WordShape
        let right: WordShape
        /// Whether the two may be an identifier, so that the word needs to occur by itself elsewhere.
        let needsEvidence: Bool
        /// Whether the first word is capitalised as German nouns are, which is no sign of an identifier there.
        var mayBeNoun = false
        let pair: UInt64
        /// The small form of a second word of one ASCII letter, which needs to occur by itself as such.
        var letter: UInt8?
    }

    private let allowed: Set<String>

    /// Creates the rule from its options.
    init(options: RuleOptions) {
        allowed = Set(options.strings("allowed"))
    }

    /// Reports the places where a space is missing.
    func check(_ version: Version, into findings: inout FindingCollector) {
        let sites = Self.sites(in: version)
        guard !sites.isEmpty else { return }
        // What is written so twice is a name: no two sentences end and begin with the same words.
        var counts: [UInt64: Int] = [:]
        for site in sites { counts[site.pair, default: 0] += 1 }
        let isGerman = version.locale.map { $0.language == "de" || $0.language == "lb" } ?? false
        var words: WordIndex?
        var letters: [UInt8: Bool] = [:]
        for site in sites where counts[site.pair] == 1 {
            if let letter = site.letter {
                let isWord = letters[letter] ?? Self.isWord(letter, in: version.text)
                letters[letter] = isWord
                guard isWord else { continue }
            } else if site.needsEvidence {
                if words == nil { words = WordIndex(of: version) }
                let isWord = words?.contains(version.text[site.right.range]) ?? false
                guard isWord || isGerman && site.mayBeNoun && site.right.isLowercaseAfterFirst else { continue }
            }
            report(site, in: version, into: &findings)
        }
    }

    /// Whether a small letter stands between spaces twice.
    private static func isWord(_ letter: UInt8, in text: [UInt8]) -> Bool {
        var count = 0
        for offset in text.indices.dropFirst().dropLast() where text[offset] == letter {
            if text[offset - 1] == 0x20, text[offset + 1] == 0x20 { count += 1 }
            if count == 2 { return true }
        }
        return false
    }

    private func report(_ site: Site, in version: Version, into findings: inout FindingCollector) {
        let whole = site.left.range.lowerBound..<site.right.range.upperBound
        let text = String(decoding: version.text[whole], as: UTF8.self)
        guard !allowed.contains(text) else { return }
        let place = version.map.sourceRange(of: site.right.range).lowerBound
        let before = String(decoding: version.text[whole.lowerBound..<site.right.range.lowerBound], as: UTF8.self)
        let after = String(decoding: version.text[site.right.range], as: UTF8.self)
        findings.report(
            version.map.sourceRange(of: whole), of: version, "no space between \"\(before)\" and \"\(after)\"",
            fixes: [
                Fix(
                    "insert a space", .safe,
                    edits: [Edit(range: place..<place, expected: [], replacement: [0x20])])
            ], key: text)
    }

    /// What ends sentences: . ! ? … Devanagari danda, Arabic question mark, Urdu full stop.
    private static let stops: [UInt32] = [0x2E, 0x21, 0x3F, 0x2026, 0x0964, 0x061F, 0x06D4]

    /// Finds the stops of a version that a word follows, in the order of the text.
    private static func sites(in version: Version) -> [Site] {
        var sites: [Site] = []
        for stop in stops {
            var mask: (block: Int, ranges: InlineMask)?
            // A space follows most stops.
            CharacterScan.run(stop, in: version, where: { $1 >= 0x41 }) { range, index in
                let block = version.blocks[index]
                guard let site = site(at: range, stop, in: version.text(of: block)) else { return }
                let ranges = mask?.block == index ? mask?.ranges : nil
                let masked = ranges ?? InlineMask(of: block, in: version)
                mask = (index, masked)
                let whole = site.left.range.lowerBound..<site.right.range.upperBound
                guard !masked.overlaps(whole), version.map.isContiguous(range.lowerBound - 1..<range.upperBound + 1)
                else { return }
                sites.append(site)
            }
        }
        sites.sort { $0.right.range.lowerBound < $1.right.range.lowerBound }
        return sites
    }

    private static func site(at stop: Range<Int>, _ scalar: UInt32, in text: ArraySlice<UInt8>) -> Site? {
        guard let right = WordShape(from: stop.upperBound, in: text),
            let left = WordShape(before: stop.lowerBound, in: text)
        else { return nil }
        let pair = WordIndex.hash(text[left.range]) &* 31 ^ WordIndex.hash(text[right.range])
        if scalar == 0x0964 || scalar == 0x061F || scalar == 0x06D4 {
            // Scripts without case: the marks end sentences and nothing else.
            guard left.length >= 2, right.length >= 2, text[right.range.lowerBound] >= 0xD8,
                text[left.range.lowerBound] >= 0xD8
            else { return nil }
            return Site(left: left, right: right, needsEvidence: false, pair: pair)
        }
        guard right.isCapitalized,
            CharacterClass.of(UTF8Text.scalar(before: stop.lowerBound, in: text).scalar).isLowercase
        else { return nil }
        let before =
            left.range.lowerBound > text.startIndex
            ? UTF8Text.scalar(before: left.range.lowerBound, in: text).scalar : 0x20
        let isCompound = WordIndex.isHyphen(before) || before == 0x27 || before == 0x2019
        // "index.html.Next": the name of a file ends the sentence.
        let isFile = before == 0x2E && FileSuffix.contains(text[left.range])
        guard isCompound || isFile || Self.begins(left, after: before, in: text),
            left.length >= (isCompound ? 2 : 3), WordContext.ends(at: right.range.upperBound, in: text)
        else { return nil }
        // In capitals it may be an abbreviation as well, and evidence decides.
        guard !FileSuffix.contains(text[right.range]) || right.capitals == right.length else { return nil }
        // No name of ASCII goes on in Greek, Cyrillic or another script that isn't Latin, whose letters begin at U+0370.
        if text[right.range.lowerBound] >= 0xCD, right.length > 1, text[left.range].allSatisfy({ $0 < 0x80 }) {
            return Site(left: left, right: right, needsEvidence: false, pair: pair)
        }
        let isNamelike = left.capitals > 0 || isFile
        if right.length == 1, !WordContext.continues(after: right.range.upperBound, in: text) {
            // "klienta.V Praze", but not "vitamin.C": the letter must be a word of the language.
            guard !isNamelike, right.range.upperBound < text.endIndex, text[right.range.upperBound] == 0x20 else {
                return nil
            }
            let letter = text[right.range.lowerBound]
            return Site(
                left: left, right: right, needsEvidence: true, pair: pair,
                letter: letter < 0x80 ? letter | 0x20 : nil)
        }
        return Site(
            left: left, right: right,
            needsEvidence: isNamelike || !right.isLowercaseAfterFirst && right.length > 1,
            mayBeNoun: left.isLowercaseAfterFirst && !isFile, pair: pair)
    }

    /// Whether a word stands by itself after a character, or after a slash and another word: "date/time".
    private static func begins(_ word: WordShape, after scalar: UInt32, in text: ArraySlice<UInt8>) -> Bool {
        if WordContext.begins(after: scalar) { return true }
        guard scalar == 0x2F, let other = WordShape(before: word.range.lowerBound - 1, in: text) else { return false }
        guard other.range.lowerBound > text.startIndex else { return true }
        return WordContext.begins(after: UTF8Text.scalar(before: other.range.lowerBound, in: text).scalar)
    }
}
