import Content
import Language
import Linting

/// Finds marks of another script: a question mark in Greek, where `;` asks, a full stop in the place of a danda.
struct LocalePunctuation: DocumentRule {
    static let metadata = RuleMetadata(
        id: "locale-punctuation", category: .typography, severity: .warning, fix: .safe, mqm: "Punctuation",
        summary: "A mark of another script stands where the locale has one of its own.",
        why: """
            Machine translation and keyboards leave ASCII marks in text that has others: `?` for the Greek `;` and the \
            Arabic `؟`, a comma for `،`, a full stop for the danda of Hindi and Bengali or the `。` of Chinese and \
            Japanese. A mark is reported right after a letter of the script, and where the document itself writes the \
            locale's mark more often: where it does not, that is the way of the house. Spanish questions without `¿` are \
            reported where the whole block is the question.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let language = version.expectedLanguage else { return }
        let customs = LocaleFacts.customs(of: language)
        if customs.hasInvertedMarks { checkInverted(version, language, into: &findings) }
        guard !customs.ownMarks.isEmpty else { return }
        let script = language.usualScript
        var own = OwnText(of: version, in: language)
        let replacements = TextReplacement(in: version)
        for mark in customs.ownMarks {
            var sites: [(mark: Range<Int>, block: Int)] = []
            CharacterScan.run(
                mark.foreign, in: version, atEnds: true, where: { $0 >= 0x80 && ($1 <= 0x22 || $1 >= 0x80) }
            ) {
                range, index in
                if Self.isOfScript(range, script, mark, in: version.text(of: version.blocks[index])),
                    own.contains(range.lowerBound - 1..<range.upperBound, of: index)
                {
                    sites.append((range, index))
                }
            }
            guard !sites.isEmpty else { continue }
            // The Greek question mark is a semicolon too, and tells nothing.
            if mark.own >= 0x80 {
                var count = 0
                CharacterScan.run(mark.own, in: version, atEnds: true, where: { _, _ in true }) { _, _ in count += 1 }
                guard count > sites.count else { continue }
            }
            guard let character = Unicode.Scalar(mark.own) else { continue }
            let foreign = UTF8Text.string(mark.foreign)
            for site in sites {
                let block = version.blocks[site.block].textRange
                // Full-width marks hold their own space.
                let isFollowed = mark.own >= 0x3000 && site.mark.upperBound < block.upperBound
                let hasSpace = isFollowed && version.text[site.mark.upperBound] == 0x20
                let replaced = site.mark.lowerBound..<site.mark.upperBound + (hasSpace ? 1 : 0)
                let edit = replacements.edit(of: replaced, in: block, by: String(Character(character)))
                let word = WordShape(before: site.mark.lowerBound, in: version.text[block])?.range.lowerBound
                let whole = (word ?? site.mark.lowerBound)..<site.mark.upperBound
                findings.report(
                    version.map.sourceRange(of: site.mark), of: version,
                    "\"\(foreign)\" in the place of \"\(character)\"",
                    fixes: edit.map { [Fix("write \"\(character)\"", .safe, edits: [$0])] } ?? [],
                    key: String(decoding: version.text[whole], as: UTF8.self))
            }
        }
    }

    /// Whether a mark stands between letters of the script, or ends a word of it.
    private static func isOfScript(
        _ range: Range<Int>, _ script: Script, _ mark: WritingCustoms.OwnMark, in text: ArraySlice<UInt8>
    ) -> Bool {
        guard range.lowerBound > text.startIndex else { return false }
        let before = UTF8Text.scalar(before: range.lowerBound, in: text).scalar
        guard isLetter(before, of: script) else { return false }
        if mark.own == 0x0964 {
            // The stop of an abbreviation: "डॉ.", "प्रो.".
            let isLast = range.upperBound == text.endIndex
            guard let word = WordShape(before: range.lowerBound, in: text), word.length > (isLast ? 2 : 5) else {
                return false
            }
        }
        guard range.upperBound < text.endIndex else { return true }
        let after = UTF8Text.scalar(at: range.upperBound, in: text).scalar
        return after == 0x20 || after == 0x22 || script.usesSpaces == false && isLetter(after, of: script)
    }

    private static func isLetter(_ scalar: UInt32, of script: Script) -> Bool {
        guard CharacterClass.of(scalar).isLetter else { return false }
        let own = Script.of(scalar)
        if own == script { return true }
        switch script {
        case .hiragana: return own == .han || own == .katakana
        default: return own == .common && CharacterClass.of(scalar).isMark
        }
    }

    /// Reports blocks that are one question or exclamation without the mark that opens it.
    private func checkInverted(_ version: Version, _ language: LanguageTag, into findings: inout FindingCollector) {
        var own = OwnText(of: version, in: language)
        let replacements = TextReplacement(in: version)
        for (closing, opening) in [(UInt32(0x3F), UInt32(0xBF)), (0x21, 0xA1)] {
            CharacterScan.run(closing, in: version, atEnds: true, where: { $0 > 0x2F && $1 == 0x0A }) { range, index in
                let block = version.blocks[index].textRange
                let text = version.text[block]
                // Another stop, a colon, a bracket or a mark that opens: the question is a part of the block.
                let stops = text[..<range.lowerBound].contains { byte in
                    switch byte {
                    case 0x21, 0x22, 0x27, 0x28, 0x2C, 0x2D, 0x2E, 0x3A, 0x3B, 0x3F, 0xC2, 0xE2: true
                    default: false
                    }
                }
                guard !stops, let first = WordShape(from: block.lowerBound, in: text), first.isCapitalized,
                    let mark = Unicode.Scalar(opening), own.contains(block, of: index)
                else { return }
                let edit = replacements.edit(
                    of: block.lowerBound..<block.lowerBound, in: block, by: String(Character(mark)))
                findings.report(
                    version.map.sourceRange(of: block.lowerBound..<range.upperBound), of: version,
                    "no \"\(mark)\" before \"\(String(decoding: text[first.range], as: UTF8.self))\"",
                    fixes: edit.map { [Fix("insert \"\(mark)\"", .unsafe, edits: [$0])] } ?? [])
            }
        }
    }
}
