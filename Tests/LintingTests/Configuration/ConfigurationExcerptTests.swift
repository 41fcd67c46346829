import Linting
import Testing

/// The line at fault, as errors about a configuration show it.
@Suite struct ConfigurationExcerptTests {
    private func marked(_ yaml: String) -> [String] {
        let file = ConfigurationFile(yaml: Array(yaml.utf8), path: "c.yml")
        return file.configuration(for: ConfigurationErrorTests.rules).problems.map { error in
            guard let excerpt = error.excerpt else { return "" }
            let scalars = Array(excerpt.line.unicodeScalars)
            func text(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }
            let range = excerpt.range
            return text(0..<range.lowerBound) + "⟦" + text(range) + "⟧" + text(range.upperBound..<scalars.count)
        }
    }

    @Test(arguments: [
        ("soruce: en", "⟦soruce⟧: en"),
        ("fail-on: 'eror' # no", "fail-on: ⟦'eror'⟧ # no"),
        ("fail-on: \"er\\x6fr\"", "fail-on: ⟦\"er\\x6fr\"⟧"),
        ("source: [en, ']'] # no", "source: ⟦[en, ']']⟧ # no"),
        ("locales: [de, x_, fr]", "locales: [de, ⟦x_⟧, fr]"),
        ("rules:\n  teh:\n    severity:\n      a: b  \n", "      ⟦a: b⟧  "),
        ("rules:\r\n  tëst: off", "  ⟦tëst⟧: off"),
        ("rules:\u{2028}  tëst: off", "  ⟦tëst⟧: off"),
        ("a: b: c", "a: b⟦: c⟧"),
        ("source: 'en\n", ""),
    ])
    func theLineIsMarked(yaml: String, expected: String) {
        #expect(marked(yaml) == [expected])
    }

    @Test func longLinesAreCut() {
        let padding = String(repeating: "x", count: 300)
        let line = marked("exclude: [\(padding), '[', \(padding)]").first ?? ""
        #expect(line.unicodeScalars.count == Excerpt.maximumLength + 2)
        #expect(line.hasPrefix("…xxx"))
        #expect(line.contains("⟦'['⟧, xxx"))
        #expect(line.hasSuffix("xxx…"))
    }

    /// A few lines of aliases that would stand for a billion items.
    @Test func aliasesAreCounted() {
        var yaml = "a: &a [x, x, x, x, x, x, x, x, x, x]\n"
        for (name, before) in zip("bcdefghi", "abcdefgh") {
            yaml += "\(name): &\(name) [\(Array(repeating: "*\(before)", count: 10).joined(separator: ", "))]\n"
        }
        let file = ConfigurationFile(yaml: Array(yaml.utf8), path: "c.yml")
        #expect(
            file.problems.map(\.description) == [
                "c.yml: not valid YAML: it has more than 200000 items, aliases counted in full"
            ])
    }

    @Test func deepTextsAreNoTrouble() {
        let yaml = "plugins: {ours: {run: x, options: " + String(repeating: "[", count: 5000)
        #expect(ConfigurationFile(yaml: Array(yaml.utf8), path: "c.yml").problems.count == 1)
    }
}
