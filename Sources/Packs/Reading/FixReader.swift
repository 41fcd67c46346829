import Linting

/// Reads how a rule repairs what it finds.
enum FixReader {
    /// The keys of a fix that is a map.
    static let keys = [
        KeyDescription("replace", .text(nil), "The text that takes the place of the match; may hold placeholders."),
        KeyDescription("remove", .boolean(false), "Whether the match is taken out."),
        KeyDescription(
            "applicability", .choice(["unsafe", "safe"]), "Whether \"--fix\" makes it, or only \"--unsafe-fixes\"."),
    ]

    /// The fix of a rule; that of its kind where the rule says nothing.
    ///
    /// - Returns: The fix, and the text in the place of the match, whose placeholders are yet to be checked.
    static func fix(of rule: KeyReader, kind: KindDescription) -> (fix: PackRuleFix?, template: PackScalar?) {
        guard let node = rule.node("fix") else { return (kind.fix, nil) }
        if let word = node.scalar {
            switch word.text {
            case "none": return (nil, nil)
            case "remove": return (PackRuleFix(.remove, .unsafe), nil)
            case "replace" where kind.suggests, "unsafe" where kind.suggests:
                return (PackRuleFix(.suggestion, .unsafe), nil)
            case "safe" where kind.suggests: return (PackRuleFix(.suggestion, .safe), nil)
            default:
                let known = ["none", "remove"] + (kind.suggests ? ["replace", "safe", "unsafe"] : [])
                rule.note(.unknown(.value(of: "fix"), word.text, known: known), at: word)
                return (nil, nil)
            }
        }
        guard let reader = KeyReader(node, what: "\"fix\"", keys: keys, text: rule.text) else { return (nil, nil) }
        let applicability = Applicability(rawValue: reader.choice("applicability")) ?? .unsafe
        let template = reader.text("replace")
        let isRemoval = reader.boolean("remove")
        if isRemoval, template != nil {
            reader.note(.conflicting("replace", with: "remove"), key: "remove")
        }
        if let template { return (PackRuleFix(.replace(PackMessage(template.text)), applicability), template) }
        if isRemoval { return (PackRuleFix(.remove, applicability), nil) }
        guard kind.suggests else {
            reader.note(.missing("replace", of: "\"fix\""), key: "applicability")
            return (nil, nil)
        }
        return (PackRuleFix(.suggestion, applicability), nil)
    }
}
