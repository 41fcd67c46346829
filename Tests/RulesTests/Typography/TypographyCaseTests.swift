import Linting
import Rules
import Testing

/// Paragraphs as translators write them.
@Suite("Typography of many languages")
struct TypographyCaseTests {
    @Test(
        "Faults are named by the right rule, and what only looks like one is not",
        arguments: TypographyCase.all)
    func found(_ item: TypographyCase) async {
        let result = await Linter(rules: RuleSet.all, configuration: Configuration(), store: item.store)
            .lint(paths: ["."])
        #expect(result.errors.isEmpty)
        var ids: Set<String> = []
        for rule in RuleSet.all where rule.metadata.category == .typography { ids.insert(rule.metadata.id) }
        let found = result.findings.filter { ids.contains($0.rule) }
        #expect(Set(found.map(\.rule)).sorted() == item.rules.sorted(), "\(found.map(\.message))")
    }

    @Test("There are many languages, and about as many that are right as faults")
    func variety() {
        #expect(Set(TypographyCase.all.map(\.locale)).count >= 20)
        #expect(Set(TypographyCase.all.map(\.testDescription)).count == TypographyCase.all.count)
        #expect(TypographyCase.all.count { $0.rules.isEmpty } * 3 >= TypographyCase.all.count)
    }
}
