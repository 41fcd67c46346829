import Alignment
import Content
import Language
import Linting

/// Reports the blocks of some kinds that a version lacks: what the rules on missing paragraphs, headings and the like have
/// in common.
struct MissingBlock {
    /// The kinds of block that are reported.
    let kinds: [BlockKind]

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        let differences = article.differences(.missing)
        guard !differences.isEmpty else { return }
        let lostRows = LostTableRows(article, differences)
        for difference in differences {
            let version = versions[difference.place.version]
            let counterpart = versions[difference.counterpart.version]
            let place = version.place(before: difference.place.blocks.lowerBound)
            for block in article.blocks(of: difference.counterpart)
            where kinds.contains(block.kind) && !lostRows.contains(block, difference) {
                // An empty element in its place has a finding of its own.
                let gap = difference.place.blocks.lowerBound
                if version.emptyElement(before: gap, like: block, of: counterpart) != nil { continue }
                let subject = article.subject(of: difference)
                let others = article.others(of: difference, one: "has", several: "have")
                let what = block.kind.phrase
                let message =
                    article.isAboutSource(difference)
                    ? "\(subject) lacks \(what) that \(others)" : "\(others) \(what) here that \(subject) lacks"
                let related = [
                    findings.place(block.range, of: counterpart, "the \(block.kind.noun) in \"\(counterpart.name)\"")
                ]
                findings.report(
                    place, of: version,
                    "\(message): \"\(counterpart.excerpt(of: block))\"\(article.grounds(of: difference))",
                    related: related, key: counterpart.key(of: block))
            }
        }
    }
}
