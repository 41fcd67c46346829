package import Linting

/// All that is known of a kind of rule without making one: the source of the reader, the schema and the manual.
package struct KindDescription: Sendable {
    /// What `kind:` calls it.
    package let name: String
    /// What a rule of the kind reports, in one sentence.
    package let summary: String
    /// How it works, in a few sentences of the manual.
    package let details: String
    /// The keys that only rules of this kind have.
    package let keys: [KeyDescription]
    /// What messages may name beside `{match}`, which all have.
    package let placeholders: [KeyDescription.Placeholder]
    /// The section of the catalogue that its rules are in unless they say otherwise.
    package let category: RuleCategory
    /// Whether its rules compare versions, and have nothing to say of an article with a single one.
    package let comparesVersions: Bool
    /// The kinds of block that its rules look at unless their scope says otherwise; empty for all but titles.
    package let blocks: [String]
    /// What a rule offers as a fix where it has no key `fix`; nil for none.
    package let fix: PackRuleFix?
    /// Whether the kind knows what to put in the place of a match, so that rules may have the fix `replace`.
    package let suggests: Bool
    /// A small pack that works, with examples in a Latin script and in another one; its id is `my-pack`, that of its
    /// first rule `my-rule`.
    package let template: String

    /// Creates a description.
    package init(
        _ name: String, summary: String, details: String, keys: [KeyDescription],
        placeholders: [KeyDescription.Placeholder] = [], category: RuleCategory = .style,
        comparesVersions: Bool = false, blocks: [String] = [], fix: PackRuleFix? = nil,
        suggests: Bool = false, template: String
    ) {
        self.name = name
        self.summary = summary
        self.details = details
        self.keys = keys
        self.placeholders = placeholders
        self.category = category
        self.comparesVersions = comparesVersions
        self.blocks = blocks
        self.fix = fix
        self.suggests = suggests
        self.template = template
    }

    /// The template as the text of a pack with ids of one's own.
    package func template(pack: String, rule: String) -> String {
        let lines = template.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            switch line {
            case "id: my-pack": "id: \(pack)"
            case "  - id: my-rule": "  - id: \(rule)"
            default: String(line)
            }
        }
        return lines.joined(separator: "\n")
    }
}
