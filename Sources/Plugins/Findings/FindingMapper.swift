import Content
import Linting

/// Finds the bytes of files that the findings of a plugin are about, and refuses those that are about nothing.
struct FindingMapper {
    /// A block, by version and number.
    private struct BlockID: Hashable {
        let version: Int
        let block: Int
    }

    private let versions: [Version]
    /// The indexes of the blocks that were asked for.
    private var indices: [BlockID: ScalarIndex] = [:]
    /// What makes the edits of each version that has any.
    private var replacements: [Int: TextReplacement] = [:]

    /// Creates a mapper for the findings about an article.
    init(_ article: AlignedArticle) {
        versions = article.article.versions
    }

    /// The findings in terms of files, in their order.
    ///
    /// - Throws: What is wrong with the first of them that is about nothing.
    consuming func map(_ findings: [PluginFinding]) throws(PluginProblem.Cause) -> [MappedFinding] {
        var mapped: [MappedFinding] = []
        mapped.reserveCapacity(findings.count)
        for (number, finding) in findings.enumerated() {
            mapped.append(try map(finding, name: "findings[\(number)]"))
        }
        return mapped
    }

    private mutating func map(
        _ finding: PluginFinding, name: String
    ) throws(PluginProblem.Cause) -> MappedFinding {
        let (version, block) = try block(of: finding.place, name)
        let text = try textRange(of: finding.place, name)
        var related: [MappedFinding.Place] = []
        for (number, place) in finding.related.enumerated() {
            let name = "\(name).related[\(number)]"
            let range = try sourceRange(of: place, name)
            related.append(
                MappedFinding.Place(version: versions[place.version], range: range, message: place.message))
        }
        var fixes: [Fix] = []
        for (number, fix) in finding.fixes.enumerated() {
            if let fix = try map(fix, of: finding.place, "\(name).fixes[\(number)]") { fixes.append(fix) }
        }
        return MappedFinding(
            rule: finding.rule, version: version, range: try sourceRange(of: finding.place, name),
            message: finding.place.message, severity: finding.severity, related: related, fixes: fixes,
            key: String(decoding: version.text[text ?? block.textRange], as: UTF8.self))
    }

    /// The fix with edits of the file; nil where one of them would change more than text.
    private mutating func map(
        _ fix: PluginFinding.Fix, of place: PluginFinding.Place, _ name: String
    ) throws(PluginProblem.Cause) -> Fix? {
        let (version, block) = try block(of: place, name)
        let maker = replacements[place.version] ?? TextReplacement(in: version)
        replacements[place.version] = maker
        var edits: [Edit] = []
        var end = 0
        var isPossible = true
        for replacement in fix.replacements.sorted(by: { Self.precedes($0.range, $1.range) }) {
            guard replacement.range.lowerBound >= end else { throw .overlap(finding: name) }
            end = replacement.range.upperBound
            let range = try bytes(of: replacement.range, in: place, name)
            if let edit = maker.edit(of: range, in: block.textRange, by: replacement.text) {
                edits.append(edit)
            } else {
                isPossible = false
            }
        }
        return isPossible && !edits.isEmpty ? Fix(fix.title, fix.applicability, edits: edits) : nil
    }

    private static func precedes(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        (a.lowerBound, a.upperBound) < (b.lowerBound, b.upperBound)
    }

    private func block(
        of place: PluginFinding.Place, _ name: String
    ) throws(PluginProblem.Cause) -> (version: Version, block: Block) {
        guard versions.indices.contains(place.version) else {
            throw .noVersion(finding: name, place.version, count: versions.count)
        }
        let version = versions[place.version]
        guard version.blocks.indices.contains(place.block) else {
            throw .noBlock(finding: name, place.block, version: place.version, count: version.blocks.count)
        }
        return (version, version.blocks[place.block])
    }

    /// The bytes of the version's text that a place is about; nil for a block as a whole.
    private mutating func textRange(
        of place: PluginFinding.Place, _ name: String
    ) throws(PluginProblem.Cause) -> Range<Int>? {
        guard let range = place.range else { return nil }
        return try bytes(of: range, in: place, name)
    }

    /// The bytes of the file that a place is about.
    private mutating func sourceRange(
        of place: PluginFinding.Place, _ name: String
    ) throws(PluginProblem.Cause) -> Range<Int> {
        let (version, block) = try block(of: place, name)
        guard let text = try textRange(of: place, name) else { return block.range }
        // Between the last character of a block and the first of the next there is no byte of the text to map.
        if text.isEmpty, text.lowerBound == block.textRange.upperBound {
            return block.range.upperBound..<block.range.upperBound
        }
        return version.map.sourceRange(of: text)
    }

    /// The bytes of the version's text that scalars of a block stand for.
    private mutating func bytes(
        of range: Range<Int>, in place: PluginFinding.Place, _ name: String
    ) throws(PluginProblem.Cause) -> Range<Int> {
        let (version, block) = try block(of: place, name)
        let id = BlockID(version: place.version, block: place.block)
        let index = indices[id] ?? ScalarIndex(version.text(of: block))
        indices[id] = index
        guard range.upperBound <= index.count else {
            throw .outside(finding: name, range, block: place.block, count: index.count)
        }
        return index.bytes(of: range)
    }
}
