import Patterns

/// Reports what may only be in a text where something else is.
package struct Conditional: PackKind {
    package static let description = KindDescription(
        "conditional",
        summary: "Something is in a text without what it asks for, such as an abbreviation that is never explained.",
        details: """
            What the first group of "first" matches, else all of its match, must be what the first group of "second" \
            matches somewhere in the same version. Where "second" has no group, any match of it will do. The first place \
            of each is reported.
            """,
        keys: [
            KeyDescription("first", .pattern, "What is there.", isRequired: true),
            KeyDescription("second", .pattern, "What must be there then.", isRequired: true),
            KeyDescription("exceptions", .texts, "What needs no second."),
            KeyDescription("ignore-case", .boolean(false), "Whether letters match whatever their case."),
        ],
        template: """
            id: my-pack
            description: Abbreviations are explained.
            rules:
              - id: my-rule
                kind: conditional
                message: '"{match}" is never explained'
                locales: ["*-Latn"]
                first: '\\b([A-Z]{3,5})\\b'
                second: '(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{3,5})\\)'
                exceptions: [HTML]
                examples:
                  - clean: The World Health Organisation (WHO) warns. The WHO is right about HTML.
                  - flagged: The ⟦WHO⟧ warns.
              - id: my-rule-in-greek
                kind: conditional
                message: '"{match}" is never explained'
                locales: [el]
                first: '\\b(\\p{Greek}{3,5})\\b(?<=\\p{Lu})'
                second: '\\((\\p{Lu}{3,5})\\)'
                examples:
                  - clean: Ο Παγκόσμιος Οργανισμός Υγείας (ΠΟΥ) προειδοποιεί. Ο ΠΟΥ έχει δίκιο.
                  - flagged: Ο ⟦ΠΟΥ⟧ προειδοποιεί.
            """)

    package let needles: [Needle]
    private let exceptions: Set<String>
    private let secondHasGroup: Bool
    private let ignoringCase: Bool

    package var placeholders: [String] {
        if case .pattern(let pattern) = needles.first { return pattern.captureNames.map(\.name) }
        return []
    }

    package var needsMatches: Bool { true }

    package init?(_ keys: inout KeyReader) {
        let ignoringCase = keys.boolean("ignore-case")
        self.ignoringCase = ignoringCase
        exceptions = Set(keys.texts("exceptions").map { ignoringCase ? $0.text.lowercased() : $0.text })
        guard let first = keys.pattern("first", ignoringCase: ignoringCase),
            let second = keys.pattern("second", ignoringCase: ignoringCase)
        else { return nil }
        secondHasGroup = second.captureCount > 0
        needles = [.pattern(first), .pattern(second)]
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        var known = exceptions
        var hasSecond = false
        for match in version.matches where match.needle == 1 {
            hasSecond = true
            known.insert(key(of: match, in: version))
        }
        if hasSecond, !secondHasGroup { return }
        for match in version.matches where match.needle == 0 {
            guard known.insert(key(of: match, in: version)).inserted else { continue }
            let range = match.groups.dropFirst().first.flatMap { $0 } ?? match.range
            report.report(range, of: version, values(of: match, in: version))
        }
    }

    private func key(of match: PackMatch, in version: ScopedVersion) -> String {
        let text = version.string(match.groups.dropFirst().first.flatMap { $0 } ?? match.range)
        return ignoringCase ? text.lowercased() : text
    }

    private func values(of match: PackMatch, in version: ScopedVersion) -> [String: String] {
        guard case .pattern(let pattern) = needles[match.needle] else { return [:] }
        var values: [String: String] = [:]
        for (name, index) in pattern.captureNames {
            if match.groups.indices.contains(index), let range = match.groups[index] {
                values[name] = version.string(range)
            }
        }
        return values
    }
}
