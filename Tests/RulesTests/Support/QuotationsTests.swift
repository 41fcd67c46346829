import Testing

@testable import Rules

@Suite struct QuotationsTests {
    private static func rest(_ text: String) -> String {
        let blanked = Quotations.blanked(Array(text.utf8))
        #expect(blanked.count == text.utf8.count)
        return String(decoding: blanked, as: UTF8.self).split(separator: " ").joined(separator: " ")
    }

    @Test(arguments: [
        ("Das Schild sagt \u{201E}Keep left\u{201C} dazu.", "Das Schild sagt dazu."),
        ("Она сказала «Keep left» тогда.", "Она сказала тогда."), ("Er sagt »Keep left« dazu.", "Er sagt dazu."),
        ("看板に「Keep left」とある。", "看板に とある。"), ("Eins (two, three) vier", "Eins vier"),
        ("a \"b c\" d", "a d"), ("値は 'with freetype', 'with TTF' など", "値は , など"),
        ("Don't, it's the users' own", "Don't, it's the users' own"), ("a) first", "first"),
        ("one (two three", "one"), ("one \"two three", "one \"two three"), ("", ""),
    ])
    func blanksWhatIsQuoted(_ text: String, _ rest: String) {
        #expect(Self.rest(text) == rest)
    }
}
