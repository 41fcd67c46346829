import Alignment
import Content
import Language
import Linting

/// Reports terms of the source that are not called what they should be.
struct GlossaryTerms: ArticleRule {
    static let metadata = RuleMetadata(
        id: "terminology", category: .inline, severity: .warning, mqm: "Terminology",
        summary: "A term of the source is not called what the configuration says.",
        why: """
            Two names for one thing are two things to a reader. Where a block of the source has a term, the block that \
            answers it must have the translation of its locale, or the very same characters where a term stays as it \
            is. The ends of words may differ, as may case and accents, and words may stand apart. Longer lists, \
            forbidden terms and glossaries in TBX are for a rule of the kind "terminology" in a pack; this one is for \
            the dozen names that an export must keep.
            """,
        options: [
            RuleOption("keep", default: .strings([]), "Terms that stay as they are in all locales."),
            RuleOption(
                "terms", default: .strings([]),
                "Terms with their translations: \"user agent = de: Benutzeragent, User-Agent; ru: агент пользователя\"."
            ),
        ],
        examples: GlossaryTerms.examples)

    private let terms: [GlossaryTerm]

    init(options: RuleOptions) {
        terms =
            options.strings("keep").map { GlossaryTerm(kept: $0) }
            + options.strings("terms").compactMap { GlossaryTerm($0) }
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        guard !terms.isEmpty else { return }
        let cells = article.comparableCells
        guard cells.versions.count > 1, cells.versions.contains(cells.reference) else { return }
        for row in article.table.rows {
            guard let row = cells.row(row) else { continue }
            let source = article.article.versions[cells.reference]
            let text = FoldedText(Self.text(of: row.reference, in: source))
            for term in terms where term.isNamed(in: text) {
                for other in row.others { check(term, other.version, other.blocks, row.reference, article, &findings) }
            }
        }
    }

    private func check(
        _ term: GlossaryTerm, _ index: Int, _ blocks: Range<Int>, _ reference: Range<Int>, _ article: AlignedArticle,
        _ findings: inout FindingCollector
    ) {
        let version = article.article.versions[index]
        let source = article.article.versions[article.comparableCells.reference]
        guard let locale = version.expectedLanguage, let names = term.names(in: locale) else { return }
        let text = Self.text(of: blocks, in: version)
        guard !term.isThere(in: text, names, locale),
            // What an entity reference stands for is not known.
            !blocks.contains(where: { version.inlines[version.blocks[$0].inlines].contains { $0.kind == .entity } }),
            article.isTranslated(blocks, of: index)
        else { return }
        let expected = names.map { "\"\($0)\"" }.joined(separator: " or ")
        findings.report(
            version.range(of: blocks), of: version,
            "\"\(term.source)\" of \"\(source.name)\" is \(expected) in \"\(version.name)\", which the text has not",
            related: [findings.place(source.range(of: reference), of: source, "the term in \"\(source.name)\"")],
            key: "\(term.source) \(version.key(of: version.blocks[blocks.lowerBound]))")
    }

    private static func text(of blocks: Range<Int>, in version: Version) -> ArraySlice<UInt8> {
        version.text[
            version.blocks[blocks.lowerBound].textRange
                .lowerBound..<version.blocks[blocks.upperBound - 1].textRange
                .upperBound]
    }
}
