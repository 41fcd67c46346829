import JSON
import Language
import Linting

/// Reads the rules that a plugin tells when it is started.
enum RulesAnswer {
    private static let keys = [
        "id", "summary", "why", "severity", "category", "fix", "comparesVersions", "locales", "examples",
    ]

    /// The rules that an answer tells, sorted by id.
    static func rules(of answer: Answer, plugin: String) throws(PluginProblem.Cause) -> [GroupRule] {
        try answer.checkRules()
        var reader = JSONReader(answer.line)
        var rules: [GroupRule] = []
        do {
            try reader.members(["type", "protocol", "rules"], required: ["rules"], of: "the answer") {
                reader, key throws(JSONError) in
                guard key == "rules" else { return try reader.skip() }
                rules = try reader.elements { reader throws(JSONError) in try rule(&reader, plugin: plugin) }
                guard !rules.isEmpty else { throw .invalid(path: reader.path, problem: "must not be empty") }
            }
        } catch {
            throw .answer(error)
        }
        rules.sort { $0.metadata.id < $1.metadata.id }
        for (rule, next) in zip(rules, rules.dropFirst()) where rule.metadata.id == next.metadata.id {
            throw .repeatedRule(rule.metadata.id)
        }
        return rules
    }

    private static func rule(_ reader: inout JSONReader, plugin: String) throws(JSONError) -> GroupRule {
        var id = ""
        var summary = ""
        var why = ""
        var severity = Severity.warning
        var category = RuleCategory.style
        var fix: Applicability?
        var comparesVersions = false
        var locales = LocaleFilter.all
        var locale: String?
        var examples: [ExampleAnswer] = []
        try reader.members(keys, required: ["id", "summary"], of: "a rule") { reader, key throws(JSONError) in
            switch key {
            case "id": id = try self.id(&reader)
            case "summary": summary = try reader.line()
            case "why": why = try reader.string()
            case "severity": severity = try reader.choice()
            case "category": category = try reader.choice()
            case "fix": fix = try reader.null() ? nil : try reader.choice()
            case "comparesVersions": comparesVersions = try reader.boolean()
            case "locales":
                let ranges = try reader.elements("an array of texts") { reader throws(JSONError) in try reader.string()
                }
                locales = try filter(ranges, at: reader.path)
                locale = ranges.first { LanguageTag($0) != nil }
            default: examples = try reader.elements { reader throws(JSONError) in try ExampleAnswer(&reader) }
            }
        }
        let metadata = RuleMetadata(
            id: "\(plugin)/\(id)", category: category, severity: severity, fix: fix, summary: summary, why: why,
            examples: examples.enumerated().map { $1.example(number: $0 + 1, locale: locale ?? "en") },
            origin: .plugin(name: plugin))
        return GroupRule(metadata: metadata, comparesVersions: comparesVersions, locales: locales)
    }

    /// Reads the id that a plugin gives a rule, without the plugin's name.
    private static func id(_ reader: inout JSONReader) throws(JSONError) -> String {
        let id = try reader.string()
        let isPlain = id.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
            default: false
            }
        }
        guard isPlain, !id.isEmpty else {
            throw .invalid(path: reader.path, problem: "must be lower-case letters, digits and hyphens, not \"\(id)\"")
        }
        return id
    }

    private static func filter(_ ranges: [String], at path: String) throws(JSONError) -> LocaleFilter {
        do {
            return try LocaleFilter(ranges)
        } catch {
            throw .invalid(
                path: path, problem: "has no locale \"\(error.text)\", write it like \"de\", \"pt-BR\" or \"!*-Latn\"")
        }
    }
}
