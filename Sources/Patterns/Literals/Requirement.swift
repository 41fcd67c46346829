/// What is known of the strings that a part of an expression matches.
struct Requirement {
    /// A string that a part matches.
    struct Chain: Hashable {
        var scalars: [UInt32] = []
        /// Whether any of the letters is found in any case; then all are looked for so, which finds more, never less.
        var ignoresCase = false
    }

    /// All strings that the part matches, where they are few; nil where they are not known.
    var exact: [Chain]?
    /// Strings of which every match holds one, for a part that isn't exact; nil where none are known.
    var needed: [Chain]?

    /// A part that matches what it may.
    static let unknown = Requirement(exact: nil, needed: nil)
    /// A part that matches the empty string, such as an assertion.
    static let empty = Requirement(exact: [Chain()], needed: nil)

    /// Strings of which every match holds one, exact or not; nil where none are known, or one is empty.
    var literals: [Chain]? {
        guard let chains = exact ?? needed, chains.allSatisfy({ !$0.scalars.isEmpty }) else { return nil }
        return chains
    }

    /// One of several alternatives.
    static func any(of branches: [Requirement]) -> Requirement {
        if branches.count == 1 { return branches[0] }
        var exact: [Chain]? = []
        var needed: [Chain]? = []
        for branch in branches {
            exact = joined(exact, branch.exact)
            needed = joined(needed, branch.literals)
        }
        return exact == nil ? Requirement(exact: nil, needed: needed) : Requirement(exact: exact, needed: nil)
    }

    private static func joined(_ first: [Chain]?, _ second: [Chain]?) -> [Chain]? {
        guard let first, let second, first.count + second.count <= maximumAlternatives else { return nil }
        return first + second
    }

    /// How many literals an expression may need one of: more than are in any list that is written by hand.
    private static let maximumAlternatives = 4_000
}

/// Joins the parts of a sequence.
struct RequirementSequence {
    /// What the parts since the last gap match, all joined.
    private var run: [Requirement.Chain] = [Requirement.Chain()]
    /// The best of what was needed before the run.
    private var best: (chains: [Requirement.Chain], score: Int)?
    private var hasGap = false

    /// Appends a part.
    mutating func append(_ part: Requirement) {
        guard let exact = part.exact else {
            close()
            if let needed = part.literals { offer(needed) }
            hasGap = true
            return
        }
        if let product = Self.product(run, exact) {
            run = product
        } else {
            close()
            hasGap = true
            run = exact
        }
    }

    /// Appends a character.
    mutating func append(_ scalar: UInt32, ignoringCase: Bool) {
        guard run.allSatisfy({ $0.scalars.count < Self.maximumLength }) else {
            let chain = Requirement.Chain(scalars: [scalar], ignoresCase: ignoringCase)
            return append(Requirement(exact: [chain], needed: nil))
        }
        for index in run.indices {
            run[index].scalars.append(scalar)
            if ignoringCase { run[index].ignoresCase = true }
        }
    }

    /// Appends what may be anything.
    mutating func appendGap() { append(.unknown) }

    /// The sequence as a part.
    consuming func joined() -> Requirement {
        if !hasGap { return Requirement(exact: run, needed: nil) }
        close()
        return Requirement(exact: nil, needed: best?.chains)
    }

    private mutating func close() {
        if run.allSatisfy({ !$0.scalars.isEmpty }) { offer(run) }
        run = [Requirement.Chain()]
    }

    private mutating func offer(_ chains: [Requirement.Chain]) {
        // The worst of the strings counts, and each doubling of their number as much as a bit.
        let worst = chains.map { Rarity.score(of: $0.scalars) }.min() ?? 0
        let score = worst - Rarity.bit * (Int.bitWidth - chains.count.leadingZeroBitCount)
        if score > best?.score ?? Int.min { best = (chains, score) }
    }

    /// Every string of the first followed by every one of the second; nil where those would be too many or too long.
    private static func product(
        _ first: [Requirement.Chain], _ second: [Requirement.Chain]
    ) -> [Requirement.Chain]? {
        if first.count * second.count > maximumProduct && first.count > 1 && second.count > 1 { return nil }
        if first.count == 1, first[0].scalars.isEmpty { return second }
        guard first.allSatisfy({ $0.scalars.count < maximumLength }) else { return nil }
        var product: [Requirement.Chain] = []
        product.reserveCapacity(first.count * second.count)
        for start in first {
            for end in second {
                product.append(
                    Requirement.Chain(
                        scalars: start.scalars + end.scalars, ignoresCase: start.ignoresCase || end.ignoresCase))
            }
        }
        return product
    }

    private static let maximumProduct = 64
    /// In scalars; a longer literal finds no more.
    private static let maximumLength = 48
}
