import Linting
import Testing

/// Each example of each rule is an export of its own: what the manual shows is what the rule does.
@Suite("Examples of rules")
struct RuleExampleTests {
    @Test("Findings stand where the marks are, and fixes make what the example says", arguments: RuleExample.all)
    func isPassed(_ item: RuleExample) async {
        let run = await ExampleRun(item.example, of: item.rule)
        #expect(run.isPassed, "\(run)")
        #expect(run.findings.allSatisfy { $0.rule == item.rule.metadata.id })
    }

    @Test("What stands before the text moves findings and nothing else", arguments: RuleExample.all, Disguise.allCases)
    func disguised(_ item: RuleExample, _ disguise: Disguise) async {
        let export = ExampleExport(item, disguise)
        let result = await export.linter.lint(paths: ["."])
        #expect(result.errors.isEmpty)
        #expect(export.marked(by: result.findings).mapValues(\.text) == export.files.mapValues(\.text))
        #expect(export.marked(by: result.findings) == export.files)

        let first = await export.linter.fix(paths: ["."], including: .unsafe)
        #expect(export.store.contents == export.fixed)
        #expect(first.result.findings.allSatisfy { $0.fixes.isEmpty })
        let second = await export.linter.fix(paths: ["."], including: .unsafe)
        #expect(second.appliedCount == 0)
        #expect(export.store.contents == export.fixed)
    }

    @Test("Messages are in lower case and end without a full stop", arguments: RuleExample.all)
    func messages(_ item: RuleExample) async {
        for finding in await ExampleRun(item.example, of: item.rule).findings {
            for message in [finding.message] + finding.related.map(\.message) + finding.fixes.map(\.title) {
                #expect(!message.isEmpty)
                #expect(message.last != ".", "\(message)")
                #expect(!message.contains { $0.isNewline }, "\(message)")
                // A name may begin a message, a sentence not.
                let isSentence = message.first?.isUppercase == true && message.dropFirst().first?.isLowercase == true
                #expect(!isSentence, "\(message)")
            }
            #expect(finding.fingerprint.count == 16 || finding.fingerprint.contains("-"))
            let applicability = finding.fixes.map(\.applicability).min()
            if let applicability {
                let declared = item.rule.metadata.fix ?? .unsafe
                #expect(item.rule.metadata.fix != nil && declared <= applicability, "an undeclared fix")
            }
        }
    }
}
