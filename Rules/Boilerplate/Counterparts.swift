import Alignment
import Content
import Linting

/// Which blocks of one version stand in the other versions too.
struct Counterparts {
    /// Where a block stands among the versions of its article.
    enum Standing {
        /// Most of the other versions have it.
        case shared
        /// Most of the other versions lack it.
        case alone
        /// There is no other version to compare with.
        case unknown
    }

    private let article: AlignedArticle
    private let version: Int
    /// The other versions that are translations of the article.
    private let siblings: [Int]
    /// The row of each block of the version; empty without siblings.
    private let rows: [Int?]

    /// Finds the rows of a version's blocks.
    init(of version: Int, in article: AlignedArticle) {
        self.article = article
        self.version = version
        let table = article.table
        let versions = article.article.versions
        func isRelated(_ index: Int) -> Bool { index < table.isRelated.count && table.isRelated[index] }
        siblings = isRelated(version) ? versions.indices.filter { $0 != version && isRelated($0) } : []
        rows = siblings.isEmpty ? [] : article.rows(of: version)
    }

    /// Where a block stands: shared, if at least half of the siblings have a block in its row that may answer it.
    func standing(of block: Int) -> Standing {
        guard !siblings.isEmpty else { return .unknown }
        guard rows[block] != nil else { return .alone }
        let own = article.article.versions[version].blocks
        let (kind, letters) = (own[block].kind, own[block].letters)
        return areMost(of: block) { version, index in
            // A short phrase is answered by a short phrase.
            version.blocks[index].kind == kind && version.blocks[index].letters <= 3 * letters + 12
        } ? .shared : .alone
    }

    /// Whether at least half of the siblings answer a block by one block of which something holds; false without siblings.
    func areMost(of block: Int, _ holds: (Version, Int) -> Bool) -> Bool {
        guard !siblings.isEmpty, let number = rows[block] else { return false }
        let row = article.table.rows[number]
        // With another block in one cell, the row is about that one: a paragraph that swallowed the phrase.
        guard row.cells[version]?.count == 1 else { return false }
        let answers = siblings.count { sibling in
            guard sibling < row.cells.count, let cell = row.cells[sibling], cell.count == 1 else { return false }
            let other = article.article.versions[sibling]
            return other.blocks.indices.contains(cell.lowerBound) && holds(other, cell.lowerBound)
        }
        return answers * 2 >= siblings.count
    }
}
