import Content
import Language

/// Finds what was misread in one block.
struct MojibakeScan {
    /// A stretch of damaged text.
    struct Damage {
        /// The bytes in ``/Content/Version/text``, from the first damaged character to the last.
        let range: Range<Int>
        /// As what the bytes were read.
        let charset: String
        /// What to put in the place of which characters; none where some were lost.
        let repairs: [(range: Range<Int>, text: String)]
        /// Whether it is a control character that stands for one of Windows-1252.
        var isControl = false
    }

    private let text: [UInt8]
    private let block: Range<Int>
    private let bytes: ByteSet
    private let locale: LanguageTag?
    private let mask: InlineMask

    /// Creates the scan of a block.
    init(of block: Block, in version: Version, _ locale: LanguageTag?, _ mask: InlineMask) {
        text = version.text
        self.block = block.textRange
        bytes = block.bytes
        self.locale = locale
        self.mask = mask
    }

    /// Letters and symbols that the first two bytes of characters are read as.
    static let western = ByteSet("\u{A0}Ãă")
    private static let letters = ByteSet("Ãă")

    /// The damages of the block, in their order.
    ///
    /// - Complexity: O(*n*).
    func damages() -> [Damage] {
        let (runs, others) = candidates()
        guard let western = MisreadCharset.all.first else { return [] }
        var damages: [Damage] = []
        // Where most of a block was misread, it is one finding, however much of it was lost.
        if !runs.isEmpty, !bytes.isDisjoint(with: Self.letters) {
            // Three runs that go back to letters can be nothing else, whichever script the letters are of.
            let readings = runs.map {
                MisreadRun($0, in: text, as: western) {
                    isExpected($0) || $0 >= 0x800 && CharacterClass.of($0).isLetter
                }
            }
            let sequences = readings.reduce(0) { $0 + $1.sequences.count }
            let explained = readings.reduce(0) { $0 + $1.explained }
            let unexplained = readings.reduce(others) { $0 + $1.unexplained }
            if sequences >= 3, explained >= 3 * unexplained, readings.contains(where: { isBeyondDoubt($0, western) }) {
                let damaged = readings.filter { !$0.sequences.isEmpty }
                guard let first = damaged.first, let last = damaged.last else { return [] }
                let isWhole = others == 0 && readings.allSatisfy(\.isWhole)
                return [
                    Damage(
                        range: first.range.lowerBound..<last.range.upperBound, charset: western.name,
                        repairs: isWhole ? damaged.map { ($0.range, $0.repaired) } : [])
                ]
            }
        }
        for run in runs {
            for charset in MisreadCharset.all {
                let reading = MisreadRun(run, in: text, as: charset, isExpected: isExpected)
                guard reading.isWhole, isBeyondDoubt(reading, charset) else { continue }
                damages.append(Damage(range: run, charset: charset.name, repairs: [(run, reading.repaired)]))
                break
            }
        }
        if bytes.contains(0xC2) { appendControls(to: &damages) }
        return damages
    }

    /// The runs of characters beyond ASCII that begin as misread ones do, and how many others there are.
    private func candidates() -> (runs: [Range<Int>], others: Int) {
        var runs: [Range<Int>] = []
        var others = 0
        let bytes = text.span.bytes
        var offset = block.lowerBound
        while offset < block.upperBound {
            let high = bytes.eightBytes(from: offset) & RawSpan.highBits
            guard high != 0 else {
                offset += 8
                continue
            }
            let start = offset + high.trailingZeroBitCount >> 3
            guard start < block.upperBound else { break }
            var end = start + 1
            while end < block.upperBound, bytes.unsafeLoad(fromByteOffset: end, as: UInt8.self) >= 0x80 { end += 1 }
            offset = end
            if mask.overlaps(start..<end) { continue }
            if isCandidate(start..<end) { runs.append(start..<end) } else { others += 1 }
        }
        return (runs, others)
    }

    /// Whether the first two characters of a run may be the first bytes of a misread one.
    private func isCandidate(_ run: Range<Int>) -> Bool {
        let (first, width) = UTF8Text.scalar(at: run.lowerBound, in: text[run])
        guard run.lowerBound + width < run.upperBound else { return false }
        let second = UTF8Text.scalar(at: run.lowerBound + width, in: text[run]).scalar
        return MisreadCharset.all.contains { charset in
            let lead = charset.byte(of: first)
            return lead >= 0xC2 && lead <= 0xF4 && charset.byte(of: second) & 0xC0 == 0x80
        }
    }

