import Content
import Linting
import Markup

/// Finds characters that were lost: U+FFFD, and bytes that the file's encoding hasn't got.
struct ReplacementCharacter: DocumentRule {
    static let metadata = RuleMetadata(
        id: "replacement-character", category: .typography, severity: .error, mqm: "Character encoding",
        summary: "A character was lost: U+FFFD stands in its place, or its bytes can't be decoded.",
        why: """
            A program that met bytes it could not decode put U+FFFD there, and nothing tells what it was: it has to be \
            looked up in the original, and is never deleted. A block has one finding, however many it lost. Code is left \
            alone, and so is a text that speaks of the character: one where it stands by itself beside its number.
            """,
        examples: examples)

    private static let sign: [UInt8] = [0xEF, 0xBF, 0xBD]

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        reportUndecodable(in: version, into: &findings)
        guard version.bytes.contains(Self.sign[0]) else { return }
        for block in version.blocks where block.bytes.contains(Self.sign[0]) && version.isRunningText(block) {
            let text = version.text(of: block)
            let places = Self.places(in: text)
            guard !places.isEmpty, !Self.speaksOfIt(text) else { continue }
            let mask = InlineMask(of: block, in: version)
            let lost = places.filter { !mask.overlaps($0) }
            guard let first = lost.first else { continue }
            let excerpt = version.excerpt(of: Self.surroundings(of: first, in: text), limit: 30)
            findings.report(
                version.map.sourceRange(of: first), of: version,
                lost.count == 1
                    ? "a character was lost in \"\(excerpt)\""
                    : "\(lost.count) characters were lost, the first in \"\(excerpt)\"",
                key: version.key(of: block))
        }
    }

    /// Reports the first bytes that could not be decoded, and how many more there are.
    private func reportUndecodable(in version: Version, into findings: inout FindingCollector) {
        let source = version.document.source
        guard let first = source.undecodable.first else { return }
        let count = source.undecodable.count
        let more = count > 1 ? ", and \(count - 1) more" : ""
        findings.report(
            first, of: version, "bytes that are no character in \(source.encoding)\(more)", key: "undecodable")
    }

    private static func places(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var offset = text.startIndex
        while let place = text[offset...].firstIndex(of: sign[0]) {
            offset = place + 1
            guard text[place...].starts(with: sign) else { continue }
            places.append(place..<place + sign.count)
            offset = place + sign.count
        }
        return places
    }

    /// Whether a text gives the character's number.
    private static func speaksOfIt(_ text: ArraySlice<UInt8>) -> Bool {
        let number = Array("fffd".utf8)
        let folded = text.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return folded.indices.contains { folded[$0] == number[0] && folded[$0...].starts(with: number) }
    }

    /// The words around a place.
    private static func surroundings(of place: Range<Int>, in text: ArraySlice<UInt8>) -> Range<Int> {
        let before = text[..<place.lowerBound].suffix(24)
        let start = before.lastIndex(of: 0x20).map { $0 + 1 } ?? before.firstIndex { $0 & 0xC0 != 0x80 }
        let after = text[place.upperBound...].prefix(24)
        let end = after.firstIndex(of: 0x20) ?? after.lastIndex { $0 & 0xC0 != 0x80 }
        return (start ?? place.lowerBound)..<max(end ?? place.upperBound, place.upperBound)
    }
}
