/// Reports texts that write the same thing in two ways.
package struct Consistency: PackKind {
    package static let description = KindDescription(
        "consistency",
        summary: "Two ways to write the same thing are used side by side.",
        details: """
            Each pair holds two ways to write something; either is right, but not both. What is rarer is reported, or, of \
            ways that are as frequent, the one that comes later. Versions are looked at by themselves or, with \
            "per: article", all versions of an article in the rule's locales together.
            """,
        keys: [
            KeyDescription(
                "either", .pairs, "The pairs: one way, and the other one; phrases or patterns.", isRequired: true),
            KeyDescription("per", .choice(["version", "article"]), "What must be consistent."),
            KeyDescription("nonword", .boolean(false), "Whether matches may begin and end within words."),
            KeyDescription("ignore-case", .boolean(false), "Whether letters match whatever their case."),
        ],
        placeholders: [KeyDescription.Placeholder("other", "the other way, as it stands in the text")],
        template: """
            id: my-pack
            description: One spelling in a text.
            rules:
              - id: my-rule
                kind: consistency
                message: '"{match}" here, but "{other}" elsewhere'
                either:
                  advisor: adviser
                  catalogue: catalog
                examples:
                  - flagged: Ask your advisor. An ⟦adviser⟧ knows.
                  - clean: Ask your adviser. An adviser knows the catalogue.
                  - locale: uk
                    clean: Проєкт і проєкти.
              - id: my-rule-in-ukrainian
                kind: consistency
                message: '"{match}" here, but "{other}" elsewhere'
                locales: [uk]
                either: {проєкт: проект}
                examples:
                  - flagged: Наш проєкт, ваш проєкт, їхній ⟦проект⟧.
            """)

    package let needles: [Needle]
    private let isPerArticle: Bool

    package var needsMatches: Bool { true }

    package init?(_ keys: inout KeyReader) {
        let ignoringCase = keys.boolean("ignore-case")
        let isWord = !keys.boolean("nonword")
        isPerArticle = keys.choice("per") == "article"
        var needles: [Needle] = []
        for (first, second) in keys.pairs("either") {
            for scalar in [first, second] {
                let needle = TokenPattern.needle(scalar, keys, ignoringCase: ignoringCase, isWord: isWord)
                if let needle { needles.append(needle) }
            }
        }
        self.needles = needles
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        if !isPerArticle { check([version], into: &report) }
    }

    package func check(_ article: ScopedArticle, into report: inout PackReport) {
        if isPerArticle { check(article.versions, into: &report) }
    }

    /// Where something was found: in which version, and what.
    private typealias Place = (version: Int, match: PackMatch)

    private func check(_ versions: [ScopedVersion], into report: inout PackReport) {
        var places = [[Place]](repeating: [], count: needles.count)
        for (index, version) in versions.enumerated() {
            for match in version.matches { places[match.needle].append((index, match)) }
        }
        for pair in stride(from: 0, to: needles.count - 1, by: 2) {
            let (a, b) = (places[pair], places[pair + 1])
            guard let first = a.first, let second = b.first else { continue }
            let isFirstEarlier =
                (first.version, first.match.range.lowerBound) <= (second.version, second.match.range.lowerBound)
            let isSecondRare = a.count == b.count ? isFirstEarlier : a.count > b.count
            let (rare, other) = isSecondRare ? (b, first) : (a, second)
            let otherVersion = versions[other.version]
            let text = otherVersion.string(other.match.range)
            let place = report.place(other.match.range, of: otherVersion, "\"\(text)\"")
            for (index, match) in rare {
                report.report(match.range, of: versions[index], ["other": text], related: [place])
            }
        }
    }
}
