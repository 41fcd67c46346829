import Content
import Language
import Linting

/// Finds letters of another alphabet within words, which look right and are not: `сustomer` with a Cyrillic `с`.
struct MixedScriptWord: DocumentRule {
    static let metadata = RuleMetadata(
        id: "mixed-script-word", category: .typography, severity: .error, fix: .safe, mqm: "Spelling",
        summary: "A word mixes letters of alphabets that look alike.",
        why: """
            A Cyrillic `а` in a Latin word, or a Latin `c` in a Russian one, can't be seen, and so search, spell checkers, \
            screen readers and hyphenation fail without anybody knowing why. A word of Latin, Greek, Cyrillic or Armenian \
            letters is reported where letters of one alphabet stand for those of the other that look the same (Unicode \
            Technical Standard 39), so that with them the word is of one alphabet. What mixes them by right is left alone: \
            units and formulas (`μm`, `kΩ`, `Δt`), names with letters that nothing stands for (`KoЯn`), a native ending \
            at the end of a foreign word (`PDFом`), parts joined by hyphens or apostrophes, and spoofed host names, \
            which have several such letters and stand in texts about them.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard !version.bytes.isDisjoint(with: Self.others) else { return }
        let own = version.expectedLanguage?.usualScript
        var replacements: TextReplacement?
        for block in version.blocks where !block.bytes.isDisjoint(with: Self.others) && version.isRunningText(block) {
            let words = ScriptedWord.mixed(in: version.text, block.textRange)
            guard !words.isEmpty else { continue }
            let mask = InlineMask(of: block, in: version)
            for word in words {
                guard let reading = MixedScriptReading(of: word, own: own),
                    reading.swaps.count == 1 || !Self.isOfAddress(word.range, in: version.text(of: block))
                else { continue }
                let isMasked = mask.overlaps(word.range)
                // In a name or code, only what stands within the word is beyond doubt.
                if isMasked, !reading.isWithin { continue }
                let maker = replacements ?? TextReplacement(in: version)
                replacements = maker
                report(reading, word, in: block, of: version, isMasked ? nil : maker, into: &findings)
            }
        }
    }

    /// Letters of the alphabets other than Latin, by each of the bytes that they begin with.
    private static let others = ByteSet("απаярѐ\u{480}\u{4C0}\u{500}աև")

    /// Whether a word is a part of a host name or an address: with several letters of another alphabet, an example in a
    /// text about spoofing.
    private static func isOfAddress(_ word: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
        func joins(_ offset: Int, _ beyond: Int) -> Bool {
            guard text.indices.contains(offset), text.indices.contains(beyond) else { return false }
            return (text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: "@")) && text[beyond] > 0x2F
        }
        return joins(word.upperBound, word.upperBound + 1) || joins(word.lowerBound - 1, word.lowerBound - 2)
    }

    private func report(
        _ reading: MixedScriptReading, _ word: ScriptedWord, in block: Block, of version: Version,
        _ replacements: TextReplacement?, into findings: inout FindingCollector
    ) {
        let text = String(decoding: version.text[word.range], as: UTF8.self)
        let edits = reading.swaps.compactMap { swap in
            replacements?.edit(of: swap.letter.range, in: block.textRange, by: UTF8Text.string(swap.replacement))
        }
        var fixes: [Fix] = []
        if edits.count == reading.swaps.count {
            let names = reading.swaps.map { "\"\(UTF8Text.string($0.replacement))\"" }
            let title = "write the \(Self.name(reading.script)) \(names.count == 1 ? names[0] : "letters")"
            fixes = [Fix(title, reading.isSafe ? .safe : .unsafe, edits: edits)]
        }
        findings.report(
            version.map.sourceRange(of: word.range), of: version, "\(Self.description(of: reading)) in \"\(text)\"",
            fixes: fixes, key: text)
    }

    /// What is wrong with a word: which letters are of which other alphabet.
    private static func description(of reading: MixedScriptReading) -> String {
        let letters = reading.swaps.map {
            "\"\(UTF8Text.string($0.letter.scalar))\" (U+\(hexadecimal($0.letter.scalar)))"
        }
        let scripts = Set(reading.swaps.map(\.letter.script))
        let names = [Script.latin, .greek, .cyrillic, .armenian].filter(scripts.contains).map(name)
        let kinds = names.joined(separator: " and ")
        return "the \(kinds) letter\(letters.count == 1 ? "" : "s") \(letters.joined(separator: ", "))"
    }

    private static func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    private static func name(_ script: Script) -> String {
        switch script {
        case .greek: "Greek"
        case .cyrillic: "Cyrillic"
        case .armenian: "Armenian"
        default: "Latin"
        }
    }
}
