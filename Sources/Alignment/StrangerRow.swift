/// What the versions have for one block of the pivot, as directions of what their words mean.
struct StrangerRow {
    /// A version's block.
    struct Member {
        let version: Int
        let unit: Int
        let vector: Lexicon.Vector
    }

    /// The pivot's block first.
    let members: [Member]
    /// What the pivot's block and each member say of one another; nil for the pivot itself.
    private let withPivot: [Float?]
    private let survey: SurveyView

    /// Takes a row with what the article's other rows tell of its words; nil where nothing is known of the pivot's.
    init?(
        _ block: Int, of lineup: Lineup, _ profiles: [Profile], _ versions: [Int], _ survey: SurveyView
    ) {
        self.survey = survey
        let versions = [lineup.pivot] + versions
        let near = NearRows(around: block, of: lineup, profiles, versions)
        members = versions.compactMap { version in
            guard let unit = lineup.single(of: version, for: block),
                let vector = survey.vector(of: unit, in: profiles[version], near: near[version])
            else { return nil }
            return Member(version: version, unit: unit, vector: vector)
        }
        guard let pivot = members.first, pivot.version == lineup.pivot else { return nil }
        withPivot = members.map { member in
            member.version == pivot.version
                ? nil : survey.evidence(pivot.vector, member.vector)?.likelihoodAmongStrangers
        }
    }

    /// The member of a version.
    func member(_ version: Int) -> Member? { members.first { $0.version == version } }

    /// What all versions say on average of whether a member is a translation of what they have, in nats; the less, the
    /// better they agree with one another, which says that the words of the row are known. Nil where none says anything.
    ///
    /// Of a version the others' agreement is that with the pivot, of the pivot that with one another.
    func likelihood(of member: Member) -> Float? {
        guard let own = members.firstIndex(where: { $0.version == member.version }) else { return nil }
        let others = members.indices.filter { $0 != own }
        let evidence = others.compactMap { likelihood(own, $0) }
        guard let mean = Self.mean(evidence) else { return nil }
        let agreement =
            own > 0
            ? others.dropFirst().compactMap { withPivot[$0] }
            : zip(others, others.dropFirst()).compactMap { likelihood($0, $1) }
        return mean - (Self.mean(agreement) ?? 0) * min(1, Float(evidence.count) / 3)
    }

    /// What two members say of one another; nil where no row has words of both.
    private func likelihood(_ a: Int, _ b: Int) -> Float? {
        if a == 0 || b == 0 { return withPivot[max(a, b)] }
        return survey.evidence(members[a].vector, members[b].vector)?.likelihoodAmongStrangers
    }

    private static func mean(_ values: [Float]) -> Float? {
        values.isEmpty ? nil : values.reduce(0, +) / Float(values.count)
    }
}
