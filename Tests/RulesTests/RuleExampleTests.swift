import Linting
import Testing

/// Each example of each rule is an export of its own: what the manual shows is what the rule does.
@Suite("Examples of rules")
struct RuleExampleTests {
    @Test("Findings stand where the marks are", arguments: RuleExample.all, Disguise.allCases)
    func findings(_ item: RuleExample, _ disguise: Disguise) async {
        let export = ExampleExport(item, disguise)
        let result = await export.linter.lint(paths: ["."])
        #expect(result.errors.isEmpty)
        #expect(ExampleExport.places(of: result.findings) == export.expected)
        #expect(result.findings.allSatisfy { $0.rule == item.rule.metadata.id })
    }

    @Test("Fixes make what the example says, once and for all", arguments: RuleExample.all, Disguise.allCases)
    func fixes(_ item: RuleExample, _ disguise: Disguise) async {
        let export = ExampleExport(item, disguise)
        let first = await export.linter.fix(paths: ["."], including: .unsafe)
        #expect(ExampleExport.texts(export.store.contents) == ExampleExport.texts(export.fixed))
        #expect(export.store.contents == export.fixed)
        #expect(first.result.findings.allSatisfy { $0.fixes.isEmpty })
        let second = await export.linter.fix(paths: ["."], including: .unsafe)
        #expect(second.appliedCount == 0)
        #expect(export.store.contents == export.fixed)
    }

    @Test("Messages are in lower case and end without a full stop", arguments: RuleExample.all)
    func messages(_ item: RuleExample) async {
        let export = ExampleExport(item)
        let result = await export.linter.lint(paths: ["."])
        for finding in result.findings {
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
