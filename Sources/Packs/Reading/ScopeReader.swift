import Content
import Markup

/// Reads where a rule looks.
enum ScopeReader {
    /// The keys of a scope that is a map.
    static let keys = [
        KeyDescription(
            "kinds", .texts, "The kinds of block, such as \"heading\" or \"list-item\"; all but titles and code."),
        KeyDescription("levels", .texts, "The levels of headings, from 1 to 6; all."),
        KeyDescription("selector", .text(nil), "A CSS selector of elements that a block must be, or be in."),
        KeyDescription("xpath", .text(nil), "An XPath of elements that a block must be, or be in."),
        KeyDescription("code", .boolean(false), "Whether code within a block is a part of its text."),
        KeyDescription("links", .boolean(true), "Whether links within a block are a part of its text."),
        KeyDescription("untranslatable", .boolean(false), "Whether text counts that is not to be translated."),
        KeyDescription("page", .boolean(false), "Whether blocks of the page around the article count."),
        KeyDescription(
            "unit", .choice(["block", "segment", "article"]),
            "What is one text: a block, each of its sentences, or all blocks together."),
    ]

    /// The scope of a rule; what its kind usually looks at where the rule says nothing.
    static func scope(of rule: KeyReader, kind: KindDescription) -> Scope {
        var scope = Scope()
        scope.kinds = Set(kind.blocks.compactMap { BlockKind(rawValue: $0) })
        guard let node = rule.node("scope") else { return scope }
        guard case .map = node.content else {
            scope.kinds = kinds(rule.texts(of: node, "scope"), rule)
            return scope
        }
        guard let reader = KeyReader(node, what: "\"scope\"", keys: keys, text: rule.text) else { return scope }
        if reader.has("kinds") { scope.kinds = kinds(reader.texts("kinds"), reader) }
        for scalar in reader.texts("levels") {
            if let level = Int(scalar.text), (1...6).contains(level) {
                scope.levels.insert(level)
            } else {
                reader.note(
                    .mistyped("a level", expected: "a number from 1 to 6", found: "\"\(scalar.text)\""), at: scalar)
            }
        }
        if let scalar = reader.text("selector") {
            do {
                scope.selector = try Selector(scalar.text)
            } catch {
                note(error.message, at: error.offset, in: scalar, reader)
            }
        }
        if let scalar = reader.text("xpath") {
            do {
                scope.xpath = try XPath(scalar.text)
            } catch {
                note(error.message, at: error.offset, in: scalar, reader)
            }
        }
        scope.includesCode = reader.boolean("code")
        scope.includesLinks = reader.boolean("links")
        scope.includesUntranslatable = reader.boolean("untranslatable")
        scope.includesPage = reader.boolean("page")
        scope.unit = Scope.Unit(rawValue: reader.choice("unit")) ?? .block
        return scope
    }

    private static func note(_ message: String, at offset: Int, in scalar: PackScalar, _ reader: KeyReader) {
        let length = scalar.text.utf8.count
        reader.note(.badSelector(message), in: scalar, part: min(offset, length)..<min(offset + 1, length))
    }

    private static func kinds(_ scalars: [PackScalar], _ reader: KeyReader) -> Set<BlockKind> {
        var kinds: Set<BlockKind> = []
        for scalar in scalars {
            if let kind = BlockKind(rawValue: scalar.text) {
                kinds.insert(kind)
            } else {
                let known = BlockKind.allCases.map(\.rawValue)
                reader.note(.unknown(.value(of: "scope"), scalar.text, known: known), at: scalar)
            }
        }
        return kinds
    }
}
