/// Who is at fault when some versions are one way and some the other.
struct Verdict {
    /// The versions at fault, ascending.
    let guilty: [Int]
    /// Whether they are among the first group that was asked about.
    let isFirst: Bool
    /// The versions of the other group; the one that stands for it first.
    let agreed: [Int]
    /// Whether the versions at fault are fewer than the others, of three or more.
    let isConsensus: Bool
}

/// The court that decides by vote, or by the source.
struct Court {
    /// The version that is right unless most others speak against it; nil where versions are judged by consensus.
    let reference: Int?
    /// The version that decides where there are as many on either side, and that speaks for its side.
    let pivot: Int
    /// For each version whether it has a vote.
    let hasVote: [Bool]

    /// Decides between two groups of versions.
    ///
    /// With a source, whoever differs from it is at fault, but where more than half of the others, and at least two, do,
    /// it is the source alone. Without one, the smaller group is at fault.
    func decide(_ first: [Int], _ second: [Int]) -> Verdict? {
        guard !first.isEmpty, !second.isEmpty else { return nil }
        let votes = (first.count { hasVote[$0] }, second.count { hasVote[$0] })
        let all = votes.0 + votes.1
        if let reference {
            let isInFirst = first.contains(reference)
            guard isInFirst || second.contains(reference) else { return nil }
            let against = isInFirst ? votes.1 : votes.0
            if against >= 2, against * 2 > all - 1 {
                return verdict([reference], isFirst: isInFirst, isInFirst ? second : first, isConsensus: true)
            }
            return verdict(
                isInFirst ? second : first, isFirst: !isInFirst, isInFirst ? first : second,
                isConsensus: all >= 3 && against * 2 < all)
        }
        let isFirst = votes.0 == votes.1 ? !first.contains(pivot) : votes.0 < votes.1
        let fewer = min(votes.0, votes.1)
        return verdict(
            isFirst ? first : second, isFirst: isFirst, isFirst ? second : first,
            isConsensus: all >= 3 && fewer * 2 < all)
    }

    private func verdict(_ guilty: [Int], isFirst: Bool, _ others: [Int], isConsensus: Bool) -> Verdict {
        let speaker =
            others.first { $0 == reference } ?? others.first { $0 == pivot } ?? others.first { hasVote[$0] }
            ?? others.first
        let agreed = (speaker.map { [$0] } ?? []) + others.filter { $0 != speaker && hasVote[$0] }
        return Verdict(guilty: guilty, isFirst: isFirst, agreed: agreed, isConsensus: isConsensus)
    }
}
