import Content
import Language

/// What the survey takes from one article: the rows of blocks that answer one another beyond doubt.
///
/// Rows are the blocks of one version, the reference: the source, else the version most like the others. No alignment is
/// made for them; ``StructureMatch`` tells them by the kinds of blocks alone, in time linear in their number.
package struct SurveySample: Sendable {
    /// A version's part in the rows.
    struct Text: Sendable {
        /// What the version is written in.
        let writing: Writing
        /// The words of the version, each once.
        var words: [UInt32] = []
        /// Where the rows of each word begin in ``rows``; one more entry for the end.
        var starts: [Int32] = [0]
        /// The rows of the words, ascending.
        var rows: [Int32] = []
    }

    /// How the lengths of one version answer those of the reference.
    struct Lengths: Sendable {
        let reference: LanguageTag
        let locale: LanguageTag
        /// The logarithms of the ratios of lengths, with what they weigh: the mean of expected and actual length.
        let ratios: [(value: Float, weight: Float)]
    }

    /// How many rows there are.
    let rowCount: Int
    let texts: [Text]
    let lengths: [Lengths]
    /// The texts of the versions' blocks, whether they are in rows or not.
    let blocks: [RecurringBlocks.Texts]

    /// Takes the sample of an article.
    ///
    /// - Parameters:
    ///   - article: The profiles of its versions.
    ///   - mostWords: How many words of all versions it may hold; beyond, rows are left out evenly.
    /// - Complexity: O(*n*) in the number of blocks and words.
    package init(of article: ArticleProfile, mostWords: Int) {
        blocks = article.versions.compactMap { profile in
            profile.locale.map { RecurringBlocks.Texts(locale: $0, keys: profile.units.indices.map(profile.key)) }
        }
        guard article.versions.count > 1 else {
            (rowCount, texts, lengths) = (0, [], [])
            return
        }
        let profiles = article.versions.map(\.withoutStock)
        let reference = article.source ?? Pivot.choose(profiles, among: Array(profiles.indices))
        let own = profiles[reference]
        var matches: [[Int32]] = []
        for version in profiles.indices {
            matches.append(
                version == reference
                    ? (0..<Int32(own.units.count)).map { $0 } : StructureMatch.rows(of: profiles[version], in: own))
        }
        var isShared = [Bool](repeating: false, count: own.units.count)
        for version in profiles.indices where version != reference {
            for row in matches[version] where row >= 0 { isShared[Int(row)] = true }
        }
        // Only words of rows count that at least two versions have.
        var words = 0
        for version in profiles.indices {
            let starts = profiles[version].anchors.blockStarts
            for (unit, row) in matches[version].enumerated() where row >= 0 && isShared[Int(row)] {
                words += Int(starts[unit + 1] - starts[unit])
            }
        }
        let step = max(1, (words + mostWords - 1) / max(1, mostWords))
        var numbers = [Int32](repeating: -1, count: own.units.count)
        var count = 0
        var seen = 0
        for row in numbers.indices where isShared[row] {
            if seen % step == 0 {
                numbers[row] = Int32(count)
                count += 1
            }
            seen += 1
        }
        rowCount = count
        var texts: [Text] = []
        var lengths: [Lengths] = []
        for version in profiles.indices {
            let profile = profiles[version]
            guard let locale = profile.locale else { continue }
            texts.append(
                Self.text(profile.anchors, rows: matches[version].map { $0 < 0 ? -1 : numbers[Int($0)] }, locale))
            guard version != reference, let base = own.locale else { continue }
            let ratios = Self.ratios(profile, own, matches[version])
            if !ratios.isEmpty { lengths.append(Lengths(reference: base, locale: locale, ratios: ratios)) }
        }
        self.texts = texts
        self.lengths = lengths
    }

    /// The words of a version by rows.
    private static func text(_ index: AnchorIndex, rows: [Int32], _ locale: LanguageTag) -> Text {
        var text = Text(writing: Writing(of: locale))
        text.rows.reserveCapacity(index.ids.count)
        for id in index.tokens.indices where AnchorKind(of: index.tokens[id]).isWord {
            let first = text.rows.count
            for place in Int(index.postingStarts[id])..<Int(index.postingStarts[id + 1]) {
                let row = rows[Int(index.postings[place])]
                if row >= 0 { text.rows.append(row) }
            }
            guard text.rows.count > first else { continue }
            text.words.append(index.tokens[id])
            text.starts.append(Int32(text.rows.count))
        }
        return text
    }

    /// The ratios of lengths of prose that answers prose, by the least of both that tell anything.
    private static func ratios(
        _ profile: Profile, _ reference: Profile, _ rows: [Int32]
    ) -> [(value: Float, weight: Float)] {
        let most = 400
        let step = max(1, rows.count / most)
        var ratios: [(value: Float, weight: Float)] = []
        for unit in stride(from: 0, to: rows.count, by: step) where rows[unit] >= 0 {
            let a = reference.units[Int(rows[unit])]
            let b = profile.units[unit]
            guard a.kind.isProse, a.letters >= 8, b.letters >= 4, a.text != b.text else { continue }
            let value = profile.bases[unit].logarithm - reference.bases[Int(rows[unit])].logarithm
            ratios.append((value, Float(a.letters) * 0.5 + Float(b.letters) * 0.5))
        }
        return ratios
    }
}

/// What a version is written in: the language and the script, since words of `pt` and `pt-BR` are the same words, and those
/// of `zh-Hans` and `zh-Hant` are not.
struct Writing: Hashable, Sendable {
    let language: String
    let script: String?

    init(of locale: LanguageTag) {
        language = locale.language
        script = locale.script
    }
}