    /// Whether a run can't have been written as it stands.
    private func isBeyondDoubt(_ run: MisreadRun, _ charset: MisreadCharset) -> Bool {
        guard let first = run.sequences.first else { return false }
        if charset.name == "macintosh", !run.sequences.allSatisfy(Self.isOddInMacRoman) { return false }
        if run.sequences.count > 1 || first.length > 2 { return true }
        let before = run.range.lowerBound > block.lowerBound ? text[run.range.lowerBound - 1] : 0x20
        let after = run.range.upperBound < block.upperBound ? text[run.range.upperBound] : 0x20
        // No capital with an accent, and no root sign, stands behind a small letter.
        if (0x61...0x7A).contains(before) { return true }
        let (lead, width) = UTF8Text.scalar(at: run.range.lowerBound, in: text[run.range])
        let mark = UTF8Text.scalar(at: run.range.lowerBound + width, in: text[run.range]).scalar
        if (0x61...0x7A).contains(after), !Self.mayPrecedeLetter(mark) { return true }
        guard charset.name == "windows-1252", lead == 0xC2 || lead == 0xC3 else { return false }
        // `Ã ` is what becomes of "à", and `Â ` of a no-break space; `IRMÃ”` may be a word in capitals.
        if mark == 0xA0 { return !(0x41...0x5A).contains(before) }
        return !Self.isOrdinary(mark)
    }

    /// Whether the first byte of a character is a symbol in Mac Roman, `¬`, `√`, `ƒ`, `≈` or `‚`, rather than a letter or
    /// a quotation mark.
    private static func isOddInMacRoman(_ sequence: MisreadRun.Sequence) -> Bool {
        sequence.scalar < 0x180 || (0x2000..<0x3000).contains(sequence.scalar)
    }

    /// Whether a character may stand between two words without spaces: opening marks, dashes, an apostrophe.
    private static func mayPrecedeLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0xAB, 0xAD, 0x2013, 0x2014, 0x2018...0x201C, 0x201E, 0x2026, 0x2039: true
        default: false
        }
    }

    /// Whether a character may stand behind any word: quotation marks, dashes, an ellipsis, a no-break space.
    private static func isOrdinary(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0, 0xAB, 0xAE, 0xB2, 0xB3, 0xB9, 0xBB, 0x2013, 0x2014, 0x2018...0x201E, 0x2022, 0x2026, 0x2039, 0x203A,
            0x2122:
            true
        default: false
        }
    }

    /// Whether a character may stand in the text.
    private func isExpected(_ scalar: UInt32) -> Bool {
        switch scalar {
        // Controls come out where text was misread twice.
        case 0x80..<0x100, 0x2010...0x203A, 0x20A0...0x20BF, 0x2122, 0x2190...0x22FF, 0x2500...0x27BF,
            0x1F300...0x1FAFF, 0xFE0F:
            return true
        default: break
        }
        guard let locale else { return CharacterClass.of(scalar).isLetter }
        if (0x3000...0x3020).contains(scalar) || (0xFF00...0xFF65).contains(scalar) {
            return locale.uses(.han) || locale.usualScript == .hangul
        }
        let script = Script.of(scalar)
        if script == .latin { return scalar < 0x250 || (0x1E00...0x1EFF).contains(scalar) }
        if script == .common { return scalar >= 0x600 && CharacterClass.of(scalar).isLetter }
        return locale.uses(script)
    }

    private func appendControls(to damages: inout [Damage]) {
        let known = InlineMask(damages.map(\.range))
        for offset in block.dropLast() where text[offset] == 0xC2 && text[offset + 1] < 0xA0 {
            let range = offset..<offset + 2
            guard !known.overlaps(range), !mask.overlaps(range),
                let character = MisreadCharset.character(ofControl: UInt32(text[offset + 1])),
                let scalar = Unicode.Scalar(character)
            else { continue }
            damages.append(
                Damage(
                    range: range, charset: "windows-1252", repairs: [(range, String(Character(scalar)))],
                    isControl: true))
        }
        damages.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
}
