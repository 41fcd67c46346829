import Content
import Language
import Linting
import Markup

/// Finds spaces that stand twice where a reader sees both.
struct RepeatedSpace: DocumentRule {
    static let metadata = RuleMetadata(
        id: "repeated-space", category: .typography, severity: .info, fix: .safe, mqm: "Whitespace",
        summary: "Two spaces stand between words, and a reader sees both.",
        why: """
            Browsers fold spaces and line ends, but neither no-break spaces nor what stands in plain text. A no-break space \
            beside another space is a gap in the line, and the plain one is taken away, never the no-break space: behind a \
            stop that is for a person to decide. More than two are layout and left alone, as are code and preformatted \
            text.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let language = version.expectedLanguage else { return }
        var own = OwnText(of: version, in: language)
        let replacements = TextReplacement(in: version)
        if version.document.syntax == .plainText { checkPlain(version, into: &findings) }
        var sites: [(gap: Range<Int>, surplus: Range<Int>, isAfterStop: Bool, block: Int)] = []
        CharacterScan.run(0xA0, in: version, where: { $0 == 0x20 || $1 == 0x20 || $1 == 0xC2 }) { noBreak, index in
            let block = version.blocks[index].textRange
            let text = version.text[block]
            let before = UTF8Text.scalar(before: noBreak.lowerBound, in: text).scalar
            guard noBreak.upperBound < block.upperBound else { return }
            let after = UTF8Text.scalar(at: noBreak.upperBound, in: text)
            let gap: Range<Int>
            let surplus: Range<Int>
            if before == 0x20, !Self.isSpace(after.scalar) {
                surplus = noBreak.lowerBound - 1..<noBreak.lowerBound
                gap = surplus.lowerBound..<noBreak.upperBound
            } else if Self.isSpace(after.scalar), !Self.isSpace(before) {
                surplus = noBreak.upperBound..<noBreak.upperBound + after.length
                gap = noBreak.lowerBound..<surplus.upperBound
            } else {
                return
            }
            guard gap.lowerBound > block.lowerBound, gap.upperBound < block.upperBound else { return }
            let left = UTF8Text.scalar(before: gap.lowerBound, in: text).scalar
            let right = UTF8Text.scalar(at: gap.upperBound, in: text).scalar
            guard !Self.isSpace(left), !Self.isSpace(right), version.map.isContiguous(gap),
                own.contains(gap, of: index)
            else { return }
            let isAfterStop = left == 0x2E || left == 0x3F || left == 0x21
            sites.append((gap, surplus, isAfterStop, index))
        }
        for (number, site) in sites.enumerated() {
            let block = version.blocks[site.block].textRange
            // Several in a block set its parts apart, as a line of an address.
            let isOneOfSeveral =
                number > 0 && sites[number - 1].block == site.block
                || number + 1 < sites.count && sites[number + 1].block == site.block
            let edit = replacements.edit(of: site.surplus, in: block, by: "")
            let applicability: Applicability = site.isAfterStop || isOneOfSeveral ? .unsafe : .safe
            findings.report(
                version.map.sourceRange(of: site.gap), of: version, "a no-break space beside another space",
                fixes: edit.map { [Fix("delete one", applicability, edits: [$0])] } ?? [],
                key: Self.shown(around: site.gap, in: version.text[block]))
        }
    }

    /// Reports two spaces between words of plain text.
    private func checkPlain(_ version: Version, into findings: inout FindingCollector) {
        let source = version.document.source.text
        for block in version.blocks where block.bytes.contains(0x20) && version.isRunningText(block) {
            for offset in block.textRange where version.text[offset] == 0x20 {
                let space = version.map.sourceRange(of: offset..<offset + 1)
                guard space.count == 2, space.upperBound <= source.count, source[space].allSatisfy({ $0 == 0x20 })
                else {
                    continue
                }
                let surplus = space.lowerBound..<space.lowerBound + 1
                findings.report(
                    space, of: version, "two spaces",
                    fixes: [Fix("delete one", .safe, edits: [Edit(surplus, of: version, replacement: "")])],
                    key: Self.shown(around: offset..<offset + 1, in: version.text(of: block)))
            }
        }
    }

    private static func isSpace(_ scalar: UInt32) -> Bool { CharacterClass.of(scalar).isWhitespace }

    /// The words on both sides of a gap, by which a finding is known again.
    private static func shown(around gap: Range<Int>, in text: ArraySlice<UInt8>) -> String {
        let left = WordShape(before: gap.lowerBound, in: text)?.range.lowerBound ?? gap.lowerBound
        let right = WordShape(from: gap.upperBound, in: text)?.range.upperBound ?? gap.upperBound
        return String(decoding: text[left..<right], as: UTF8.self)
    }
}
