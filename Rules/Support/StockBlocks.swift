import Content
import Linting

/// The blocks of an article that the rule boilerplate-text reports unless configured, so that no other rule reports them
/// as well.
struct StockBlocks {
    /// A block by its file and its place there.
    private struct Place: Hashable {
        let path: String
        let start: Int
    }

    private let places: Set<Place>

    /// Finds the stock phrases of an article's versions.
    init(of article: AlignedArticle) {
        let metadata = BoilerplateText.metadata
        let rule = BoilerplateText(options: RuleOptions(of: metadata))
        var found = FindingCollector(rule: metadata.id, severity: metadata.severity)
        for version in article.article.versions { rule.check(version, into: &found) }
        rule.check(article, into: &found)
        places = Set(found.findings.map { Place(path: $0.path, start: $0.range.lowerBound) })
    }

    /// Whether a block is one of them.
    func contains(_ block: Block, of version: Version) -> Bool {
        places.contains(Place(path: version.path, start: block.range.lowerBound))
    }
}
