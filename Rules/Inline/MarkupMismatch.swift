import Alignment
import Content
import Language
import Linting
import Markup

/// Reports inline markup that a block has and the block that answers it has not.
struct MarkupMismatch: ArticleRule {
    static let metadata = RuleMetadata(
        id: "markup-mismatch", category: .inline, severity: .info, mqm: "Markup",
        summary: "Code that is not marked as such, or emphasis that is lost.",
        why: """
            A name of a program that stands in the text without its markup is read as a word, and translated by the \
            next one who works on it. Code is compared by its characters: it is reported where they are there and the \
            markup is not, unless most versions lack it. Emphasis is reported where a block has none and all others \
            that have some have the same amount; Chinese, Japanese, Korean, Arabic and Hebrew, which have no italics, \
            are left alone.
            """,
        examples: MarkupMismatch.examples)

    init(options: RuleOptions) {}

    /// The markup of a cell.
    private struct Cell {
        let version: Int
        let blocks: Range<Int>
        /// The code, as bytes of ``/Content/Version/text``.
        var code: [Range<Int>] = []
        /// How many pieces of emphasis there are.
        var emphasis = 0
        /// The first of them, as bytes of the file.
        var first: Range<Int>?

        init(_ version: Int, _ blocks: Range<Int>, of versions: [Version]) {
            self.version = version
            self.blocks = blocks
            let own = versions[version]
            let function = own.functionName
            for index in blocks {
                for inline in own.inlines[own.blocks[index].inlines] where !inline.textRange.isEmpty {
                    if inline.kind == .code, function == nil || own.name(of: inline) != function {
                        code.append(inline.textRange)
                    } else if inline.kind == .emphasis {
                        emphasis += 1
                        first = first ?? inline.range
                    }
                }
            }
        }
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let cells = article.comparableCells
        let versions = article.article.versions
        for row in cells.rows(of: article.table, differingIn: versions.map(\.blockSums.marks)) {
            let reference = Cell(cells.reference, row.reference, of: versions)
            let others = row.others.map { Cell($0.version, $0.blocks, of: versions) }
            let unmarked = others.map { self.unmarked(of: reference, in: $0, versions) }
            for (other, found) in zip(others, unmarked) {
                // What most of the others have unmarked was marked in the reference alone, since they were made. Two may
                // have made the same slip.
                let own = found.filter { name in
                    let count = unmarked.count { $0.contains { $0.code == name.code } }
                    return count < 3 || count * 2 <= others.count
                }
                report(own, of: reference, in: other, article, into: &findings)
            }
            compareEmphasis([reference] + others, in: article, into: &findings)
        }
    }

    /// Code of a cell that stands in another one without its markup: in the text of both versions.
    private func unmarked(
        of reference: Cell, in other: Cell, _ versions: [Version]
    ) -> [(code: Range<Int>, place: Range<Int>)] {
        let (witness, version) = (versions[reference.version], versions[other.version])
        var counts: [ArraySlice<UInt8>: Int] = [:]
        for range in other.code { counts[version.text[range], default: 0] += 1 }
        return reference.code.compactMap { range in
            let code = witness.text[range]
            if let count = counts[code], count > 0 {
                counts[code] = count - 1
                return nil
            }
            // A letter or two may be a word.
            guard code.count > 2, code.contains(where: { ($0 | 0x20) &- 0x61 < 26 }) else { return nil }
            return PlainName.find(Array(code), in: other.blocks, of: version).map { (range, $0) }
        }
    }

    private func report(
        _ found: [(code: Range<Int>, place: Range<Int>)], of reference: Cell, in other: Cell, _ article: AlignedArticle,
        into findings: inout FindingCollector
    ) {
        guard !found.isEmpty, article.isTranslated(other.blocks, of: other.version) else { return }
        let witness = article.article.versions[reference.version]
        let version = article.article.versions[other.version]
        for (code, place) in found {
            let name = witness.excerpt(of: code)
            let counterpart = witness.map.sourceRange(of: code)
            findings.report(
                version.map.sourceRange(of: place), of: version,
                "\"\(name)\" is code in \"\(witness.name)\", and not in \"\(version.name)\"",
                related: [findings.place(counterpart, of: witness, "the code in \"\(witness.name)\"")],
                key: "\(name) \(version.key(of: version.blocks[other.blocks.lowerBound]))")
        }
    }

    private func compareEmphasis(
        _ cells: [Cell], in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let versions = article.article.versions
        let marked = cells.filter { $0.emphasis > 0 }
        // Where a few lack it, who is right is a matter of taste.
        guard let witness = marked.first, marked.count >= 2, marked.count >= 3 * (cells.count - marked.count - 1),
            marked.count * 2 > cells.count, marked.allSatisfy({ $0.emphasis == witness.emphasis })
        else { return }
        // What is as the source has it is right, and the source alone is not.
        let isOfSource = cells.contains { $0.version == article.source && $0.emphasis == 0 }
        for cell in cells where cell.emphasis == 0 && (!isOfSource || cell.version == article.source) {
            let version = versions[cell.version]
            guard version.expectedLanguage?.hasItalics ?? true,
                article.isTranslated(cell.blocks, of: cell.version)
            else { continue }
            let other = versions[witness.version]
            findings.report(
                version.range(of: cell.blocks), of: version,
                "\"\(version.name)\" has no emphasis where \(marked.count) versions have some",
                related: witness.first.map {
                    [findings.place($0, of: other, "the emphasis in \"\(other.name)\"")]
                } ?? [], key: version.key(of: version.blocks[cell.blocks.lowerBound]))
        }
    }
}

extension LanguageTag {
    /// Whether words are set off by italics: not in Chinese, Japanese and Korean, nor in Arabic and Hebrew letters.
    fileprivate var hasItalics: Bool {
        switch usualScript {
        case .han, .hiragana, .katakana, .hangul: false
        default: !isRightToLeft
        }
    }
}
