/// The manual of packs: their keys, and the kinds of rule with theirs, as they describe themselves.
package enum KindManual {
    /// The manual in Markdown.
    package static var book: String {
        var lines = [
            "# The keys of packs", "",
            "Made by `make docs` from what the kinds say of themselves. [Packs.md](Packs.md) says how packs work.", "",
            "## A pack", "",
        ]
        lines += table(PackReader.keys)
        lines += ["## Every rule", ""] + table(RuleReader.keys)
        lines += ["### scope", ""] + table(ScopeReader.keys)
        lines += ["### fix", ""] + table(FixReader.keys)
        lines += ["### examples", ""] + table(ExampleReader.keys)
        for kind in KindList.all { lines += section(kind.description) }
        return lines.joined(separator: "\n")
    }

    private static func section(_ kind: KindDescription) -> [String] {
        var lines = ["## \(kind.name)", "", kind.summary, "", kind.details, ""] + table(kind.keys)
        for key in kind.keys {
            switch key.shape {
            case .map(let keys), .maps(let keys): lines += ["### \(kind.name): \(key.name)", ""] + table(keys)
            default: continue
            }
        }
        if !kind.placeholders.isEmpty {
            let names = kind.placeholders.map { "`{\($0.name)}`: \($0.summary)" }
            lines += ["In messages, beside `{match}`: \(names.joined(separator: "; ")).", ""]
        }
        return lines + ["```yaml", kind.template.trimmingLineEnds, "```", ""]
    }

    private static func table(_ keys: [KeyDescription]) -> [String] {
        let rows = keys.map { key in
            let isSet = key.isRequired ? "must be set" : key.shape.defaultText ?? ""
            let cells = ["`\(key.name)`", key.shape.expectation, isSet, key.summary]
            return "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |"
        }
        return ["| key | takes | unless set | |", "|---|---|---|---|"] + rows + [""]
    }
}

extension String {
    /// The text without line ends behind it.
    fileprivate var trimmingLineEnds: String {
        var text = self
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
