import Alignment
import Content
import Language
import Linting

/// Reports blocks with one text in the source that a version has several translations of, and the other way round.
struct InconsistentTranslation: ArticleRule {
    static let metadata = RuleMetadata(
        id: "inconsistent-translation", category: .inline, severity: .info, mqm: "Inconsistent terms",
        summary: "One text of the source has several translations, or several texts have one.",
        why: """
            A label, a heading or a warning that recurs in an article is recognised by its wording; translated anew \
            each time it seems to be about something else. And one translation of several texts mostly was pasted once \
            too often, unless the texts say nearly the same. Blocks of an article are compared, with case, spaces and \
            the mark at the end left aside; of several translations the one that comes first or most often stands for \
            the text.
            """,
        options: [
            RuleOption(
                "letters", default: .integer(4), "The least letters of a text that is looked at, at least 1.")
        ],
        examples: InconsistentTranslation.examples)

    private let leastLetters: Int

    init(options: RuleOptions) { leastLetters = max(1, options.integer("letters")) }

    /// A block that has an answer in one other version.
    private struct Answer {
        let source: Int
        let target: Int
        let text: FoldedLabel
        let translation: FoldedLabel
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let cells = article.comparableCells
        guard cells.versions.count > 1, cells.versions.contains(cells.reference) else { return }
        let versions = article.article.versions
        let repeated = Self.repeatedBlocks(of: versions[cells.reference])
        for version in cells.versions where version != cells.reference {
            let own = Self.repeatedBlocks(of: versions[version])
            guard !repeated.isEmpty || !own.isEmpty else { continue }
            var answers: [Answer] = []
            for row in article.table.rows {
                guard let source = row.cells[cells.reference], let target = row.cells[version], source.count == 1,
                    target.count == 1, repeated.contains(source.lowerBound) || own.contains(target.lowerBound),
                    cells.cell(of: cells.reference, in: row) != nil, cells.cell(of: version, in: row) != nil
                else { continue }
                let blocks = (
                    versions[cells.reference].blocks[source.lowerBound], versions[version].blocks[target.lowerBound]
                )
                // What was misread differs from itself, and is a finding of its own.
                guard blocks.0.letters >= leastLetters, blocks.0.kind == blocks.1.kind,
                    !versions[version].misreadText.overlaps(blocks.1.textRange)
                else { continue }
                answers.append(
                    Answer(
                        source: source.lowerBound, target: target.lowerBound,
                        text: FoldedLabel(versions[cells.reference].text(of: blocks.0)),
                        translation: FoldedLabel(versions[version].text(of: blocks.1))))
            }
            reportSeveral(answers, of: version, in: article, into: &findings)
            reportOne(answers, of: version, in: article, into: &findings)
        }
    }

    /// The blocks whose text another block of the version has as well.
    ///
    /// Lengths and a few bytes are compared first: whole texts only where these are equal.
    /// - Complexity: O(*n* log *n*) in the number of blocks.
    private static func repeatedBlocks(of version: Version) -> Set<Int> {
        var keys: [(key: UInt64, index: Int)] = []
        let blocks = version.blocks
        for index in blocks.indices where blocks[index].isContent && blocks[index].kind != .title {
            let range = blocks[index].textRange
            guard blocks[index].letters > 0, let first = range.first else { continue }
            let last = range.upperBound - 1
            var key = UInt64(range.count)
            for place in [first, min(first + 1, last), first + range.count / 2, last] {
                key = key << 8 | UInt64(version.text[place])
            }
            keys.append((key, index))
        }
        keys.sort { ($0.key, $0.index) < ($1.key, $1.index) }
        var repeated: Set<Int> = []
        for (one, other) in zip(keys, keys.dropFirst()) where one.key == other.key {
            let texts = (version.text(of: blocks[one.index]), version.text(of: blocks[other.index]))
            if texts.0.elementsEqual(texts.1) { repeated.formUnion([one.index, other.index]) }
        }
        return repeated
    }

