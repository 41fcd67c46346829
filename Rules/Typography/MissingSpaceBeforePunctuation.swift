import Content
import Language
import Linting

/// Finds marks without the space that the locale sets before them: `Pourquoi?` in French.
struct MissingSpaceBeforePunctuation: DocumentRule {
    static let metadata = RuleMetadata(
        id: "missing-space-before-punctuation", category: .typography, severity: .info, fix: .unsafe,
        mqm: "Punctuation",
        summary: "A mark stands at the word before it, where the locale sets a space between them.",
        why: """
            French sets a thin no-break space before `; ! ?` and a no-break space before the colon and within guillemets; \
            Canadian French does so before the colon and within guillemets only. Text that is translated from English \
            lacks them. Not every house follows the custom, and so this is worth knowing and no more; times, addresses, \
            several marks together and code are left alone.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let language = version.expectedLanguage else { return }
        let spaces = LocaleFacts.customs(of: language).spaces
        guard !spaces.isEmpty else { return }
        var own = OwnText(of: version, in: language)
        let replacements = TextReplacement(in: version)
        func report(_ range: Range<Int>, at place: Int, by space: UInt32, in index: Int, _ message: String) {
            guard own.contains(range, of: index), let character = Unicode.Scalar(space) else { return }
            let edit = replacements.edit(
                of: place..<place, in: version.blocks[index].textRange, by: String(Character(character)))
            let title = space == 0xA0 ? "insert a no-break space" : "insert a narrow no-break space"
            findings.report(
                version.map.sourceRange(of: range), of: version, message,
                fixes: edit.map { [Fix(title, .unsafe, edits: [$0])] } ?? [])
        }
        for (mark, space) in spaces.sorted(by: { $0.key < $1.key }) {
            CharacterScan.run(mark, in: version, atEnds: true, where: { $0 > 0x20 && Self.mayFollow($1) }) {
                range, index in
                let text = version.text(of: version.blocks[index])
                let before = UTF8Text.scalar(before: range.lowerBound, in: text)
                guard Self.isOfWord(before.scalar) else { return }
                let word = WordShape(before: range.lowerBound, in: text)?.range.lowerBound
                var start = word ?? range.lowerBound - before.length
                if let word, word > text.startIndex {
                    let outside = UTF8Text.scalar(before: word, in: text).scalar
                    // "revient-il?" asks; "Content-Type:" and the end of "&aacute;" are names.
                    let isName = WordShape(from: word, in: text)?.isCapitalized ?? false
                    guard WordContext.begins(after: outside) || WordIndex.isHyphen(outside) && !isName else { return }
                } else if word == nil {
                    if Self.isReference(range.lowerBound, in: text) { return }
                    while start > text.startIndex, text[start - 1] &- 0x30 < 10 { start -= 1 }
                }
                let whole = start..<range.upperBound
                let shown = String(decoding: text[whole], as: UTF8.self)
                report(whole, at: range.lowerBound, by: space, in: index, "no space within \"\(shown)\"")
            }
        }
        guard let space = spaces[0xBB] else { return }
        // The first character of a block is passed over by the scan; the closing guillemet tells of those.
        CharacterScan.run(0xAB, in: version, where: { $1 > 0x20 }) { range, index in
            let text = version.text(of: version.blocks[index])
            let after = UTF8Text.scalar(at: range.upperBound, in: text)
            guard Self.isOfWord(after.scalar) else { return }
            let end = WordShape(from: range.upperBound, in: text)?.range.upperBound ?? range.upperBound + after.length
            let shown = String(decoding: text[range.lowerBound..<end], as: UTF8.self)
            report(
                range.lowerBound..<end, at: range.upperBound, by: space, in: index, "no space within \"\(shown)\"")
        }
    }

    /// Whether a mark ends a word before a byte, rather than standing within an address or a time.
    private static func mayFollow(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x29 || byte == 0x2C || byte == 0x2E
    }

    /// Whether digits before an offset are those of a character reference or a path that is shown as text.
    private static func isReference(_ offset: Int, in text: ArraySlice<UInt8>) -> Bool {
        let token = text[..<offset].suffix(12)
        guard let sign = token.lastIndex(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "/") }) else {
            return false
        }
        return !token[sign...].contains(0x20)
    }

    private static func isOfWord(_ scalar: UInt32) -> Bool {
        PhraseFolding.isLetter(scalar) || PhraseFolding.isDigit(scalar) || scalar == 0x29 || scalar == 0xBB
    }
}
