import Alignment
import Content
import Language
import Linting

/// The differences between the versions of an article, as the rules of parity see them.
extension AlignedArticle {
    /// The differences of a kind that are worth a finding, in the order of the table.
    ///
    /// Left out are those of a version that is no translation, that has no text, or whose text is in another language:
    /// that has one finding of its own, and lengths say nothing there. So are those of the site's frame.
    func differences(_ kind: Discrepancy.Kind) -> [Discrepancy] {
        table.discrepancies.filter { difference in
            let index = difference.place.version
            guard difference.kind == kind, article.versions.indices.contains(index),
                article.versions.indices.contains(difference.counterpart.version), table.isRelated[index]
            else { return false }
            let version = article.versions[index]
            return !version.isEmpty && version.bodyLanguage == nil && !templateBlocks.explain(difference, of: self)
        }
    }

    /// For each block of a version, the row of the table that it stands in.
    ///
    /// - Complexity: O(*n*) in the number of blocks and rows.
    func rows(of version: Int) -> [Int?] {
        var result = [Int?](repeating: nil, count: article.versions[version].blocks.count)
        for (number, row) in table.rows.enumerated() where row.cells.indices.contains(version) {
            guard let cell = row.cells[version] else { continue }
            for block in cell.clamped(to: result.indices) { result[block] = number }
        }
        return result
    }

    /// Whether any of some blocks was left in the language of another version, which is a finding by itself.
    func isUntranslated(_ place: Discrepancy.Place) -> Bool { isUntranslated(place.blocks, of: place.version) }

    /// Whether any of some blocks of a version was left in the language of another one.
    func isUntranslated(_ blocks: Range<Int>, of index: Int) -> Bool {
        let version = article.versions[index]
        let leastLetters = 40
        // A Chinese letter says as much as three, see ``ScriptTally/weight``.
        let blocks = blocks.clamped(to: version.blocks.indices).filter {
            version.blocks[$0].letters * 3 >= leastLetters
        }
        guard !blocks.isEmpty,
            let judge = ForeignText(
                version: index, of: self, languages: ForeignText.usualLanguages, leastLetters: leastLetters)
        else { return false }
        return blocks.contains { judge.language(of: version.blocks[$0], in: version) != nil }
    }

    /// The blocks of a version that nothing answers although nothing is missing beside them: whatever language they are
    /// in, they were added, and not left untranslated.
    func added(to index: Int) -> Set<Int> {
        var gaps: Set<Int> = []
        var blocks: Set<Int> = []
        for difference in table.discrepancies where difference.place.version == index {
            if difference.kind == .missing { gaps.insert(difference.place.blocks.lowerBound) }
            if difference.kind == .extra { blocks.formUnion(difference.place.blocks) }
        }
        return blocks.filter { block in (block - 1...block + 2).allSatisfy { !gaps.contains($0) } }
    }

    /// The version that differs, as a message names it.
    func subject(of difference: Discrepancy) -> String {
        let name = "\"\(article.versions[difference.place.version].name)\""
        return isAboutSource(difference) ? "the source \(name)" : name
    }

    /// Whether the difference is one of the source, against which most of its translations speak.
    func isAboutSource(_ difference: Discrepancy) -> Bool {
        difference.isConsensus && difference.place.version == table.source
    }

    /// Those that the version differs from, with the verb for one or for several: `"en" has`, `5 of 6 versions have`.
    func others(of difference: Discrepancy, one: String, several: String) -> String {
        guard difference.isConsensus else {
            return "\"\(article.versions[difference.counterpart.version].name)\" \(one)"
        }
        let agreeing = difference.witnesses.count + 1
        let related = table.isRelated.count { $0 }
        if isAboutSource(difference) {
            return "\(agreeing) of \(max(agreeing, related - 1)) translations \(several)"
        }
        return "\(agreeing) of \(max(agreeing + 1, related)) versions \(several)"
    }

    /// What the alignment rests on where a difference is, as the end of a message: ` (judged by lengths and links)`.
    ///
    /// At most three grounds, the strongest first; of differences in length it goes without saying.
    func grounds(of difference: Discrepancy) -> String {
        let grounds = difference.grounds.prefix(3).map(\.rawValue)
        guard let last = grounds.last else { return "" }
        let list = grounds.count == 1 ? last : "\(grounds.dropLast().joined(separator: ", ")) and \(last)"
        return " (judged by \(list))"
    }

    /// What else may have happened, for messages about two versions of which none is known to be the source.
    func otherReading(of difference: Discrepancy) -> String {
        guard table.source == nil, table.isRelated.count(where: { $0 }) == 2 else { return "" }
        let other = "\"\(article.versions[difference.counterpart.version].name)\""
        return switch difference.kind {
        case .missing: ", unless it was added to \(other)"
        case .extra: ", unless \(other) lost it"
        default: ""
        }
    }

    /// The blocks of a place that belong to the article.
    func blocks(of place: Discrepancy.Place) -> [Block] {
        let version = article.versions[place.version]
        return version.blocks[place.blocks.clamped(to: version.blocks.indices)].filter(\.isContent)
    }

    /// The places that explain a difference: the counterpart, and the other translations where the source differs.
    func related(to difference: Discrepancy, into findings: inout FindingCollector) -> [RelatedPlace] {
        var places = [difference.counterpart]
        if isAboutSource(difference) { places += difference.witnesses }
        return places.map { place in
            let version = article.versions[place.version]
            let message = place.blocks.isEmpty ? "nothing here in" : "the counterpart in"
            return findings.place(version.range(of: place.blocks), of: version, "\(message) \"\(version.name)\"")
        }
    }
}
