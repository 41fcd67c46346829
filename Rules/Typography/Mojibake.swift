import Content
import Language
import Linting
import Markup

/// Finds UTF-8 that was read in another encoding: `cafÃ©`, `itâ€™s`, `РџСЂРёРІРµС‚`.
struct Mojibake: DocumentRule {
    static let metadata = RuleMetadata(
        id: "mojibake", category: .typography, severity: .error, fix: .safe, mqm: "Character encoding",
        summary: "Text was read in an encoding that it is not in.",
        why: """
            Each character of UTF-8 beyond ASCII is two to four bytes; a program that takes them for Windows-1252, \
            Latin-1, Windows-1250, Windows-1251 or Mac Roman makes as many characters of them. Such runs are proven by \
            going back: encoded as they were read, they are well-formed UTF-8, and what comes out are letters of the \
            locale's script, letters of Latin-1, or punctuation. Where every character goes back, the fix is exact, and \
            text that was misread twice is repaired twice. Where bytes were lost on the way, a block is reported as a \
            whole and has to be taken from the original. Controls of Latin-1 that are punctuation in Windows-1252 \
            (U+0092 for `’`) are reported too. A capital and a quotation mark that happen to be well-formed (`KESÄ”`) \
            are not enough.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        let damages = version.misreadText.damages
        guard !damages.isEmpty else { return }
        let replacements = TextReplacement(in: version)
        for (index, damage) in damages {
            report(damage, in: version.blocks[index], of: version, replacements, into: &findings)
        }
    }

    private func report(
        _ damage: MojibakeScan.Damage, in block: Block, of version: Version, _ replacements: TextReplacement,
        into findings: inout FindingCollector
    ) {
        let edits = damage.repairs.compactMap {
            replacements.edit(of: $0.range, in: block.textRange, by: $0.text)
        }
        // A control that stands for itself in a reference of HTML is what every browser reads as Windows-1252.
        if damage.isControl, version.document.syntax == .html,
            edits.contains(where: { $0.expected.first == UInt8(ascii: "&") })
        {
            return
        }
        let text = version.excerpt(of: damage.range, limit: 30)
        var fixes: [Fix] = []
        if !edits.isEmpty, edits.count == damage.repairs.count {
            let repaired = damage.repairs.map(\.text).joined(separator: "…")
            let title = damage.repairs.count == 1 ? "restore \"\(repaired)\"" : "restore the characters"
            fixes = [Fix(title, .safe, edits: edits)]
        }
        let message =
            damage.isControl
            ? "a control character of Latin-1 that was punctuation in Windows-1252"
            : damage.repairs.isEmpty
                ? "\"\(text)\" is text in UTF-8 that was read as \(damage.charset), and some of it was lost"
                : "\"\(text)\" is text in UTF-8 that was read as \(damage.charset)"
        findings.report(
            version.map.sourceRange(of: damage.range), of: version, message, fixes: fixes,
            key: String(decoding: version.text[damage.range].prefix(60), as: UTF8.self))
    }
}
