import Content
import Language
import Linting

/// Finds brackets and quotation marks without a counterpart in their block.
struct UnbalancedBrackets: DocumentRule {
    static let metadata = RuleMetadata(
        id: "unbalanced-brackets", category: .typography, severity: .warning, mqm: "Punctuation",
        summary: "A bracket or quotation mark of a block has no counterpart.",
        why: """
            A bracket that nothing closes tells of text that was lost, or of markup that was taken away. A block with one \
            such bracket is reported; with more, it is code or a drawing. List marks (`a)`), emoticons, half-open \
            intervals, brackets that are named by themselves, code, and brackets that another block within reach closes \
            are left alone. Double quotation marks are told to open or close by what stands beside them, and blocks with \
            one of which that can't be told are left alone, as are quotations of several paragraphs.
            """,
        examples: examples)

    /// How many blocks further a bracket may be closed: remarks of several paragraphs or items are no longer.
    private static let reach = 12

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard let language = version.expectedLanguage else { return }
        checkQuotes(of: version, language, into: &findings)
        guard !version.bytes.isDisjoint(with: Self.brackets) else { return }
        var strays: [(stray: BracketScan.Stray, block: Int)] = []
        for (index, block) in version.blocks.enumerated()
        where !block.bytes.isDisjoint(with: Self.brackets) && version.isRunningText(block) {
            let text = version.text(of: block)
            let found = BracketScan(text, block.bytes).strays
            guard found.count == 1, let stray = found.first, !Self.isNamed(stray.range, in: text) else { continue }
            strays.append((stray, index))
        }
        guard !strays.isEmpty else { return }
        var own = OwnText(of: version, in: language)
        for (number, (stray, index)) in strays.enumerated() {
            let isClosedLater =
                stray.opens && number + 1 < strays.count && Self.answer(stray, index, strays[number + 1])
            let isOpenedBefore =
                !stray.opens && number > 0
                && Self.answer(strays[number - 1].stray, strays[number - 1].block, (stray, index))
            guard !isClosedLater, !isOpenedBefore, own.contains(stray.range, of: index) else { continue }
            // Code within the block may hold the counterpart.
            let block = version.blocks[index]
            guard
                !version.inlines[block.inlines].contains(where: { inline in
                    Self.isCode(inline) && !BracketScan(version.text[inline.textRange], block.bytes).strays.isEmpty
                })
            else { continue }
            let shown = String(decoding: version.text[stray.range], as: UTF8.self)
            let excerpt = Self.excerpt(around: stray, in: version.text(of: block))
            findings.report(
                version.map.sourceRange(of: stray.range), of: version,
                "nothing \(stray.opens ? "closes" : "opens") the \"\(shown)\" of \"\(excerpt)\"", key: excerpt)
        }
    }

    /// Reports the quotation marks that nothing in their block or the blocks around it answers.
    private func checkQuotes(of version: Version, _ language: LanguageTag, into findings: inout FindingCollector) {
        guard !version.bytes.isDisjoint(with: Self.quotes) else { return }
        var strays: [(range: Range<Int>, opens: Bool, block: Int)] = []
        for (index, block) in version.blocks.enumerated()
        where !block.bytes.isDisjoint(with: Self.quotes) && version.isRunningText(block) {
            let text = version.text(of: block)
            // Most blocks have no stray: what is code in them matters only then.
            guard QuoteScan(text, InlineMask([])).strays.count == 1 else { continue }
            let found = QuoteScan(text, InlineMask(of: block, in: version)).strays
            if found.count == 1, let stray = found.first { strays.append((stray.range, stray.opens, index)) }
        }
        var own = OwnText(of: version, in: language)
        for (number, stray) in strays.enumerated() {
            // A quotation of several paragraphs opens in each and closes in the last.
            let isNearOther =
                number > 0 && stray.block - strays[number - 1].block <= Self.reach
                || number + 1 < strays.count && strays[number + 1].block - stray.block <= Self.reach
            let next = version.blocks[(stray.block + 1)...].first(where: \.isContent).map { version.text(of: $0) } ?? []
            let goesOn = stray.opens && next.starts(with: version.text[stray.range])
            guard !isNearOther, !goesOn, own.contains(stray.range, of: stray.block) else { continue }
            let mark = String(decoding: version.text[stray.range], as: UTF8.self)
            let bracket = BracketScan.Stray(range: stray.range, opens: stray.opens, kind: .round)
            let excerpt = Self.excerpt(around: bracket, in: version.text(of: version.blocks[stray.block]))
            findings.report(
                version.map.sourceRange(of: stray.range), of: version,
                "nothing \(stray.opens ? "closes" : "opens") the quotation mark \(mark) of \"\(excerpt)\"", key: excerpt
            )
        }
    }

    private static let brackets = ByteSet("()[]（【")
    private static let quotes = ByteSet("\"«“")

    private static func isCode(_ inline: Inline) -> Bool {
        switch inline.kind {
        case .code, .untranslatable, .placeholder: true
        default: false
        }
    }

    private static func answer(
        _ stray: BracketScan.Stray, _ block: Int, _ next: (stray: BracketScan.Stray, block: Int)
    ) -> Bool {
        stray.opens && !next.stray.opens && stray.kind == next.stray.kind && next.block - block <= reach
    }

    /// Whether a bracket stands by itself, between quotation marks or beside a sign of a face.
    private static func isNamed(_ range: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
        let before =
            range.lowerBound > text.startIndex ? UTF8Text.scalar(before: range.lowerBound, in: text).scalar : 0x20
        let after = range.upperBound < text.endIndex ? UTF8Text.scalar(at: range.upperBound, in: text).scalar : 0x20
        switch before {
        // ":)" ";-(" "=)" and quotation marks.
        case 0x3A, 0x3B, 0x3D, 0x2D, 0x5E, 0x22, 0x27, 0x60, 0x2018, 0x201A, 0x201C, 0x201D, 0x201E, 0xAB, 0x5C, 0x300C:
            return true
        default: break
        }
        func isApart(_ scalar: UInt32) -> Bool {
            !PhraseFolding.isLetter(scalar) && !PhraseFolding.isDigit(scalar) && scalar != 0x2E
        }
        return isApart(before) && isApart(after)
    }

    /// A few words at the side of the bracket that it belongs to.
    private static func excerpt(around stray: BracketScan.Stray, in text: ArraySlice<UInt8>) -> String {
        let limit = 24
        if stray.opens {
            var end = min(text.endIndex, stray.range.upperBound + limit)
            while end < text.endIndex, text[end] & 0xC0 == 0x80 { end += 1 }
            return String(decoding: text[stray.range.lowerBound..<end], as: UTF8.self)
        }
        var start = max(text.startIndex, stray.range.lowerBound - limit)
        while start > text.startIndex, text[start] & 0xC0 == 0x80 { start -= 1 }
        return String(decoding: text[start..<stray.range.upperBound], as: UTF8.self)
    }
}
