import Alignment
import Content
import Language
import Linting

/// Reports links that a block has and the block that answers it has not.
struct LinkMismatch: ArticleRule {
    static let metadata = RuleMetadata(
        id: "link-mismatch", category: .inline, severity: .warning, mqm: "Markup",
        summary: "A link is missing, or leads elsewhere than in the counterpart.",
        why: """
            Links are lost when text is pasted without its markup, and lead to the wrong page when they are copied \
            from another place. Links are compared by what they lead to: the same page in another locale, by a whole \
            or a relative address, with other parameters that count visitors, is the same. A site that names its \
            pages in each language is known by its host. In DocBook, names of functions count too, which are made \
            links to their pages. Links that only a translation has are not reported.
            """,
        options: [
            RuleOption("fragments", default: .boolean(false), "Whether the part of an address behind \"#\" counts."),
            RuleOption(
                "ignored-parameters", default: .strings(defaultParameters),
                "Parameters of addresses that don't count; a star at the end stands for any ending."),
        ],
        examples: LinkMismatch.examples)

    /// Parameters that only count visitors, by the manuals of Google, Meta, Microsoft, Mailchimp and Matomo.
    private static let defaultParameters = [
        "utm_*", "gclid", "dclid", "fbclid", "msclkid", "mc_cid", "mc_eid", "mtm_*", "pk_*",
    ]

    private let keepsFragments: Bool
    private let ignoredParameters: [String]

    init(options: RuleOptions) {
        keepsFragments = options.boolean("fragments")
        ignoredParameters = options.strings("ignored-parameters")
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let cells = article.comparableCells
        let versions = article.article.versions
        for row in cells.rows(of: article.table, differingIn: versions.map(\.blockSums.links)) {
            let own = items(of: row.reference, in: versions[cells.reference])
            let others = row.others.map { (version: $0.version, items: items(of: $0.blocks, in: versions[$0.version])) }
            let comparison = ItemComparison(
                (cells.reference, own.map(\.key)), others.map { ($0.version, $0.items.map(\.key)) }
            ) { key, other, _ in
                guard case (.target(let target), .target(let otherTarget)) = (key, other) else { return false }
                return target.mayAnswer(otherTarget)
            }
            for difference in comparison.differences() {
                func items(of version: Int) -> [LinkedItem] {
                    version == cells.reference ? own : others.first { $0.version == version }?.items ?? []
                }
                report(
                    difference, lacking: difference.lacking.map { items(of: difference.witness)[$0] },
                    extra: difference.extra.map { items(of: difference.version)[$0] },
                    row.row, in: article, into: &findings)
            }
        }
    }

    private func items(of blocks: Range<Int>, in version: Version) -> [LinkedItem] {
        LinkedItem.items(of: blocks, in: version) { bytes in
            LinkTarget(bytes, keepsFragment: keepsFragments, ignoredParameters: ignoredParameters)
        }
    }

    private func report(
        _ difference: ItemComparison<LinkedItem.Key>.Difference, lacking: [LinkedItem], extra: [LinkedItem],
        _ row: ParallelTable.Row, in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let version = article.article.versions[difference.version]
        let witness = article.article.versions[difference.witness]
        guard let cell = row.cells[difference.version] else { return }
        let isSource = difference.version == article.table.source
        let name = (isSource ? "the source " : "") + "\"\(version.name)\""
        let whose = difference.agreeing.map { "\($0) of the other versions" } ?? "\"\(witness.name)\""
        let verb = difference.agreeing == nil ? "has" : "have"
        var places: [(range: Range<Int>, message: String, item: LinkedItem)] = []
        let links = extra.filter(\.isLink)
        for (index, item) in lacking.filter(\.isLink).enumerated() {
            let place = links.indices.contains(index) ? links[index] : nil
            let message =
                place.map {
                    "a link of \(name) leads to \"\(Self.short($0.target))\", where \(whose) \(verb) "
                        + "\"\(Self.short(item.target))\""
                }
                ?? "\(name) lacks the link to \"\(Self.short(item.target))\" that \(whose) \(verb)"
            places.append((place?.range ?? version.range(of: cell), message, item))
        }
        for item in lacking where !item.isLink {
            // A name that is not there was put in other words; one that is there lost its markup.
            guard let place = PlainName.find(Array(item.target.utf8), in: cell, of: version) else { continue }
            places.append(
                (
                    version.map.sourceRange(of: place),
                    "the function \"\(item.target)\" is marked as such in \(whose), and not in \(name)", item
                ))
        }
        guard !places.isEmpty, article.isTranslated(cell, of: difference.version) else { return }
        for (range, message, item) in places {
            findings.report(
                range, of: version, message,
                related: [findings.place(item.range, of: witness, "the link in \"\(witness.name)\"")],
                key: "\(item.target) \(version.key(of: version.blocks[cell.lowerBound]))")
        }
    }

    /// The end of an address that is long.
    private static func short(_ target: String) -> String {
        target.count > 60 ? "…" + target.suffix(57) : target
    }
}
