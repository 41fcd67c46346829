import Content
import Linting
import Markup

/// Finds references that were escaped once more, so that readers see `&nbsp;` rather than a space.
struct DoubleEncodedEntity: DocumentRule {
    static let metadata = RuleMetadata(
        id: "double-encoded-entity", category: .typography, severity: .warning, fix: .safe, mqm: "Character encoding",
        summary: "A character reference was escaped once more, so that the reader sees it as it is written.",
        why: """
            Text that was escaped by two programs, one after the other, shows `AT&amp;T` and `it&#8217;s` to its readers. \
            References to characters that HTML knows are reported in running text, where a letter or digit touches them \
            or where they are an ampersand between words. Code, and references that stand by themselves, as in a text \
            that speaks of them, are left alone.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ version: Version, into findings: inout FindingCollector) {
        let isMarkup = version.document.syntax != .plainText
        guard isMarkup, version.bytes.contains(UInt8(ascii: "&")), version.bytes.contains(UInt8(ascii: ";")) else {
            return
        }
        for block in version.blocks
        where block.bytes.contains(UInt8(ascii: "&")) && block.bytes.contains(UInt8(ascii: ";"))
            && version.isRunningText(block)
        {
            let text = version.text(of: block)
            guard !Self.isMarkup(text) else { continue }
            var offset = text.startIndex
            var mask: InlineMask?
            while let start = text[offset...].firstIndex(of: UInt8(ascii: "&")) {
                offset = start + 1
                guard let reference = VisibleReference(at: start, in: text), reference.isOutOfPlace(in: text) else {
                    continue
                }
                offset = reference.range.upperBound
                let ranges = mask ?? InlineMask(of: block, in: version)
                mask = ranges
                if !ranges.overlaps(reference.range) { report(reference, of: version, into: &findings) }
            }
        }
    }

    private func report(_ reference: VisibleReference, of version: Version, into findings: inout FindingCollector) {
        let source = version.map.sourceRange(of: reference.range)
        let text = version.document.source.text
        let ampersand = Array("&amp;".utf8)
        let shown = String(decoding: version.text[reference.range], as: UTF8.self)
        // What stands in the file as the reader sees it is in a CDATA section, and who reads that may well resolve it.
        guard source.count > reference.range.count else { return }
        var fixes: [Fix] = []
        // Without the inner `amp;` the reference is what it was.
        if text[source].starts(with: ampersand), version.map.isContiguous(reference.range) {
            let inner = source.lowerBound + 1..<source.lowerBound + ampersand.count
            fixes = [
                Fix(
                    "write \"\(shown)\"", .safe,
                    edits: [Edit(range: inner, expected: Array(text[inner]), replacement: [])])
            ]
        }
        findings.report(source, of: version, "the reader sees \"\(shown)\"", fixes: fixes, key: shown)
    }

    /// Whether a text is markup that another program will read, as feeds have it.
    private static func isMarkup(_ text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { index in
            guard text[index] == UInt8(ascii: "<"), index + 1 < text.endIndex else { return false }
            return text[index + 1] == UInt8(ascii: "/") || (0x61...0x7A).contains(text[index + 1] | 0x20)
        }
    }
}
