import Linting
import Packs
import Rules
import Testing

/// The packs that come with the program are read without problems and do what their examples say.
@Suite struct ShippedPackTests {
    private static let loaded = PackLoader.load(RuleSet.packs.map { PackSource(path: nil, bytes: $0) })

    @Test func areReadWithoutProblems() {
        #expect(Self.loaded.problems == [])
        #expect(
            Self.loaded.group?.rules.map(\.metadata.id) == [
                "leftovers/filler-text", "leftovers/model-reply", "leftovers/note-to-self", "leftovers/template-syntax",
            ])
    }

    @Test func findWhatTheirExamplesSay() async {
        for rule in Self.loaded.group?.rules ?? [] {
            let catalog = RuleCatalog([], groups: Self.loaded.group.map { [$0] } ?? [])
            for example in rule.metadata.examples {
                let run = await ExampleRun(example, of: rule.metadata, in: catalog)
                #expect(run.isPassed, "\(run)")
            }
        }
    }
}