    /// Whether a block is a translation at all, rather than a text that was left in another language.
    private func isTranslated(_ block: Int, of index: Int, in article: AlignedArticle) -> Bool {
        article.isTranslated(block..<block + 1, of: index)
            && !article.isUntranslated(block..<block + 1, of: index)
    }

    private func reportSeveral(
        _ answers: [Answer], of index: Int, in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let version = article.article.versions[index]
        let source = article.article.versions[article.comparableCells.reference]
        for group in Self.groups(of: answers, by: \.text) where Set(group.map(\.translation)).count > 1 {
            let group = group.filter { isTranslated($0.target, of: index, in: article) }
            guard let usual = Self.usual(group, \.translation) else { continue }
            for answer in group where answer.translation != usual.translation {
                let block = version.blocks[answer.target]
                let text = source.excerpt(of: source.blocks[answer.source])
                let (own, other) = Self.shown(block, version.blocks[usual.target], of: version)
                findings.report(
                    block.range, of: version,
                    "\"\(text)\" is \"\(own)\" here and \"\(other)\" elsewhere in \"\(version.name)\"",
                    related: [
                        findings.place(
                            version.blocks[usual.target].range, of: version,
                            "the other translation in \"\(version.name)\"")
                    ], key: version.key(of: block))
            }
        }
    }

    /// How two blocks read: by their beginnings or, where these are alike, from the word on in which they differ.
    private static func shown(_ block: Block, _ other: Block, of version: Version) -> (String, String) {
        let beginnings = (version.excerpt(of: block), version.excerpt(of: other))
        guard beginnings.0 == beginnings.1 else { return beginnings }
        let text = version.text(of: block)
        let common = text.prefix(zip(text, version.text(of: other)).prefix { $0 == $1 }.count)
        // Where no space is near, as in Chinese, from the character on.
        let space = common.suffix(24).lastIndex(of: 0x20).map { $0 + 1 }
        var start = space ?? common.endIndex
        while start > text.startIndex, start < text.endIndex, text[start] & 0xC0 == 0x80 { start -= 1 }
        let length = start - text.startIndex
        func rest(_ block: Block) -> String {
            "…" + version.excerpt(of: block.textRange.lowerBound + length..<block.textRange.upperBound)
        }
        return (rest(block), rest(other))
    }

    private func reportOne(
        _ answers: [Answer], of index: Int, in article: AlignedArticle, into findings: inout FindingCollector
    ) {
        let version = article.article.versions[index]
        let source = article.article.versions[article.comparableCells.reference]
        for group in Self.groups(of: answers, by: \.translation) where Set(group.map(\.text)).count > 1 {
            guard let usual = Self.usual(group, \.text) else { continue }
            for answer in group where !answer.text.isLike(usual.text) {
                guard isTranslated(answer.target, of: index, in: article) else { continue }
                let block = version.blocks[answer.target]
                findings.report(
                    block.range, of: version,
                    "\"\(version.excerpt(of: block))\" of \"\(version.name)\" stands for "
                        + "\"\(source.excerpt(of: source.blocks[answer.source]))\" here and for "
                        + "\"\(source.excerpt(of: source.blocks[usual.source]))\" elsewhere",
                    related: [
                        findings.place(
                            source.blocks[answer.source].range, of: source, "the counterpart in \"\(source.name)\"")
                    ], key: version.key(of: block))
            }
        }
    }

    /// Answers with the same text or translation, two or more together, in their order.
    private static func groups(of answers: [Answer], by key: (Answer) -> FoldedLabel) -> [[Answer]] {
        var groups: [FoldedLabel: [Answer]] = [:]
        for answer in answers { groups[key(answer), default: []].append(answer) }
        return groups.values.filter { $0.count > 1 }.sorted { $0[0].target < $1[0].target }
    }

    /// The answer whose text most of a group have, the first of them.
    private static func usual(_ group: [Answer], _ text: (Answer) -> FoldedLabel) -> Answer? {
        var counts: [FoldedLabel: Int] = [:]
        for answer in group { counts[text(answer), default: 0] += 1 }
        let most = counts.values.max() ?? 0
        return group.first { counts[text($0)] == most }
    }
}
