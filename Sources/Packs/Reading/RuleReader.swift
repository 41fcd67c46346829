import Language
import Linting

/// Reads one rule of a pack.
struct RuleReader {
    /// The keys that rules of all kinds have.
    static let keys = [
        KeyDescription(
            "id", .text(nil), "What the rule is called; reports put the pack's id before it.", isRequired: true),
        KeyDescription("kind", .text(nil), "What it does, one of the kinds below.", isRequired: true),
        KeyDescription(
            "message", .text(nil), "What a finding says; names in braces stand for what was found.", isRequired: true),
        KeyDescription("severity", .choice(["warning", "error", "info"]), "How bad its findings are."),
        KeyDescription("category", .text(nil), "The section of the catalogue; by default that of the kind."),
        KeyDescription("summary", .text(nil), "What it reports, in one sentence, for \"hexapla rules\"."),
        KeyDescription("why", .text(nil), "Why that is worth reporting, for \"hexapla rules explain\"."),
        KeyDescription("link", .text(nil), "Where more is said of it; put after \"why\"."),
        KeyDescription("limit", .integer(nil), "How many findings it has in a version at most; the first ones count."),
        KeyDescription("enabled", .boolean(true), "Whether it runs where nothing is configured."),
        KeyDescription("locales", .texts, "Ranges of locales, such as \"de\", \"*-Arab\", \"Cyrl\" or \"!en-GB\"."),
        KeyDescription("scope", .other("a kind of block, a list of those, or a map"), "Where it looks."),
        KeyDescription(
            "fix", .other("\"remove\", \"replace\", \"safe\", \"unsafe\", \"none\" or a map"), "How it is repaired."),
        KeyDescription(
            "examples", .other("a list of examples"), "What it finds and what not: its tests and its manual."),
    ]

    /// The id as the pack has it, where it can be one.
    private(set) var id: PackScalar?
    /// The rule; nil where anything is wrong with it.
    private(set) var rule: PackRule?

    /// Reads a rule; what is wrong is noted in the text.
    init?(_ node: PackNode, pack: String, description: String, text: PackText) {
        let before = text.problems.count
        // What keys a rule may have, its kind tells: that is looked up first.
        let kind = Self.kind(of: node)
        let keys = Self.keys + (kind?.description.keys ?? [])
        let name = Self.value("id", of: node)?.text
        let what = name.map { "rule \"\($0)\"" } ?? "a rule"
        guard kind != nil || Self.value("kind", of: node) == nil else {
            if let scalar = Self.value("kind", of: node) {
                text.note(
                    .unknown(.kind, scalar.text, known: KindList.all.map { $0.description.name }), at: scalar.range)
            }
            id = Self.value("id", of: node)
            return
        }
        guard var reader = KeyReader(node, what: what, keys: keys, text: text) else { return nil }
        let message = reader.text("message")
        guard let id = reader.text("id"), let kind else { return }
        guard PackID.isValid(id.text) else {
            reader.note(.badID(id.text), at: id)
            return
        }
        self.id = id
        let about = kind.description
        let severity = Severity(rawValue: reader.choice("severity")) ?? .warning
        let category = Self.category(&reader) ?? about.category
        let locales = reader.locales(reader.texts("locales"))
        let scope = ScopeReader.scope(of: reader, kind: about)
        let fix = FixReader.fix(of: reader, kind: about)
        let examples = ExampleReader.examples(of: reader, rule: "\(pack)/\(id.text)")
        guard let check = kind.init(&reader) else { return }
        let known = ["match"] + check.placeholders
        if let message { Self.checkPlaceholders(of: message, known: known, reader) }
        if let template = fix.template { Self.checkPlaceholders(of: template, known: known, reader) }
        guard text.problems.count == before, let locales, let message else { return }
        let limit = reader.integer("limit")
        if let limit, limit < 1 {
            reader.note(.mistyped("\"limit\"", expected: "1 or more", found: "\(limit)"), key: "limit")
            return
        }
        let link = reader.text("link").map { "See \($0.text)" }
        let why = [reader.text("why")?.text ?? description, link ?? ""].filter { !$0.isEmpty }
        let summary = reader.text("summary")?.text ?? message.text
        let metadata = RuleMetadata(
            id: "\(pack)/\(id.text)", category: category, severity: severity, fix: fix.fix?.applicability,
            summary: summary, why: why.joined(separator: " "), examples: examples,
            isOnByDefault: reader.boolean("enabled"), origin: .pack(id: pack, path: text.path))
        let warning = PackProblem.other(
            "a pattern of rule \"\(metadata.id)\" takes too long on some texts, which it was not applied to; make it simpler"
        )
        rule = PackRule(
            metadata: metadata, locales: locales, scope: scope, message: PackMessage(message.text), fix: fix.fix,
            limit: limit, comparesVersions: check.comparesVersions, limitWarning: text.error(warning, at: id.range),
            kind: check)
    }

    private static func kind(of node: PackNode) -> (any PackKind.Type)? {
        value("kind", of: node).flatMap { KindList.kind($0.text) }
    }

    private static func value(_ key: String, of node: PackNode) -> PackScalar? {
        guard case .map(let entries) = node.content else { return nil }
        return entries.first { $0.key.text == key }?.value.scalar
    }

    private static func category(_ reader: inout KeyReader) -> RuleCategory? {
        guard let scalar = reader.text("category") else { return nil }
        if let category = RuleCategory(rawValue: scalar.text) { return category }
        reader.note(.unknown(.category, scalar.text, known: RuleCategory.allCases.map(\.rawValue)), at: scalar)
        return nil
    }

    /// Notes placeholders that the rule has no value for.
    private static func checkPlaceholders(of scalar: PackScalar, known: [String], _ reader: KeyReader) {
        for (name, offset) in PackMessage.placeholders(in: scalar.text) where !known.contains(name) {
            let part = offset..<offset + name.utf8.count + 2
            reader.note(.unknownPlaceholder(name, known: known), in: scalar, part: part)
        }
    }
}
