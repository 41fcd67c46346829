import Linting
import Rules
import Testing

/// What a message about two translations shows of them.
@Suite struct InconsistentTranslationTests {
    private static let question = "Who has lost the receipt of a purchase can ask for a copy of it at any time?"
    private static let beginning = "Wer den Beleg über einen Kauf verloren hat, kann jederzeit eine Abschrift davon"

    private static func page(_ language: String, _ first: String, _ second: String) -> [UInt8] {
        let body = [first, second].map { "<h2>\($0)</h2><p>\(language == "en" ? "Yes, it can." : "Ja, das geht.")</p>" }
        return Array("<html lang=\"\(language)\"><body>\(body.joined())</body></html>".utf8)
    }

    @Test(
        "Where the beginnings are alike, the message shows where they differ",
        arguments: [
            (
                "\(beginning) verlangen?",
                "Kann, wer den Beleg eines Kaufs verloren hat, jederzeit eine Abschrift davon verlangen?",
                "\"Wer den Beleg", "\"Kann, wer den Beleg"
            ),
            ("\(beginning) verlangen?", "\(beginning) vernichten?", "\"…verlangen?\"", "\"…vernichten?\""),
        ])
    func differences(_ first: String, _ second: String, _ one: String, _ other: String) async throws {
        let store = MemoryStore([
            "a.en.html": Self.page("en", Self.question, Self.question), "a.de.html": Self.page("de", first, second),
        ])
        let result = await Linter(
            rules: [RuleSet.all.first { $0.metadata.id == "inconsistent-translation" }].compactMap(\.self),
            configuration: Configuration(), store: store
        ).lint(paths: ["."])
        let message = try #require(result.findings.first?.message)
        #expect(message.contains(one))
        #expect(message.contains(other))
    }
}
