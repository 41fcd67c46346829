import Alignment
import Content
import Language
import Linting
import Markup

/// Reports placeholders and entity references that differ between blocks that answer each other.
struct PlaceholderMismatch: ArticleRule {
    static let metadata = RuleMetadata(
        id: "placeholder-mismatch", category: .inline, severity: .error, fix: .safe, mqm: "Markup",
        summary: "A placeholder of one block is not in its counterpart.",
        why: """
            What a program fills in, such as "{name}", "%1$s" and "${total}", and what a reference to an entity stands \
            for, is lost when a translator changes a character of it. How often and in which order they stand makes no \
            difference, since languages differ in that. Where only spaces were put into one, they are taken out. A reference \
            that is just not there may have been written out in words, and is worth knowing and no more.
            """,
        examples: PlaceholderMismatch.examples)

    init(options: RuleOptions) {}

    /// A placeholder or reference of a block.
    private struct Item {
        /// As it is written: `{name}`, `&name;`.
        let text: [UInt8]
        /// The bytes of the file.
        let range: Range<Int>
        let isEntity: Bool
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let cells = article.comparableCells
        let versions = article.article.versions
        for row in cells.rows(of: article.table, differingIn: versions.map(\.blockSums.placeholders)) {
            let own = Self.items(of: row.reference, in: versions[cells.reference])
            let others = row.others.map {
                (version: $0.version, items: Self.items(of: $0.blocks, in: versions[$0.version]))
            }
            let comparison = ItemComparison(
                (cells.reference, own.map(\.text)), others.map { ($0.version, $0.items.map(\.text)) })
            for difference in comparison.differences() {
                func items(of version: Int) -> [Item] {
                    version == cells.reference ? own : others.first { $0.version == version }?.items ?? []
                }
                let (mine, theirs) = (items(of: difference.version), items(of: difference.witness))
                report(
                    difference,
                    lacking: difference.lacking.map { theirs[$0] }.filter { item in
                        !mine.contains { $0.text == item.text }
                    },
                    extra: difference.extra.map { mine[$0] }.filter { item in
                        !theirs.contains { $0.text == item.text }
                    }, row.row, in: article, into: &findings)
            }
        }
    }

    private static func items(of blocks: Range<Int>, in version: Version) -> [Item] {
        blocks.flatMap { index in
            version.inlines[version.blocks[index].inlines].compactMap { inline -> Item? in
                switch inline.kind {
                case .placeholder:
                    return Item(text: Array(version.text[inline.textRange]), range: inline.range, isEntity: false)
                case .entity:
                    let name = version.document.source.text[inline.target]
                    return Item(
                        text: [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")], range: inline.range, isEntity: true)
                default: return nil
                }
            }
        }
    }

    private func report(
        _ difference: ItemComparison<[UInt8]>.Difference, lacking: [Item], extra: [Item], _ row: ParallelTable.Row,
        in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let version = article.article.versions[difference.version]
        let witness = article.article.versions[difference.witness]
        guard let cell = row.cells[difference.version], !lacking.isEmpty || !extra.isEmpty,
            article.isTranslated(cell, of: difference.version)
        else { return }
        let isSource = difference.version == article.table.source
        let name = (isSource ? "the source " : "") + "\"\(version.name)\""
        let whose = difference.agreeing.map { "\($0) of the other versions" } ?? "\"\(witness.name)\""
        let verb = difference.agreeing == nil ? "has" : "have"
        var reported: Set<[UInt8]> = []
        var rest = extra
        for item in lacking where reported.insert(item.text).inserted {
            let placeholder = String(decoding: item.text, as: UTF8.self)
            let related = [findings.place(item.range, of: witness, "the placeholder in \"\(witness.name)\"")]
            let key = "\(placeholder) \(version.key(of: version.blocks[cell.lowerBound]))"
            if !item.isEntity, let broken = BrokenPlaceholder.find(item.text, in: cell, of: version) {
                let written = version.excerpt(of: broken.range)
                let edit = TextReplacement(in: version).edit(of: broken.range, in: broken.block, by: placeholder)
                findings.report(
                    version.map.sourceRange(of: broken.range), of: version,
                    "spaces in \"\(written)\", which \(whose) \(verb) as \"\(placeholder)\"", related: related,
                    fixes: edit.map { [Fix("write \"\(placeholder)\"", .safe, edits: [$0])] } ?? [], key: key)
                continue
            }
            // Another one in its place is what it became.
            let place = rest.firstIndex { $0.isEntity == item.isEntity }.map { rest.remove(at: $0) }
            let message =
                place.map {
                    "\(name) has \"\(String(decoding: $0.text, as: UTF8.self))\" where \(whose) \(verb) "
                        + "\"\(placeholder)\""
                } ?? "\(name) lacks \"\(placeholder)\" of \(whose)"
            // What a reference stands for may have been written out.
            findings.report(
                place?.range ?? version.range(of: cell), of: version, message,
                severity: item.isEntity && place == nil ? .info : nil, related: related, key: key)
        }
        for item in rest where !reported.contains(item.text) && (!item.isEntity || !lacking.isEmpty) {
            guard reported.insert(item.text).inserted else { continue }
            let placeholder = String(decoding: item.text, as: UTF8.self)
            findings.report(
                item.range, of: version, "\"\(placeholder)\" of \(name) is not in \(whose)",
                key: "\(placeholder) \(version.key(of: version.blocks[cell.lowerBound]))")
        }
    }
}
