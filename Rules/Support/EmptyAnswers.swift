import Alignment
import Content
import Linting

/// Which blocks that a version lacks are there as elements that nobody filled in.
///
/// An empty element answers one block: where more are missing than elements are empty, it is what is left of an element
/// that held them all.
struct EmptyAnswers {
    private struct Key: Hashable {
        let version: Int
        let counterpart: Int
        let block: Int
    }

    private struct Place: Hashable {
        let version: Int
        let counterpart: Int
        let gap: Int
    }

    private var elements: [Key: Range<Int>] = [:]

    /// Looks at the blocks that versions lack.
    init(_ article: AlignedArticle, _ differences: [Discrepancy]) {
        var missing: [Place: [Int]] = [:]
        for difference in differences {
            let counterpart = article.article.versions[difference.counterpart.version]
            let place = Place(
                version: difference.place.version, counterpart: difference.counterpart.version,
                gap: difference.place.blocks.lowerBound)
            missing[place, default: []] += difference.counterpart.blocks.clamped(to: counterpart.blocks.indices).filter
            {
                counterpart.blocks[$0].isContent
            }
        }
        for (place, blocks) in missing {
            let version = article.article.versions[place.version]
            let counterpart = article.article.versions[place.counterpart]
            let answers = blocks.sorted().map { block in
                (
                    block: block,
                    empty: version.emptyElements(
                        before: place.gap, like: counterpart.blocks[block], of: counterpart)
                )
            }
            guard blocks.count <= Set(answers.flatMap(\.empty)).count else { continue }
            var used: Set<Range<Int>> = []
            for (block, empty) in answers {
                guard let element = empty.first(where: { !used.contains($0) }) else { continue }
                used.insert(element)
                elements[Key(version: place.version, counterpart: place.counterpart, block: block)] = element
            }
        }
    }

    /// The source bytes of the empty element that stands where a block of the counterpart is missing; nil where none does.
    func element(for block: Int, _ difference: Discrepancy) -> Range<Int>? {
        elements[
            Key(version: difference.place.version, counterpart: difference.counterpart.version, block: block)]
    }
}
