import Content
import Language
import Linting

/// Finds letters whose accents are characters of their own, though there is one character for both.
struct UnnormalizedText: DocumentRule {
    static let metadata = RuleMetadata(
        id: "unnormalized-text", category: .typography, severity: .info, fix: .safe, mqm: "Character encoding",
        summary: "Text that is not in Normalization Form C.",
        why: """
            `é` may be one character or two, an `e` and an accent. Both look the same, but searches, links and \
            comparisons take them for different words; the web uses the composed form (W3C, Character Model for the \
            World Wide Web). A block has one finding. Code is left alone, and so is a text that gives code points, and \
            what composition would alter to the eye: points of Hebrew and variants of Chinese characters.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard !version.bytes.isDisjoint(with: Self.suspects) else { return }
        for block in version.blocks where !block.bytes.isDisjoint(with: Self.suspects) && version.isRunningText(block) {
            let clusters = Self.clusters(in: version.text(of: block))
            guard !clusters.isEmpty, !Self.givesCodePoints(version.text(of: block)) else { continue }
            let mask = InlineMask(of: block, in: version)
            let found = clusters.filter { !mask.overlaps($0.range) }
            guard let first = found.first else { continue }
            let replacements = TextReplacement(in: version)
            let edits = found.compactMap { replacements.edit(of: $0.range, in: block.textRange, by: $0.composed) }
            let more = found.count > 1 ? ", and \(found.count - 1) more" : ""
            findings.report(
                version.map.sourceRange(of: first.range), of: version,
                "\"\(first.composed)\" is not in Normalization Form C\(more)",
                fixes: edits.isEmpty
                    ? [] : [Fix("compose", version.isDataValue(block) ? .unsafe : .safe, edits: edits)],
                key: version.key(of: block))
        }
    }

    /// A character for each of the bytes that those which may not be in Form C begin with.
    private static let suspects = ByteSet("\u{301}\u{341}\u{653}\u{1161}\u{212B}\u{3099}")

    /// The characters of a text that have a composed form, each with its marks.
    private static func clusters(in text: ArraySlice<UInt8>) -> [(range: Range<Int>, composed: String)] {
        var clusters: [(range: Range<Int>, composed: String)] = []
        var next = text.startIndex
        text.span.bytes.forEachHighByte(in: 0..<text.count) { place in
            let offset = text.startIndex + place
            guard offset >= next, isSuspect(at: offset, in: text) else { return }
            var start = offset
            var end = offset
            // Marks belong to the letter before them, and syllables of Hangul to their first part.
            while start > text.startIndex, offset - start < 40 {
                let (scalar, width) = UTF8Text.scalar(before: start, in: text)
                let isPart = isMark(UTF8Text.scalar(at: start, in: text).scalar)
                guard isPart else { break }
                start -= width
                if !isMark(scalar) { break }
            }
            repeat {
                end += UTF8Text.scalar(at: end, in: text).length
            } while end < text.endIndex && end - offset < 40 && isMark(UTF8Text.scalar(at: end, in: text).scalar)
            if let composed = Composition.composed(text[start..<end]) { clusters.append((start..<end, composed)) }
            next = end
        }
        return clusters
    }

    /// Whether a character goes with the one before it.
    private static func isMark(_ scalar: UInt32) -> Bool {
        scalar >= 0x300 && (CharacterClass.of(scalar).isMark || (0x1160...0x11FF).contains(scalar))
    }

    /// Whether a character begins at a byte that is not, or may not be, in Form C: by the first bytes of combining
    /// diacritics, marks of Arabic, parts of Hangul, Greek letters with accents, units, and marks of Kana.
    private static func isSuspect(at offset: Int, in text: ArraySlice<UInt8>) -> Bool {
        switch text[offset] {
        case 0xCC, 0xCD, 0xD9, 0xE1, 0xE2, 0xE3: break
        default: return false
        }
        switch UTF8Text.scalar(at: offset, in: text).scalar {
        case 0x300...0x36F, 0x653...0x655, 0x1161...0x11FF, 0x1F71...0x1FFD, 0x2126, 0x212A...0x212B, 0x3099...0x309A:
            return true
        default: return false
        }
    }

    /// Whether a text gives characters by their numbers: `U+0301`.
    private static func givesCodePoints(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { text[$0] == UInt8(ascii: "U") && text[$0...].starts(with: "U+".utf8) }
    }
}
