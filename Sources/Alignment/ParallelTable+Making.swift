public import Content
public import Language

extension ParallelTable {
    /// Lines up the versions of an article.
    ///
    /// All versions are aligned with the source or, without one, with the version most like the others; where most do
    /// not answer that version, with another one.
    /// - Parameters:
    ///   - article: The article.
    ///   - source: The locale that the others are translated from; nil where it is unknown: then versions are judged by
    ///     the consensus of the others. An article without a version in that locale has no source.
    ///   - isExplained: Whether the beads are to have their ``Alignment/reasons``, which takes about as long again.
    /// - Returns: The table of all versions.
    /// - Complexity: O(*vn*) in the numbers of versions and blocks, as long as versions follow one another.
    public static func make(
        of article: Article, source: LanguageTag?, isExplained: Bool = false
    ) -> ParallelTable {
        make(of: ArticleProfile(of: article, source: source), survey: .none, isExplained: isExplained)
    }

    /// Lines up the versions of an article by their profiles and by what a survey of other articles taught.
    package static func make(
        of article: ArticleProfile, survey: SurveyView, isExplained: Bool = false
    ) -> ParallelTable {
        var table = make(of: article.versions, source: article.source, survey: survey, isExplained: isExplained)
        table.survey = survey
        table.recurringBlocks = article.versions.map { survey.recurringBlocks(of: $0) }
        return table
    }

    /// Lines up versions by their profiles.
    static func make(
        of profiles: [Profile], source: Int?, survey: SurveyView = .none, isExplained: Bool = false
    ) -> ParallelTable {
        guard !profiles.isEmpty else {
            return ParallelTable(
                rows: [], pivot: 0, source: nil, alignments: [], isRelated: [], homes: [], discrepancies: [],
                expectations: [])
        }
        var aligner = Aligner()
        let all = Array(profiles.indices)
        var star = Star(profiles, pivot: source ?? Pivot.choose(profiles, among: all), survey, aligner: &aligner)
        // A pivot that most others do not answer is the odd one itself, such as a stub of an English page.
        if star.unrelated.count >= 2, star.unrelated.count * 2 > profiles.count - 1 {
            let pivot = Pivot.choose(profiles, among: star.unrelated)
            let other = Star(profiles, pivot: pivot, survey, aligner: &aligner)
            if other.related.count > star.related.count { star = other }
        }
        let isJudgedBySource = source == star.pivot || source == nil && profiles.count == 2
        let lineup = Lineup(profiles, star, survey, aligner: &aligner)
        let finder = DiscrepancyFinder(profiles, star, lineup, reference: isJudgedBySource ? star.pivot : nil)
        var strangers = StrangerFinder(profiles, star, lineup, survey)
        return ParallelTable(
            rows: lineup.rows(), pivot: star.pivot, source: source,
            alignments: star.pairs.map { $0.map { alignment(of: $0, profiles, star.pivot, isExplained: isExplained) } },
            isRelated: profiles.indices.map { star.pairs[$0]?.isRelated ?? true },
            homes: profiles.indices.map { version in
                star.pairs[version]?.isRelated ?? true ? nil : survey.home(of: profiles[version])
            },
            discrepancies: joined(finder.find(), strangers.find()),
            expectations: star.pairs.map { pair in
                pair.flatMap { $0.isRelated ? LengthExpectation($0, of: profiles[star.pivot]) : nil }
            })
    }

    /// What differs, each cause once: where a block was added and one beside it is no translation, that one was added, and
    /// the other is the translation.
    private static func joined(_ differences: [Discrepancy], _ strangers: [Discrepancy]) -> [Discrepancy] {
        var differences = differences
        let others = strangers.filter { stranger in
            let place = stranger.place
            let extra = differences.firstIndex { difference in
                let blocks = difference.place.blocks
                return difference.kind == .extra && difference.place.version == place.version
                    && (blocks.upperBound == place.blocks.lowerBound || blocks.lowerBound == place.blocks.upperBound)
            }
            guard let extra else { return true }
            let difference = differences[extra]
            differences[extra] = Discrepancy(
                kind: .extra, place: place, counterpart: difference.counterpart, witnesses: difference.witnesses,
                isConsensus: difference.isConsensus, ratio: nil, grounds: stranger.grounds, home: stranger.home)
            return false
        }
        return differences + others
    }

    private static func alignment(
        of pair: PairAlignment, _ profiles: [Profile], _ pivot: Int, isExplained: Bool
    ) -> Alignment {
        Alignment(
            beads: pair.beads, moves: pair.moves, sourceBlocks: profiles[pivot].units.map { Int($0.index) },
            targetBlocks: profiles[pair.version].units.map { Int($0.index) }, similarity: pair.similarity,
            reasons: isExplained ? ReasonFinder(pair, target: profiles[pair.version]).reasons() : [])
    }
}
