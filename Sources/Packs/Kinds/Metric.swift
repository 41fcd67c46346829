import Content
import Language

/// Reports texts of which a figure is out of bounds.
package struct Metric: PackKind {
    package static let description = KindDescription(
        "metric",
        summary: "A figure that is worked out from a text, such as its length, is out of bounds.",
        details: """
            The formula is worked out for each block or sentence, or for all blocks of a version, by the scope's unit; \
            where it meets the condition, the text is reported. Formulas have numbers, "+", "-", "*", "/", parentheses and \
            the names below; words and sentences are what the language takes for such. What divides by zero meets no \
            condition.
            """,
        keys: [
            KeyDescription(
                "formula", .text(nil), "What is worked out, such as \"words / sentences\".", isRequired: true),
            KeyDescription(
                "condition", .text(nil),
                "When it is reported: \"<\", \"<=\", \">\", \">=\", \"==\" or \"!=\" and a formula.",
                isRequired: true),
        ],
        placeholders: [KeyDescription.Placeholder("value", "the figure, with one decimal where it has any")],
        template: """
            id: my-pack
            description: Texts that are easy to read.
            rules:
              - id: my-rule
                kind: metric
                message: 'a sentence of {value} words'
                scope: {unit: segment}
                formula: words
                condition: '> 5'
                examples:
                  - clean: One two three. Four five six.
                  - flagged: Short. ⟦One two three four five six.⟧
              - id: my-rule-in-thai
                kind: metric
                message: 'ย่อหน้ามี {value} คำ'
                locales: [th]
                scope: paragraph
                formula: words / sentences
                condition: '>= 4'
                examples:
                  - flagged: ⟦ลูกค้าชอบร้านของเรามาก⟧
                  - clean: ลูกค้าชอบ
            """)

    /// What formulas may name.
    static let names = [
        "words", "sentences", "letters", "characters", "long_words", "paragraphs", "headings", "list_items",
        "table_cells", "code_blocks", "figures", "links", "images", "blocks",
    ]

    private let formula: Formula
    private let condition: Condition

    package init?(_ keys: inout KeyReader) {
        guard let formula = keys.text("formula"), let condition = keys.text("condition") else { return nil }
        let reader = keys
        func read<Result>(_ scalar: PackScalar, _ body: (String) throws(Formula.Failure) -> Result) -> Result? {
            do {
                return try body(scalar.text)
            } catch {
                reader.note(.badFormula(error.message), in: scalar, part: error.range)
                return nil
            }
        }
        let left = read(formula) { text throws(Formula.Failure) in try Formula(text, names: Self.names) }
        let right = read(condition) { text throws(Formula.Failure) in try Condition(text, names: Self.names) }
        guard let left, let right else { return nil }
        self.formula = left
        self.condition = right
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        if version.unit == .article {
            guard let first = version.texts.first else { return }
            check(version.texts, at: first.range, in: version, into: &report)
        } else {
            for text in version.texts { check([text], at: text.range, in: version, into: &report) }
        }
    }

    private func check(
        _ texts: [ScopedText], at range: Range<Int>, in version: ScopedVersion, into report: inout PackReport
    ) {
        let wanted = formula.names.union(condition.names)
        let figures = TextFigures(of: texts, in: version, wanted: wanted)
        guard let value = formula.value(figures.value), let limit = condition.formula.value(figures.value),
            condition.comparison.holds(value, limit)
        else { return }
        report.report(range, of: version, ["value": Self.string(value)])
    }

    /// A figure with one decimal, without it where that is 0.
    static func string(_ value: Double) -> String {
        let tenths = (value * 10).rounded()
        guard abs(tenths) < 1e15 else { return "\(value)" }
        let whole = Int(tenths)
        if whole % 10 == 0 { return "\(whole / 10)" }
        return "\(whole < 0 ? "-" : "")\(abs(whole) / 10).\(abs(whole) % 10)"
    }
}
