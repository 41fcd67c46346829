import Language
import Testing

@testable import Content

/// The patterns that are suggested for exports that were grouped without any.
@Suite("Suggested patterns")
struct PatternSuggestionTests {
    private func patterns(of paths: [String]) -> [String]? {
        PatternSuggestion(of: CorpusFinder().corpus(of: paths))?.entries.map { "\($0.pattern) \($0.files)" }
    }

    @Test(
        "Each usual way to name a locale has a pattern",
        arguments: [
            (["a.de.html", "a.en.html", "b/c.de.html", "b/c.en.html"], ["{article}.{locale}.html 4"]),
            (["a.html.de", "a.html.en", "b.html.de", "b.html.en"], ["{article}.html.{locale} 4"]),
            (["de/a.xml", "en/a.xml", "en/x/b.xml", "de/x/b.xml"], ["{locale}/{article}.xml 4"]),
            (["site/de/a.html", "site/en/a.html"], ["site/{locale}/{article}.html 2"]),
            (["a/de.html", "a/en.html", "b/de.html", "b/en.html"], ["{article}/{locale}.html 4"]),
            (["a-de.html", "a-en.html", "b-pt-br.html", "b-en.html"], ["{article}-{locale}.html 4"]),
            (["a_de.html", "a_en.html"], ["{article}_{locale}.html 2"]),
            (
                ["a.de.html", "a.en.html", "b.de.html", "b.en.html", "c.de.xml", "c.en.xml"],
                ["{article}.{locale}.html 4", "{article}.{locale}.xml 2"]
            ),
        ])
    func usual(_ paths: [String], _ expected: [String]) {
        #expect(patterns(of: paths) == expected)
    }

    @Test("Nothing is suggested where patterns would group otherwise, or where there is no locale")
    func none() {
        #expect(patterns(of: ["a.html", "b.html"]) == nil)
        #expect(patterns(of: []) == nil)
        #expect(patterns(of: ["{x}/de/a.html", "{x}/en/a.html"]) == nil)
    }
}
