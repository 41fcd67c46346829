package import Content
package import Language

/// The first configuration of an export, written from what the export itself tells, to be read and changed by people.
package struct ConfigurationDraft: Sendable {
    /// A locale and how many articles have it.
    package struct Usage: Sendable, Equatable {
        /// The locale.
        package let locale: LanguageTag
        /// The number of articles with a version in it.
        package let articles: Int
    }

    /// How many articles there are.
    package let articles: Int
    /// The locales, the one that most articles have first.
    package let usages: [Usage]
    /// The patterns that group the files as they are grouped; nil where there are none.
    package let patterns: PatternSuggestion?

    /// Reads what there is to be told from an export, whose paths are relative to the folder of the configuration.
    package init(of corpus: Corpus) {
        var counts: [LanguageTag: Int] = [:]
        for entry in corpus.entries {
            for locale in Set(entry.files.compactMap(\.locale)) { counts[locale, default: 0] += 1 }
        }
        articles = corpus.entries.count
        usages = counts.map { Usage(locale: $0.key, articles: $0.value) }
            .sorted { ($1.articles, $0.locale) < ($0.articles, $1.locale) }
        patterns = PatternSuggestion(of: corpus)
    }

    /// The locale that the others are likely to be translated from: one that all articles with several versions could
    /// have it from; nil where two could be, and neither is English.
    package var source: Usage? {
        guard usages.count > 1, let most = usages.first?.articles else { return nil }
        if let english = usages.first(where: { $0.locale.language == "en" }), english.articles * 2 > articles {
            return english
        }
        let candidates = usages.prefix { $0.articles == most }
        return candidates.count == 1 && most == articles ? candidates.first : nil
    }

    /// The locales that more than half of the articles have, which are expected without being told.
    package var expected: [LanguageTag] {
        usages.filter { $0.articles * 2 > articles }.map(\.locale).sorted()
    }

    /// The text of the file.
    package var yaml: String {
        var lines = [
            "# How this export is linted. Every key is optional: what is commented out holds as it stands there,",
            "# and `hexapla config` shows what is in force and from where.",
            "",
            "# The locale that the others are translated from. Without it, the versions are judged by one another.",
            source.map { "source: \($0.locale)  # \(share($0.articles))" } ?? "# source: en",
            "",
            "# The locales that every article should have. Without it, those that most articles have.",
        ]
        lines.append(expected.isEmpty ? "# locales: [de, fr]" : "locales: [\(Self.list(expected))]")
        let others = usages.filter { !expected.contains($0.locale) }
        if !others.isEmpty {
            lines.append(
                "# In fewer articles: \(others.map { "\($0.locale) (\($0.articles))" }.joined(separator: ", "))")
        }
        lines += [
            "", "# How paths, relative to this file, tell article and locale; the first pattern that fits counts.",
        ]
        if let patterns {
            lines.append("articles:")
            lines += patterns.entries.map { "  - \"\($0.pattern)\"  # \(Self.count($0.files, "file"))" }
        } else {
            lines += ["# articles:", "#   - \"{locale}/{article}.html\""]
        }
        lines += [
            "",
            "# exclude: [\"drafts/**\"]",
            "",
            "# The least severity of a finding that makes a run fail: error, warning or info.",
            "# fail-on: error",
            "",
            "# How much of the source each locale must have, there and translated, in percent.",
            "# completeness:",
            "#   minimum: 95",
            "",
            "# Rules by id: off, another severity, or options. `hexapla rules` lists them all.",
            "# rules:",
            "#   extra-paragraph: info",
            "#   orphan-translation: off",
            "",
            "# Other settings for some of the files.",
            "# overrides:",
            "#   - paths: [\"legal/**\"]",
            "#     rules: {untranslated-text: warning}",
            "",
            "# Findings that are right but that nobody will act on.",
            "# suppress:",
            "#   - rules: [missing-translation]",
            "#     articles: [\"archive/**\"]",
            "#     reason: the archive is not translated any more",
        ]
        return lines.map { "\($0)\n" }.joined()
    }

    private func share(_ count: Int) -> String {
        "\(count) of \(Self.count(articles, "article")) \(count == 1 ? "has" : "have") it"
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// Locales as a YAML list, quoted where YAML would take one for something else, such as Norwegian for a no.
    private static func list(_ locales: [LanguageTag]) -> String {
        locales.map { ["no", "y", "n"].contains($0.description) ? "\"\($0)\"" : "\($0)" }.joined(separator: ", ")
    }
}
