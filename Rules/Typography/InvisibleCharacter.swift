import Content
import Language
import Linting
import Markup

/// Finds characters that nobody sees, where they do nothing but break words, searches and links.
struct InvisibleCharacter: DocumentRule {
    static let metadata = RuleMetadata(
        id: "invisible-character", category: .typography, severity: .warning, fix: .safe, mqm: "Character encoding",
        summary: "A zero-width or control character stands where its script has no use for it.",
        why: """
            Editors and copied text leave zero-width spaces, byte order marks and direction marks behind, which cut words \
            in two for search, spell checkers and line breaking. What does something is kept (Unicode Standard, chapter \
            23): joiners within Arabic, the scripts of India and emoji, soft hyphens and word joiners within words, \
            zero-width spaces in scripts without spaces and beside punctuation, direction marks in text that runs from \
            right to left or is written as a reference, variation selectors behind what varies.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard !version.bytes.isDisjoint(with: Self.suspects) else { return }
        let isRightToLeft = version.expectedLanguage?.isRightToLeft ?? false
        var replacements: TextReplacement?
        for block in version.blocks where !block.bytes.isDisjoint(with: Self.suspects) && version.isRunningText(block) {
            let scan = InvisibleScan(version.text, block.textRange, isRightToLeft: isRightToLeft)
            let strays = scan.strays()
            guard !strays.isEmpty else { continue }
            let mask = InlineMask(of: block, in: version)
            let isData = version.isDataValue(block)
            for stray in strays where !mask.overlaps(stray.range) && !version.misreadText.overlaps(stray.range) {
                let source = version.map.sourceRange(of: stray.range)
                // Who writes a reference to a mark of direction knows what it is for, and may know it of others.
                let isWritten = version.document.source.text[source].first == UInt8(ascii: "&")
                if stray.isDirectional, isWritten { continue }
                let maker = replacements ?? TextReplacement(in: version)
                replacements = maker
                let edit = maker.edit(of: stray.range, in: block.textRange, by: stray.replacement)
                let title = stray.replacement.isEmpty ? "delete it" : "write a space"
                findings.report(
                    source, of: version, "\(stray.name) \(scan.place(of: stray.range))",
                    fixes: edit.map {
                        [
                            Fix(
                                title,
                                isWritten || isData || Self.ordersText(version.text[stray.range]) ? .unsafe : .safe,
                                edits: [$0])
                        ]
                    } ?? [],
                    key: "\(stray.name) \(scan.place(of: stray.range))")
            }
        }
    }

    /// Whether characters embed, override or isolate text, so that its letters are seen in another order without them:
    /// U+202A to U+202E and U+2066 to U+2069 (Unicode Standard Annex 9).
    private static func ordersText(_ text: ArraySlice<UInt8>) -> Bool {
        for (scalar, _) in ScalarReader(text)
        where (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar) {
            return true
        }
        return false
    }

    /// An invisible character for each of the bytes that they begin with.
    private static let suspects = ByteSet("\u{AD}\u{61C}\u{180E}\u{200B}\u{FEFF}\u{E0001}")
}
