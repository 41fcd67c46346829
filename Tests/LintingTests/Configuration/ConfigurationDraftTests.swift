import Content
import Language
import Testing

@testable import Linting

/// The configuration that `hexapla init` writes.
@Suite("Drafts of configurations")
struct ConfigurationDraftTests {
    private func draft(_ paths: [String]) -> ConfigurationDraft {
        ConfigurationDraft(of: CorpusFinder().corpus(of: paths))
    }

    @Test("What was found stands in the file, which reads back and groups the same files")
    func readsBack() throws {
        let paths = ["a.en.html", "a.no.html", "b.en.html", "b.no.html", "c.en.html", "c.no.html", "c.fr.html"]
        let yaml = draft(paths).yaml
        #expect(yaml.contains("\nsource: en  # 3 of 3 articles have it\n"))
        #expect(yaml.contains("\nlocales: [en, \"no\"]\n# In fewer articles: fr (1)\n"))
        #expect(yaml.contains("\narticles:\n  - \"{article}.{locale}.html\"  # 7 files\n"))
        let configuration = try Configuration(yaml: Array(yaml.utf8), path: ".hexapla.yml", rules: [])
        #expect(configuration.source?.description == "en")
        #expect(configuration.locales.map(\.description) == ["en", "no"])
        let patterns = configuration.articles.compactMap { try? PathPattern($0) }
        let read = CorpusFinder(patterns: patterns).corpus(of: paths)
        #expect(read.entries.map(\.files) == CorpusFinder().corpus(of: paths).entries.map(\.files))
    }

    @Test("What can't be told is a comment")
    func unknown() throws {
        let yaml = draft(["a.de.html", "a.fr.html", "x/b.html"]).yaml
        #expect(yaml.contains("\n# source: en\n"))
        #expect(!yaml.contains("\nsource:"))
        let lone = draft(["a.html"]).yaml
        #expect(lone.contains("\n# articles:\n") && lone.contains("\n# locales: [de, fr]\n"))
        #expect(try Configuration(yaml: Array(lone.utf8), path: "x", rules: []).articles.isEmpty)
    }

    @Test("Without English, the locale that all articles have is the source")
    func source() {
        #expect(draft(["a.de.html", "a.fr.html", "b.de.html", "b.it.html"]).source?.locale.description == "de")
        #expect(draft(["a.de.html", "b.fr.html"]).source == nil)
    }
}
