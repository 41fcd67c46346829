import Linting
import OwnRules
import Testing

@Suite struct ExampleTests {
    @Test func examplesAreRight() async {
        for example in LoudHeading.metadata.examples {
            let run = await ExampleRun(example, of: LoudHeading.self)
            #expect(run.isPassed, "\(run)")
        }
    }
}
