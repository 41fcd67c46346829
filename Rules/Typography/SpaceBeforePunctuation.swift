import Content
import Language
import Linting
import Markup

/// Finds spaces before marks that stand at the word in the language of the text: `customer , and`.
struct SpaceBeforePunctuation: DocumentRule {
    static let metadata = RuleMetadata(
        id: "space-before-punctuation", category: .typography, severity: .warning, fix: .safe, mqm: "Punctuation",
        summary: "A space stands before a mark that belongs to the word before it.",
        why: """
            Machine translation and markup that was taken away leave a space before commas, stops and question marks, and \
            a line may break there. Which marks take a space is known of each locale: French sets one before `; : ! ?`, \
            and that is left alone. So are code, operators and ratios (`3 : 1`), names that begin with a stop (`.NET`), \
            ellipses, emoticons, and scripts that use spaces in another way.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let language = version.expectedLanguage, language.usesSpaces else { return }
        let customs = LocaleFacts.customs(of: language)
        var own = OwnText(of: version, in: language)
        var sites: [(mark: Range<Int>, block: Int)] = []
        for mark in Self.marks where customs.spaces[mark] == nil && !customs.freeMarks.contains(mark) {
            CharacterScan.run(mark, in: version, atEnds: true, where: { $0 == 0x20 && Self.mayFollow($1) }) {
                range, index in
                let text = version.text(of: version.blocks[index])
                guard Self.isMisplaced(range, mark, in: text),
                    own.contains(range.lowerBound - 2..<range.upperBound, of: index),
                    !Self.standsAtElement(range, in: version)
                else { return }
                sites.append((range, index))
            }
        }
        guard !sites.isEmpty else { return }
        sites.sort { $0.mark.lowerBound < $1.mark.lowerBound }
        let replacements = TextReplacement(in: version)
        for site in sites {
            let block = version.blocks[site.block].textRange
            let space = site.mark.lowerBound - 1..<site.mark.lowerBound
            let word =
                WordShape(before: space.lowerBound, in: version.text[block])?.range.lowerBound ?? space.lowerBound
            let text = String(decoding: version.text[word..<site.mark.upperBound], as: UTF8.self)
            let mark = String(decoding: version.text[site.mark], as: UTF8.self)
            let edit = replacements.edit(of: space, in: block, by: "")
            // Of a short text nobody can tell that it isn't French.
            let mayBeFrench =
                Self.isSpacedInFrench(version.text[site.mark.lowerBound])
                && version.blocks[site.block].letters < Self.lettersOfLanguage
            findings.report(
                version.map.sourceRange(of: word..<site.mark.upperBound), of: version,
                "space before the \"\(mark)\" of \"\(text)\"",
                fixes: edit.map { [Fix("delete the space", mayBeFrench ? .unsafe : .safe, edits: [$0])] } ?? [],
                key: text)
        }
    }

    /// The letters from which on the language of a text is told with hardly a mistake (measured with CLD2).
    private static let lettersOfLanguage = 40

    private static func isSpacedInFrench(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        default: false
        }
    }

    /// Comma, stop, colon, semicolon, exclamation and question mark, and their Arabic and Urdu forms.
    private static let marks: [UInt32] = [0x2C, 0x2E, 0x3A, 0x3B, 0x21, 0x3F, 0x060C, 0x061B, 0x061F, 0x06D4]

    /// Whether a mark may end a word before a byte: a space, the end of the block, a closing mark.
    private static func mayFollow(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x22 || byte == 0x29
    }

    /// Whether the mark belongs to the word before the space.
    private static func isMisplaced(_ mark: Range<Int>, _ scalar: UInt32, in text: ArraySlice<UInt8>) -> Bool {
        let space = mark.lowerBound - 1
        guard space > text.startIndex else { return false }
        let before = UTF8Text.scalar(before: space, in: text)
        let isDigit = CharacterClass.of(before.scalar).isDigit
        guard PhraseFolding.isLetter(before.scalar) || isDigit || isCloser(before.scalar) else { return false }
        // A letter by itself is a variable or a list mark.
        if !isDigit, let word = WordShape(before: space, in: text), word.length == 1, before.scalar < 0x80 {
            return false
        }
        // ":)" laughs.
        let isSmile = scalar == 0x3A || scalar == 0x3B
        if isSmile, mark.upperBound < text.endIndex, text[mark.upperBound] == UInt8(ascii: ")") { return false }
        let next = mark.upperBound + 1
        guard mark.upperBound < text.endIndex, text[mark.upperBound] == 0x20, next < text.endIndex else { return true }
        let after = UTF8Text.scalar(at: next, in: text).scalar
        switch scalar {
        // "a . b" joins strings; a sentence begins with a capital, or in a script without case.
        case 0x2E: return WordShape(from: next, in: text).map { $0.isCapitalized || after >= 0x0530 } ?? false
        // "3 : 1", "a ? b : c", "key : value" and what else stands in columns.
        case 0x3A: return PhraseFolding.isLetter(after) && !isDigit && !text.contains(UInt8(ascii: "?"))
        case 0x3F, 0x21: return PhraseFolding.isLetter(after) && !text[next...].contains(UInt8(ascii: ":"))
        default: return PhraseFolding.isLetter(after) || CharacterClass.of(after).isDigit
        }
    }

    /// Whether an element begins between the word and the mark: an empty one may show a text of its own.
    private static func standsAtElement(_ mark: Range<Int>, in version: Version) -> Bool {
        let source = version.document.source.text
        let gap = version.map.sourceRange(of: mark.lowerBound - 2..<mark.upperBound).clamped(to: source.indices)
        return gap.contains {
            source[$0] == UInt8(ascii: "<") && $0 + 1 < gap.upperBound && source[$0 + 1] != UInt8(ascii: "/")
        }
    }

    private static func isCloser(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x29, 0x5D, 0x22, 0x27, 0x25, 0xBB, 0x2019, 0x201C, 0x201D: true
        default: false
        }
    }
}
