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
        let places = Self.places(of: lacking, of: difference.witness, in: difference.version, article)
        for (image, place) in zip(lacking, places) where !isLost(image, difference, in: article) {
            let target = Self.name(of: image, in: witness)
            findings.report(
                place, of: version,
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

    /// The places in a version that answer images of another: the blocks of the same rows, else where such would stand.
    private static func places(
        of images: [ArticleImage], of witness: Int, in index: Int, _ article: AlignedArticle
    ) -> [Range<Int>] {
        guard !images.isEmpty else { return [] }
        let version = article.article.versions[index]
        let rows = article.rows(of: witness)
        let own = RowNeighbours(of: index, in: article.table)
        return images.map { image in
            guard let row = rows[image.block] else { return version.headline }
            if let cell = own.cells[row] { return version.range(of: cell) }
            return version.place(before: own.before[row]?.upperBound ?? own.after[row]?.lowerBound ?? 0)
        }
    }

    /// The name of the image's file.
    private static func name(of image: ArticleImage, in version: Version) -> String {
        let target = version.document.source.text[image.target]
        let name = target.split(separator: UInt8(ascii: "/")).last ?? target
        return String(decoding: name.prefix(80), as: UTF8.self)
    }
}
