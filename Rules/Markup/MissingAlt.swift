import Content
import Linting
import Markup

/// Finds images without a text in their place.
struct MissingAlt: DocumentRule, ArticleRule {
    static let metadata = RuleMetadata(
        id: "missing-alt", category: .markup, severity: .info, mqm: "Markup",
        summary: "An image has no `alt` where its counterpart has one.",
        why: """
            Who can't see an image gets what `alt` says (WCAG 2.2, 1.1.1). Where another version gives the same image a \
            text, the translation lost it. An empty `alt` is for images that say nothing, and is left alone.
            """,
        options: [
            RuleOption(
                "everywhere", default: .boolean(false),
                "Whether every image must have an `alt`, whatever the other versions have.")
        ],
        examples: examples)

    private let isEverywhere: Bool

    init(options: RuleOptions) {
        isEverywhere = options.boolean("everywhere")
    }

    func check(_ version: Version, into findings: inout FindingCollector) {
        guard isEverywhere else { return }
        for image in Self.images(of: version) where image.alt == nil {
            findings.report(image.range, of: version, "the image has no \"alt\"")
        }
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        guard !isEverywhere else { return }
        let versions = article.article.versions
        let images = versions.map { Self.images(of: $0) }
        guard images.contains(where: { $0.contains { $0.alt == nil } }) else { return }
        for (version, own) in zip(versions, images) {
            for image in own where image.alt == nil && !image.file.isEmpty {
                for (other, others) in zip(versions, images) where other.path != version.path {
                    guard let match = others.first(where: { $0.file == image.file && $0.alt != nil }),
                        let alt = match.alt, !alt.isEmpty
                    else { continue }
                    let text = String(decoding: other.document.source.text[alt], as: UTF8.self)
                    findings.report(
                        image.range, of: version, "the image has no \"alt\"; in \"\(other.name)\" it is \"\(text)\"",
                        related: [findings.place(alt, of: other, "the text in \"\(other.name)\"")])
                    break
                }
            }
        }
    }

    /// An image of a page.
    private struct Image {
        /// The tag.
        let range: Range<Int>
        /// The name of the file, without its folders.
        let file: ArraySlice<UInt8>
        /// The value of its `alt`; nil where there is none.
        let alt: Range<Int>?
    }

    private static func images(of version: Version) -> [Image] {
        guard version.format == .html else { return [] }
        let document = version.document
        return version.inlines.compactMap { inline in
            guard inline.kind == .image, document.nodes.indices.contains(inline.node),
                document.name(of: document.nodes[inline.node]) == "img"
            else { return nil }
            let path = document.source.text[inline.target]
            let file = path.lastIndex(of: UInt8(ascii: "/")).map { path[($0 + 1)...] } ?? path
            return Image(
                range: document.nodes[inline.node].range, file: file,
                alt: document.attribute("alt", of: inline.node)?.valueRange)
        }
    }

    private static let examples = [
        Example(
            "a text that was lost in translation",
            [
                "a.de.html": "<html lang=\"de\"><body><p>⟦<img src=\"../i/map.png\">⟧</p></body></html>",
                "a.en.html": "<html lang=\"en\"><body><p><img src=\"i/map.png\" alt=\"Our shops\"></p></body></html>",
            ]),
        Example(
            "in Japanese",
            [
                "a.en.html":
                    "<html lang=\"en\"><body><p>A map: <img src=\"map.png\" alt=\"Our shops\"></p></body></html>",
                "a.ja.html": "<html lang=\"ja\"><body><p>地図：⟦<img src=\"map.png\">⟧</p></body></html>",
            ]),
        Example(
            "everywhere on request",
            ["a.el.html": "<html lang=\"el\"><body><p>⟦<img src=\"map.png\">⟧</p></body></html>"],
            options: ["everywhere": .boolean(true)]),
        Example(
            "an empty text, and none in any version",
            [
                "a.de.html":
                    "<html lang=\"de\"><body><p><img src=\"a.png\" alt=\"\"><img src=\"b.png\"></p></body></html>",
                "a.en.html":
                    "<html lang=\"en\"><body><p><img src=\"a.png\" alt=\"A\"><img src=\"b.png\"></p></body></html>",
            ]),
    ]
}
