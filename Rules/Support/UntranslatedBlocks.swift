import Alignment
import Content
import Language
import Linting

/// The blocks of an article that were left in the language of another version.
///
/// Identifying the language of all text would cost several times what parsing does. So each block is first compared
/// cheaply with its counterparts and with its own document: the same bytes, another script, words that the rest of the
/// document does not know but another version does. Only what stands out is identified.
struct UntranslatedBlocks {
    /// A block that was left as it was.
    struct Hit: Sendable {
        /// The index in ``/Content/Version/blocks``.
        let block: Int
        /// The language that it is in.
        let language: LanguageTag
        /// The version in that language, where the article has one.
        let version: Int?
        /// The block that it is a copy of, or that answers it in that version.
        let counterpart: Int?
        /// Whether it is its counterpart to the byte.
        let isCopy: Bool
    }

    /// The least letters of a block that is judged, unless configured otherwise.
    static let usualLetters = 40
    /// How much of a block is looked at to tell its script.
    private static let scriptSample = 96

    private let article: AlignedArticle
    private let languages: [LanguageTag]
    private let leastLetters: Int
    /// For each version the words of its content blocks, in their order.
    private let words: [WordTable]
    /// For each version which others are in a language that can be told from its own.
    private let isOther: [[Bool]]

    /// Prepares the search in an article for blocks of at least `leastLetters` letters.
    ///
    /// They may be in the language of any version, and in `languages` although the article has no version in them.
    init(_ article: AlignedArticle, languages: [LanguageTag], leastLetters: Int) {
        self.article = article
        self.languages = languages
        self.leastLetters = leastLetters
        words = article.article.versions.map(\.words)
        let tags = article.article.versions.map(\.expectedLanguage)
        var isOther = [[Bool]](repeating: [Bool](repeating: false, count: tags.count), count: tags.count)
        for (first, tag) in tags.enumerated() {
            for (second, other) in tags.enumerated().dropFirst(first + 1) {
                guard let tag, let other, tag != other, !tag.isIndistinguishable(from: other) else { continue }
                isOther[first][second] = true
                isOther[second][first] = true
            }
        }
        self.isOther = isOther
    }

    /// The untranslated blocks of a version, in their order; of some of its blocks, where only these are asked for.
    func hits(in index: Int, among wanted: Set<Int>? = nil) -> [Hit] {
        let version = article.article.versions[index]
        guard article.table.isRelated.indices.contains(index), article.table.isRelated[index],
            let expected = version.expectedLanguage
        else { return [] }
        let siblings = self.siblings(of: index)
        let judge = ForeignText(
            expected: expected,
            candidates: siblings.compactMap { article.article.versions[$0].expectedLanguage }
                + languages.filter { !$0.isIndistinguishable(from: expected) },
            leastLetters: leastLetters)
        guard !judge.candidates.isEmpty else { return [] }
        let rows = article.rows(of: index)
        let isStrange = judge.expected.usesSpaces ? strangeness(of: index, siblings) : []
        var hits: [Hit] = []
        var number = -1
        for position in version.blocks.indices where version.blocks[position].isContent {
            number += 1
            if let wanted, !wanted.contains(position) { continue }
            // A Chinese letter says as much as three, see ``ScriptTally/weight``.
            guard version.blocks[position].letters * 3 >= leastLetters else { continue }
            let block = version.blocks[position]
            guard version.isProse(block, in: judge.expected) else { continue }
            var copy = rows[position].flatMap { self.copy(of: block, in: index, row: $0, siblings) }
            // Where that version is in the wrong language as a whole, it is the copy.
            if let original = copy?.version, article.article.versions[original].bodyLanguage != nil { copy = nil }
            guard
                copy != nil || (isStrange.indices.contains(number) && isStrange[number])
                    || judge.hasForeignScript(version.text(of: block).prefix(Self.scriptSample))
            else { continue }
            let copied = copy.flatMap { article.article.versions[$0.version].expectedLanguage }
            guard let language = judge.language(of: block, in: version, copied: copied) else { continue }
            hits.append(hit(position, in: language, row: rows[position], copy: copy))
        }
        if !hits.isEmpty, version.bodyLanguage != nil { return [] }
        return hits
    }

