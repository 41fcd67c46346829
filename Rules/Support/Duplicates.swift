import Alignment
import Content
import Language
import Linting

/// The blocks of a version that repeat another block of it word for word where the other versions do not.
struct Duplicates {
    /// A block that stands twice.
    struct Copy: Equatable {
        /// The indexes in ``/Content/Version/blocks`` of the first block and of the one that repeats it.
        let original: Int
        let copy: Int
    }

    /// Blocks with fewer letters are repeated in good faith: "See also the section above."
    private static let leastLetters = 40
    /// The same for scripts in which a letter says more.
    private static let leastLettersWithoutSpaces = 15

    /// Finds the copies in a version, in their order.
    ///
    /// A block that stands twice is a copy where the source, or without one most of the others, have nothing for the
    /// second; and where they have another text there although the two follow one another.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    static func find(in index: Int, of article: AlignedArticle) -> [Copy] {
        let table = article.table
        guard table.isRelated.indices.contains(index), table.isRelated[index] else { return [] }
        let repeated = repeatedBlocks(of: article.article.versions[index])
        guard !repeated.isEmpty else { return [] }
        let rows = article.rows(of: index)
        return repeated.filter { isFault($0, in: index, of: article, rows: rows) }.sorted { $0.copy < $1.copy }
    }

    /// Pairs of blocks with the same text, each block with the last one before it.
    private static func repeatedBlocks(of version: Version) -> [Copy] {
        let usesSpaces = version.expectedLanguage?.usesSpaces ?? true
        let least = usesSpaces ? leastLetters : leastLettersWithoutSpaces
        let blocks = version.blocks
        var keys: [(letters: Int, length: Int, index: Int)] = []
        for index in blocks.indices where blocks[index].letters >= least && blocks[index].isContent {
            switch blocks[index].kind {
            case .paragraph, .listItem, .term, .definition:
                keys.append((blocks[index].letters, blocks[index].textRange.count, index))
            default: break
            }
        }
        keys.sort { ($0.letters, $0.length, $0.index) < ($1.letters, $1.length, $1.index) }
        var copies: [Copy] = []
        for place in keys.indices.dropFirst() {
            let key = keys[place]
            var other = place - 1
            // Many blocks of one length are hostile; the nearest are enough.
            while other >= max(0, place - 16), keys[other].letters == key.letters, keys[other].length == key.length {
                if version.text(of: blocks[keys[other].index]).elementsEqual(version.text(of: blocks[key.index])) {
                    copies.append(Copy(original: keys[other].index, copy: key.index))
                    break
                }
                other -= 1
            }
        }
        return copies
    }

    private static func isFault(
        _ pair: Copy, in index: Int, of article: AlignedArticle, rows: [Int?]
    ) -> Bool {
        let table = article.table
        let versions = article.article.versions
        guard let row = rows[pair.copy], let originalRow = rows[pair.original] else { return false }
        let others = table.source.map { $0 == index || !table.isRelated[$0] ? nil : [$0] } ?? nil
        let judges = others ?? versions.indices.filter { $0 != index && table.isRelated[$0] }
        guard !judges.isEmpty else { return false }
        let areNeighbours = isNext(pair.copy, to: pair.original, in: versions[index])
        let against = judges.count { judge in
            guard let cell = table.rows[row].cells[judge], let other = table.rows[originalRow].cells[judge] else {
                return table.rows[originalRow].cells[judge] != nil || table.rows[row].cells[judge] != nil
            }
            // One block of the others for both of them.
            if cell == other { return cell.count == 1 }
            guard areNeighbours, cell.count == 1, other.count == 1 else { return false }
            let blocks = versions[judge].blocks
            return !versions[judge].text(of: blocks[cell.lowerBound])
                .elementsEqual(versions[judge].text(of: blocks[other.lowerBound]))
        }
        return against * 2 > judges.count
    }

    /// Whether no other block of the article stands between two.
    private static func isNext(_ copy: Int, to original: Int, in version: Version) -> Bool {
        !version.blocks[original + 1..<max(original + 1, copy)].contains { $0.isContent }
    }
}

extension AlignedArticle {
    /// Whether several blocks of a version have the same text.
    func areAlike(_ blocks: [Block], of version: Int) -> Bool {
        guard let first = blocks.first, blocks.count > 1 else { return false }
        let version = article.versions[version]
        return blocks.dropFirst().allSatisfy { version.text(of: $0).elementsEqual(version.text(of: first)) }
    }
}
