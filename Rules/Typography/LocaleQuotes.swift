import Content
import Language
import Linting

/// Finds quotation marks of another locale, and pairs of two locales: `„word”` in German.
struct LocaleQuotes: DocumentRule {
    static let metadata = RuleMetadata(
        id: "locale-quotes", category: .typography, severity: .info, fix: .unsafe, mqm: "Punctuation",
        summary: "Quotation marks are those of another locale.",
        why: """
            Translators take over the marks of the source, and editors set those of their own keyboard. CLDR knows which \
            marks a locale opens and closes quotations with; those that its style guides allow beside them are known \
            too, and locales without such a list are not looked at. Straight marks, apostrophes and primes are left \
            alone, and so is a block whose marks don't come in pairs.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let language = version.expectedLanguage, !version.bytes.isDisjoint(with: Self.screen) else { return }
        let customs = LocaleFacts.customs(of: language)
        guard let further = customs.furtherQuotes, let marks = LocaleFacts.quotationMarks(of: language) else { return }
        let accepted =
            further + [
                [marks.opening, marks.closing], [marks.innerOpening, marks.innerClosing],
            ]
        var own = OwnText(of: version, in: language)
        let replacements = TextReplacement(in: version)
        for (index, block) in version.blocks.enumerated()
        where !block.bytes.isDisjoint(with: Self.screen) && version.isRunningText(block) {
            let text = version.text(of: block)
            let found = Self.marks(in: text)
            guard found.count.isMultiple(of: 2) else { continue }
            for first in stride(from: 0, to: found.count, by: 2) {
                let (opening, closing) = (found[first], found[first + 1])
                let pair = [opening.scalar, closing.scalar]
                let whole = opening.range.lowerBound..<closing.range.upperBound
                // What stands between marks of another language may be of it.
                guard !accepted.contains(pair), Self.isOwn(text[whole], language), own.contains(whole, of: index) else {
                    continue
                }
                // French sets spaces within guillemets.
                let space = marks.closing == 0xBB ? customs.spaces[0xBB] : nil
                let first = UTF8Text.scalar(at: opening.range.upperBound, in: text).scalar
                let last = UTF8Text.scalar(before: closing.range.lowerBound, in: text).scalar
                let opened = UTF8Text.string(marks.opening) + Self.space(space, beside: first)
                let closed = Self.space(space, beside: last) + UTF8Text.string(marks.closing)
                let edits = [(opening, opened), (closing, closed)].compactMap { mark, wanted in
                    replacements.edit(of: mark.range, in: block.textRange, by: wanted)
                }
                let fix = Fix("write \(Self.shown([marks.opening, marks.closing]))", .unsafe, edits: edits)
                findings.report(
                    version.map.sourceRange(of: whole), of: version,
                    "quotation marks \(Self.shown(pair)) in the place of \(Self.shown([marks.opening, marks.closing]))",
                    fixes: edits.count == 2 ? [fix] : [])
            }
        }
    }

    /// Marks that begin with C2, E2 or E3.
    private static let screen = ByteSet("«“「")

    private static func shown(_ pair: [UInt32]) -> String { pair.map(UTF8Text.string).joined(separator: "…") }

    /// The space within a mark; none where the character beside the mark is one already.
    private static func space(_ space: UInt32?, beside scalar: UInt32) -> String {
        guard let space, scalar != 0x20, scalar != 0xA0, scalar != 0x202F else { return "" }
        return UTF8Text.string(space)
    }

    private struct Mark {
        let scalar: UInt32
        let range: Range<Int>
    }

    /// All double quotation marks of a text.
    private static func marks(in text: ArraySlice<UInt8>) -> [Mark] {
        var marks: [Mark] = []
        text.span.bytes.forEachHighByte(in: 0..<text.count) { place in
            let offset = text.startIndex + place
            switch text[offset] {
            case 0xC2, 0xE2, 0xE3:
                let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
                switch scalar {
                case 0xAB, 0xBB, 0x201C...0x201F, 0x300C...0x300F:
                    marks.append(Mark(scalar: scalar, range: offset..<offset + width))
                default: break
                }
            default: break
            }
        }
        return marks
    }

    /// Whether a quotation is written in the locale's script, as far as it has letters: not an English title in Greek.
    private static func isOwn(_ text: ArraySlice<UInt8>, _ language: LanguageTag) -> Bool {
        var offset = text.startIndex
        while offset < text.endIndex {
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
            if PhraseFolding.isLetter(scalar) { return language.uses(Script.of(scalar)) }
            offset += width
        }
        return false
    }
}