    /// For each content block of a version, whether it has words that its own document hardly has, or that another
    /// version has rather than its own.
    private func strangeness(of index: Int, _ siblings: [Int]) -> [Bool] {
        let table = words[index]
        let familiar = table.familiar()
        let total = table.count == 0 ? 0 : table.words(of: table.count - 1).upperBound
        let usual = Double(familiar.reduce(0) { $0 + Int($1) }) / Double(max(1, total))
        return (0..<table.count).map { block in
            let tokens = table.words(of: block)
            guard tokens.count >= 5 else { return false }
            let count = Double(tokens.count)
            let own = Double(familiar[block]) / count
            if tokens.count >= 8, own < 0.12 || own < 0.55 * usual { return true }
            // The source comes first among the siblings; the others only matter where the block is rather unusual.
            for sibling in own < 0.35 ? siblings[...] : siblings.prefix(1) {
                let known = Double(words[sibling].known(tokens, of: table)) / count
                if known >= 0.4, known > own + 0.1 { return true }
            }
            return false
        }
    }

    /// The versions in languages that a block may have been left in, the source first.
    private func siblings(of index: Int) -> [Int] {
        let first = article.table.source ?? article.table.pivot
        let others = isOther[index].indices.filter { isOther[index][$0] }
        return others.filter { $0 == first } + others.filter { $0 != first }
    }

    /// The block of another version in the same row that has the very same text.
    ///
    /// Of two equal blocks the source's is right, so that it is never a copy.
    private func copy(of block: Block, in index: Int, row: Int, _ siblings: [Int]) -> (version: Int, block: Int)? {
        guard index != article.table.source ?? article.table.pivot else { return nil }
        let version = article.article.versions[index]
        for sibling in siblings {
            guard let cell = article.table.rows[row].cells[sibling], cell.count == 1 else { continue }
            let other = article.article.versions[sibling]
            guard other.blocks.indices.contains(cell.lowerBound) else { continue }
            let counterpart = other.blocks[cell.lowerBound]
            if counterpart.textRange.count == block.textRange.count,
                other.text(of: counterpart).elementsEqual(version.text(of: block))
            {
                return (sibling, cell.lowerBound)
            }
        }
        return nil
    }

    private func hit(_ block: Int, in language: LanguageTag, row: Int?, copy: (version: Int, block: Int)?) -> Hit {
        if let copy {
            return Hit(
                block: block, language: language, version: copy.version, counterpart: copy.block, isCopy: true)
        }
        let version = article.article.versions.firstIndex { $0.expectedLanguage == language }
        let cell = version.flatMap { version in row.flatMap { article.table.rows[$0].cells[version] } }
        return Hit(
            block: block, language: language, version: version, counterpart: cell?.first, isCopy: false)
    }
}

/// The untranslated blocks of each version of an article, as they are looked for unless configured otherwise.
private struct UsualHits: Sendable {
    let byVersion: [[UntranslatedBlocks.Hit]]

    init(of article: AlignedArticle) {
        let search = UntranslatedBlocks(
            article, languages: ForeignText.usualLanguages, leastLetters: UntranslatedBlocks.usualLetters)
        byVersion = article.article.versions.indices.map { search.hits(in: $0) }
    }
}

extension AlignedArticle {
    /// For each version the blocks that were left in the language of another one; found once, for all rules.
    var untranslatedBlocks: [[UntranslatedBlocks.Hit]] { facts.value { UsualHits(of: self) }.byVersion }

    /// The same with other languages and at least so many letters.
    func untranslatedBlocks(in languages: [LanguageTag], leastLetters: Int) -> [[UntranslatedBlocks.Hit]] {
        if languages == ForeignText.usualLanguages, leastLetters == UntranslatedBlocks.usualLetters {
            return untranslatedBlocks
        }
        let search = UntranslatedBlocks(self, languages: languages, leastLetters: leastLetters)
        return article.versions.indices.map { search.hits(in: $0) }
    }
}
