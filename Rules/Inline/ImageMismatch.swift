import Alignment
import Content
import Language
import Linting
import Markup

/// Reports images that a version has and the others have not.
struct ImageMismatch: ArticleRule {
    static let metadata = RuleMetadata(
        id: "image-mismatch", category: .inline, severity: .warning, mqm: "Markup",
        summary: "An image is missing, or another one than in the counterpart.",
        why: """
            Images are part of what an article says. They are compared by the names of their files over the whole \
            document, wherever they stand in it: what names a locale, such as "menu.de.png", makes no difference, and \
            a name that the others don't know may be that of an image made for one language. An image is reported \
            where a version has fewer than the others, or the same ones more often than they have.
            """,
        examples: ImageMismatch.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let found = article.imageDifferences
        for difference in found.all {
            report(
                difference, lacking: difference.lacking.map { found.images[difference.witness][$0] },
                extra: difference.extra.map { found.images[difference.version][$0] }, in: article, into: &findings)
        }
    }

    private func report(
        _ difference: ItemComparison<UInt32>.Difference, lacking: [ArticleImage], extra: [ArticleImage],
        in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let version = article.article.versions[difference.version]
        let witness = article.article.versions[difference.witness]
        guard version.bodyLanguage == nil else { return }
        let isSource = difference.version == article.table.source
        let name = (isSource ? "the source " : "") + "\"\(version.name)\""
        let whose = difference.agreeing.map { "\($0) of the other versions" } ?? "\"\(witness.name)\""
        let verb = difference.agreeing == nil ? "has" : "have"
        for image in lacking where !isLost(image, difference, in: article) {
            let target = Self.name(of: image, in: witness)
            findings.report(
                place(of: image.block, of: difference.witness, in: difference.version, article), of: version,
                "\(name) lacks the image \"\(target)\" that \(whose) \(verb)",
                related: [findings.place(image.range, of: witness, "the image in \"\(witness.name)\"")], key: target)
        }
        for image in extra {
            let target = Self.name(of: image, in: version)
            findings.report(
                image.range, of: version, "the image \"\(target)\" of \(name) is not in \(whose)", key: target)
        }
    }

    /// Whether an image is gone with the section that holds it, which has a finding of its own.
    private func isLost(
        _ image: ArticleImage, _ difference: ItemComparison<UInt32>.Difference, in article: AlignedArticle
    ) -> Bool {
        article.lostRuns.contains { run in
            run.difference.place.version == difference.version
                && run.holds(image.block, of: article.article.versions[difference.witness], at: difference.witness)
        }
    }

    /// The place in a version that answers a block of another: the block of the same row, else where one would stand.
    private func place(of block: Int, of witness: Int, in index: Int, _ article: AlignedArticle) -> Range<Int> {
        let version = article.article.versions[index]
        let rows = article.table.rows
        var before: Int?
        guard let row = rows.firstIndex(where: { $0.cells[witness]?.contains(block) ?? false }) else {
            return version.headline
        }
        if let cell = rows[row].cells[index] { return version.range(of: cell) }
        before = rows[..<row].last { $0.cells[index] != nil }?.cells[index]?.upperBound
        return version.place(
            before: before ?? rows[row...].first { $0.cells[index] != nil }?.cells[index]?.lowerBound ?? 0)
    }

    /// The name of the image's file.
    private static func name(of image: ArticleImage, in version: Version) -> String {
        let target = version.document.source.text[image.target]
        let name = target.split(separator: UInt8(ascii: "/")).last ?? target
        return String(decoding: name.prefix(80), as: UTF8.self)
    }
}
