import Alignment
import Content
import Linting
import Markup

/// An image of a version.
struct ArticleImage {
    /// The hash of the name.
    let name: UInt32
    /// The index of its block.
    let block: Int
    /// The bytes of its element.
    let range: Range<Int>
    /// The bytes of its address.
    let target: Range<Int>
}

extension AlignedArticle {
    /// Which images versions lack or have alone; found once.
    var imageDifferences: ImageDifferences { facts.value { ImageDifferences(self) } }
}

/// Which images versions lack or have alone.
struct ImageDifferences {
    /// For each version its images, in their order.
    let images: [[ArticleImage]]
    /// The differences, by version.
    let all: [ItemComparison<UInt32>.Difference]

    /// Compares the images of all versions.
    init(_ article: AlignedArticle) {
        let cells = article.comparableCells
        let images = article.article.versions.map { Self.images(of: $0) }
        let names = images.map { $0.map(\.name) }
        self.images = images
        guard cells.versions.count > 1, cells.versions.contains(cells.reference),
            cells.versions.contains(where: { !names[$0].elementsEqual(names[cells.reference]) })
        else {
            all = []
            return
        }
        let known = cells.versions.map { Set(names[$0]) }
        let comparison = ItemComparison(
            (cells.reference, names[cells.reference]),
            cells.versions.filter { $0 != cells.reference }.map { ($0, names[$0]) }
        ) { name, other, version in
            // Images made for one language have names of their own.
            let isOwn = !zip(cells.versions, known).contains { $0 != version && $1.contains(other) }
            return isOwn && !names[version].contains(name)
        }
        all = comparison.differences()
    }

    /// The source bytes of a version between the blocks around each image that it lacks: what is empty there is what is
    /// left of the image's block.
    ///
    /// - Complexity: O(*n*) in the numbers of rows and images.
    func gaps(of index: Int, in article: AlignedArticle) -> [Range<Int>] {
        let differences = all.filter { $0.version == index && !$0.lacking.isEmpty }
        guard !differences.isEmpty else { return [] }
        let version = article.article.versions[index]
        let own = RowNeighbours(of: index, in: article.table)
        var rows: [Int: [Int?]] = [:]
        return differences.flatMap { difference -> [Range<Int>] in
            let answers = rows[difference.witness] ?? article.rows(of: difference.witness)
            rows[difference.witness] = answers
            return difference.lacking.compactMap { lacking -> Range<Int>? in
                guard let row = answers[images[difference.witness][lacking].block], own.cells[row] == nil
                else { return nil }
                let start = own.before[row].map { version.range(of: $0).upperBound } ?? 0
                let end = own.after[row].map { version.range(of: $0).lowerBound } ?? version.document.source.text.count
                return start..<max(start, end)
            }
        }
    }

    private static func images(of version: Version) -> [ArticleImage] {
        let source = version.document.source.text
        var images: [ArticleImage] = []
        for index in version.blocks.indices {
            for inline in version.inlines[version.blocks[index].inlines] where inline.kind == .image {
                guard let name = TargetName.hash(of: inline.target, in: source) else { continue }
                images.append(ArticleImage(name: name, block: index, range: inline.range, target: inline.target))
            }
        }
        return images
    }
}
