/// Reports texts in which something is too often or not often enough.
package struct Occurrence: PackKind {
    package static let description = KindDescription(
        "occurrence",
        summary: "Something is in a text more or less often than it may be.",
        details: """
            The matches of a token are counted in each text that the scope's unit tells: a sentence, a block, or all blocks \
            of a version together. A text with too many or too few is reported as a whole; of a version, the first match \
            that is too many, or its first block.
            """,
        keys: [
            KeyDescription(
                "token", .pattern, "What is counted: a pattern, which may match within words.", isRequired: true),
            KeyDescription("max", .integer(nil), "How often it may be there at most."),
            KeyDescription("min", .integer(nil), "How often it must be there at least."),
            KeyDescription("ignore-case", .boolean(false), "Whether letters match whatever their case."),
        ],
        placeholders: [
            KeyDescription.Placeholder("count", "how often it is there"),
            KeyDescription.Placeholder("limit", "how often it may or must be there"),
        ],
        template: """
            id: my-pack
            description: Sentences that are easy to read.
            rules:
              - id: my-rule
                kind: occurrence
                message: 'the sentence has {count} commas, more than {limit}'
                locales: ["!zh", "!ja"]
                scope: {unit: segment}
                token: ','
                max: 2
                examples:
                  - clean: One, two, three.
                  - flagged: This is short. ⟦One, two, three, four.⟧
              - id: my-rule-in-chinese
                kind: occurrence
                message: 'the sentence has {count} commas, more than {limit}'
                locales: [zh]
                scope: {unit: segment}
                token: '[，、]'
                max: 2
                examples:
                  - flagged: 好。⟦一、二、三，四。⟧
                  - clean: 一、二，三。
            """)

    package let needles: [Needle]
    private let maximum: Int?
    private let minimum: Int?

    package init?(_ keys: inout KeyReader) {
        guard let token = keys.text("token") else { return nil }
        maximum = keys.integer("max")
        minimum = keys.integer("min")
        if maximum == nil, minimum == nil { keys.note(.missing("max\" or \"min", of: keys.what), key: "token") }
        for key in ["max", "min"] where (keys.integer(key) ?? 0) < 0 {
            keys.note(.mistyped("\"\(key)\"", expected: "0 or more", found: "\(keys.integer(key) ?? 0)"), key: key)
        }
        let needle = TokenPattern.needle(token, keys, ignoringCase: keys.boolean("ignore-case"), isWord: false)
        needles = needle.map { [$0] } ?? []
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        for (texts, matches) in version.matchesByUnit() {
            let count = matches.count
            let limit: Int
            if let maximum, count > maximum {
                limit = maximum
            } else if let minimum, count < minimum {
                limit = minimum
            } else {
                continue
            }
            var range = texts.first?.range ?? 0..<0
            if version.unit == .article, let maximum, count > maximum {
                range = matches[matches.startIndex + maximum].range
            }
            report.report(range, of: version, ["count": "\(count)", "limit": "\(limit)"])
        }
    }
}
