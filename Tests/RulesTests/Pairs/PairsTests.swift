import Linting
import Rules
import Testing

/// Blocks that answer each other, as translators write them: faults, and look-alikes that are right.
@Suite("Pairs")
struct PairsTests {
    @Test("Faults are named by the right rule, and what only looks like one is not", arguments: Pair.all)
    func found(_ pair: Pair) async {
        let result = await Linter(rules: RuleSet.all, configuration: pair.configuration, store: pair.store)
            .lint(paths: ["."])
        #expect(result.errors.isEmpty)
        let categories = Dictionary(
            RuleSet.all.map { ($0.metadata.id, $0.metadata.category) }, uniquingKeysWith: { first, _ in first })
        let found = result.findings.filter { categories[$0.rule] == pair.section }
        let rules = Set(found.map(\.rule)).sorted()
        #expect(rules == pair.rules.sorted(), "\(found.map(\.message))")
    }

    @Test("There are pairs in at least twenty languages, and as many that are right as faults")
    func variety() {
        #expect(Set(Pair.all.flatMap { [$0.first.locale, $0.second.locale] }).count >= 20)
        #expect(Set(Pair.all.map(\.testDescription)).count == Pair.all.count)
        #expect(Pair.all.count { $0.rules.isEmpty } * 3 >= Pair.all.count)
    }
}
