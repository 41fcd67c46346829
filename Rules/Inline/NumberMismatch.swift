import Alignment
import Content
import Language
import Linting
import Markup

/// Reports numbers that differ between blocks that answer each other.
struct NumberMismatch: ArticleRule {
    static let metadata = RuleMetadata(
        id: "number-mismatch", category: .inline, severity: .error, mqm: "Mistranslation",
        summary: "A number of one block is not in its counterpart.",
        why: """
            A wrong price, date or limit is read as true. Numbers are compared as values: digits of any script, groups \
            and decimals by the locale, words for small and round numbers, millions and 万, months by name, clocks of \
            twelve and twenty-four hours, years by other calendars, Roman numerals. What is part of a name, such as \
            "UTF-8", is not compared. A number up to 12 that is just not there is not reported, since translators \
            write "both", nor one that only a translation has, since it mostly explains something. Where most versions \
            agree against the source, the source is reported.
            """,
        examples: NumberMismatch.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let cells = article.comparableCells
        let versions = article.article.versions
        for row in cells.rows(of: article.table, differingIn: versions.map(\.digitSums.sums)) {
            let texts = row.others.map { (version: $0.version, text: NumberedText(versions[$0.version], $0.blocks)) }
            let reference = (version: cells.reference, text: NumberedText(versions[cells.reference], row.reference))
            for difference in NumberDifferences(reference: reference, others: texts).find() {
                report(difference, row.row, in: article, into: &findings)
            }
        }
    }

    private func report(
        _ difference: NumberDifferences.Difference, _ row: ParallelTable.Row, in article: AlignedArticle,
        into findings: inout FindingCollector
    ) {
        let version = article.article.versions[difference.version]
        let witness = article.article.versions[difference.witness]
        guard let cell = row.cells[difference.version], let other = row.cells[difference.witness],
            version.bodyLanguage == nil, !version.misreadText.isLossy(cell),
            // A sentence that is missing explains numbers that are, but none that stand there.
            !difference.extra.isEmpty || !article.lacksSentence(in: cell, of: difference.version),
            !hasOtherEntities(version, cell, witness, other, difference)
        else { return }
        let own = Self.list(difference.extra, of: version)
        let expected = Self.list(difference.lacking, of: witness)
        let isSource = difference.version == article.table.source
        let name = (isSource ? "the source " : "") + "\"\(version.name)\""
        let whose =
            difference.agreeing.map { "\($0) of the other versions" } ?? "\"\(witness.name)\""
        let message: String
        if difference.extra.isEmpty {
            message = "\(name) lacks \(Self.noun(difference.lacking)) \(expected) of \(whose)"
        } else if difference.lacking.isEmpty {
            let verb = difference.extra.count == 1 ? "is" : "are"
            message = "\(Self.noun(difference.extra)) \(own) of \(name) \(verb) not in \(whose)"
        } else {
            message = "\(name) has \(own) where \(whose) \(difference.agreeing == nil ? "has" : "have") \(expected)"
        }
        let place = difference.extra.first.map { version.map.sourceRange(of: $0.range) } ?? version.range(of: cell)
        let counterpart =
            difference.lacking.first.map { witness.map.sourceRange(of: $0.range) } ?? witness.range(of: other)
        findings.report(
            place, of: version, message,
            related: [findings.place(counterpart, of: witness, "the counterpart in \"\(witness.name)\"")],
            key: "\(own) \(expected) \(version.key(of: version.blocks[cell.lowerBound]))")
    }

    /// Whether a number that is lacking may be in an entity reference that the other version has not.
    private func hasOtherEntities(
        _ version: Version, _ blocks: Range<Int>, _ witness: Version, _ others: Range<Int>,
        _ difference: NumberDifferences.Difference
    ) -> Bool {
        func names(_ version: Version, _ blocks: Range<Int>) -> Set<ArraySlice<UInt8>> {
            Set(
                blocks.flatMap { version.inlines[version.blocks[$0].inlines] }.filter { $0.kind == .entity }
                    .map { version.document.source.text[$0.target] })
        }
        guard difference.extra.isEmpty || difference.lacking.isEmpty else { return false }
        return names(version, blocks) != names(witness, others)
    }

    private static func noun(_ numbers: [WrittenNumber]) -> String { numbers.count == 1 ? "the number" : "the numbers" }

    /// Up to three numbers as they are written.
    private static func list(_ numbers: [WrittenNumber], of version: Version) -> String {
        var names: [String] = []
        for number in numbers {
            let name = "\"\(version.excerpt(of: number.range, limit: 24))\""
            if !names.contains(name) { names.append(name) }
        }
        if names.count > 3 { return names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more" }
        guard let last = names.popLast() else { return "" }
        return names.isEmpty ? last : names.joined(separator: ", ") + " and " + last
    }
}
