import Alignment
import Content
import Language
import Linting

/// The sentences within translated blocks of an article that were left in the language of another version.
///
/// To look at each sentence of a page would cost more than all else. So each block is first compared with the one that
/// it answers: whether words follow one another as they do there, and whether a stretch of it is in another script. Only
/// such blocks are cut into sentences.
struct UntranslatedSentences {
    /// Sentences that follow one another and were left as they were.
    struct Hit {
        /// The index in ``/Content/Version/blocks``.
        let block: Int
        /// From the first to the last of them, as bytes of ``/Content/Version/text``.
        let range: Range<Int>
        /// How many there are.
        let count: Int
        /// The language that they are in.
        let language: LanguageTag
        /// Where they stand in the version that has them as well.
        let original: (version: Int, range: Range<Int>)?
    }

    /// A block in which such a sentence may be.
    private struct Suspect {
        let block: Int
        /// The blocks that answer it in the version that all are compared with.
        let counterpart: Range<Int>
    }

    private let article: AlignedArticle
    private let languages: [LanguageTag]
    private let leastLetters: Int
    /// The version that all are compared with.
    private let first: Int
    /// For each version the blocks to look at; those of the first with what answers them in the version of the suspicion.
    private var suspects: [[Suspect]]

    init(_ article: AlignedArticle, languages: [LanguageTag], leastLetters: Int) {
        self.article = article
        self.languages = languages
        self.leastLetters = leastLetters
        first = article.table.source ?? article.table.pivot
        suspects = [[Suspect]](repeating: [], count: article.article.versions.count)
        findSuspects()
    }

    // MARK: - Blocks that may have one

    private mutating func findSuspects() {
        let versions = article.article.versions
        guard versions.indices.contains(first), let origin = versions[first].expectedLanguage else { return }
        let others = versions.indices.filter { index in
            guard index != first, article.table.isRelated[index], let tag = versions[index].expectedLanguage
            else { return false }
            return !tag.isIndistinguishable(from: origin)
        }
        guard !others.isEmpty else { return }
        let tables = versions.map(\.words)
        let numbers = versions.map { version in
            var number = -1
            return version.blocks.map { block in
                if block.isContent { number += 1 }
                return number
            }
        }
        let isLatin = versions.map { $0.expectedLanguage.map { ScriptTally.Scripts(of: $0) == .latin } ?? false }
        var filter = WordFilter()
        for row in article.table.rows {
            guard let own = row.cells[first], hasProse(own, of: first) else { continue }
            let words = own.filter { versions[first].blocks[$0].isContent }
                .map { tables[first].hashes(of: tables[first].words(of: numbers[first][$0])) }
            for part in words { filter.insert(part) }
            for other in others {
                guard let cell = row.cells[other] else { continue }
                for index in cell where mayHoldSeveral(versions[other].blocks[index]) {
                    let block = versions[other].blocks[index]
                    let hashes = tables[other].hashes(of: tables[other].words(of: numbers[other][index]))
                    guard
                        filter.hasRun(in: hashes)
                            || hasOtherScript(versions[other].text(of: block), isLatin: isLatin[other])
                    else { continue }
                    suspects[other].append(Suspect(block: index, counterpart: own))
                }
            }
            for part in words { filter.remove(part) }
        }
    }

    private func hasProse(_ blocks: Range<Int>, of version: Int) -> Bool {
        blocks.contains { mayHoldSeveral(article.article.versions[version].blocks[$0]) }
    }

    /// Whether a block is long enough for a sentence that can be judged and one more.
    private func mayHoldSeveral(_ block: Block) -> Bool {
        guard block.isContent, block.isTranslatable, block.letters * 3 >= leastLetters + leastLetters / 2
        else { return false }
        return switch block.kind {
        case .code, .figure, .entity, .title, .heading: false
        default: true
        }
    }

    /// Bytes between those that are looked at: three in a row lie within any sentence of forty letters.
    private static let stride = 16

    /// Whether some stretch of a text is in a script that is not its own, judging by a byte now and then: whether it is
    /// of one byte, as Latin letters and the spaces between them are, or of several.
    private func hasOtherScript(_ text: ArraySlice<UInt8>, isLatin: Bool) -> Bool {
        let bytes = text.span
        var count = 0
        var place = Self.stride / 2
        while place < bytes.count {
            count = (bytes[place] >= 0x80) == isLatin ? count + 1 : 0
            if count == 3 { return true }
            place += Self.stride
        }
        return false
    }

    // MARK: - Sentences

    /// The share of a sentence's pairs of words that stand in its counterpart where it was copied from there: nearly all
    /// of them, since a word may have been changed in either version.
    private static let leastCopied = 0.75
    /// The share where the sentence was copied and the other version then changed. Names are copied in translations,
    /// too, and without that much CLD2 alone would have to be believed where both are in one script.
    private static let leastKept = 0.5

    /// The sentences of a version that were left as they were, in its order.
    func hits(in index: Int) -> [Hit] {
        let version = article.article.versions[index]
        guard !suspects[index].isEmpty,
            let judge = ForeignText(
                version: index, of: article, languages: languages, leastLetters: leastLetters)
        else { return [] }
        let segmenter = Segmenter(judge.expected)
        var hits: [Hit] = []
        for suspect in suspects[index] {
            let block = version.blocks[suspect.block]
            guard version.isProse(block, in: judge.expected) else { continue }
            hits += self.hits(in: suspect, version.segments(of: block, using: segmenter), of: index, judge)
        }
        guard !hits.isEmpty, version.bodyLanguage == nil else { return [] }
        // Where most of a block is in the other language, it is the block as a whole that was left.
        let blocks = UntranslatedBlocks(article, languages: languages, leastLetters: leastLetters)
            .hits(in: index, among: Set(hits.map(\.block)))
        let untranslated = Set(blocks.map(\.block))
        return hits.filter { !untranslated.contains($0.block) }
    }

    private func hits(
        in suspect: Suspect, _ sentences: [Range<Int>], of index: Int, _ judge: ForeignText
    ) -> [Hit] {
        guard sentences.count > 1 else { return [] }
        let version = article.article.versions[index]
        let block = version.blocks[suspect.block]
        let passage = CopiedPassage(article.article.versions[first], suspect.counterpart)
        var hits: [Hit] = []
        var last = -1
        for (number, sentence) in sentences.enumerated() {
            let text = version.text[sentence]
            let share = passage.share(of: text)
            let isCopied = share >= Self.leastCopied
            let copied = isCopied ? article.article.versions[first].expectedLanguage : nil
            // The language comes last: to identify it takes longer than all before.
            guard share >= Self.leastKept || judge.isInOtherScript(text),
                let language = judge.language(of: sentence, of: block, in: version, copied: copied)
            else { continue }
            let original = isCopied ? (first, passage.place(of: text)) : nil
            if let previous = hits.last, last == number - 1, previous.language == language {
                hits[hits.count - 1] = Hit(
                    block: suspect.block, range: previous.range.lowerBound..<sentence.upperBound,
                    count: previous.count + 1, language: language, original: previous.original)
            } else {
                hits.append(
                    Hit(
                        block: suspect.block, range: sentence, count: 1, language: language, original: original))
            }
            last = number
        }
        // A block that is nothing but that is no translated one.
        return hits.first?.count == sentences.count ? [] : hits
    }
}
