import Foundation
import Language
import Markup

/// What no fix may change of a file, found without the linter.
struct PageFacts {
    /// The encoding, and the byte order mark before the text; empty where the text is ASCII and may be in any.
    let encoding: String
    /// The elements that are written in the file, with the elements that they stand in.
    private(set) var elements: [String] = []
    /// The characters within code, scripts and styles.
    private(set) var code: [String] = []
    /// The values of attributes that are addresses, and the addresses in text.
    private(set) var addresses: [String] = []
    /// The characters that are not to be translated.
    private(set) var untranslatable: [String] = []
    /// The CDATA sections and references to entities.
    private(set) var forms: [String] = []
    /// How often U+FFFD stands there.
    let lost: Int
    /// How often a no-break space does, as a character or a reference.
    let noBreakSpaces: Int
    /// How often a plain space stands there.
    let plainSpaces: Int
    /// How often a space or line end stands between two letters of scripts without spaces, marks around it included.
    let gaps: Int

    init(_ source: SourceFile, path: String) {
        let document = MarkupParser.parse(source, as: Syntax.sniff(path: path, bytes: source.text))
        let isASCII = source.original.allSatisfy { $0 > 0 && $0 < 0x80 }
        encoding = isASCII ? "" : "\(source.encoding.name) \(source.original.prefix(3).filter { $0 > 0xBA })"
        let text = String(decoding: source.text, as: UTF8.self)
        lost = text.unicodeScalars.count { $0 == "\u{FFFD}" }
        plainSpaces = text.unicodeScalars.count { $0 == " " }
        noBreakSpaces =
            text.unicodeScalars.count { $0 == "\u{A0}" || $0 == "\u{202F}" }
            + ["&nbsp;", "&#160;", "&#xA0;"].reduce(0) { $0 + text.components(separatedBy: $1).count - 1 }
        let spaceless = "[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}]"
        gaps = Self.matches("(?<=\(spaceless))[\\p{P}]*\\s[\\s\\p{P}]*(?=\(spaceless))", in: text).count
        addresses = Self.matches("(?:https?://|www\\.)[!-;=?-Z_a-z~]*[A-Za-z0-9/]", in: text)

        let isCode: Set = [
            "code", "pre", "script", "style", "kbd", "samp", "literal", "programlisting", "screen", "filename",
        ]
        var chains = [String](repeating: "", count: document.nodes.count)
        var flags = [(code: Bool, kept: Bool)](repeating: (false, false), count: document.nodes.count)
        for (index, node) in document.nodes.enumerated() {
            let parent = Int(node.parent)
            var flag = parent < 0 ? (false, false) : flags[parent]
            let chain = parent < 0 ? "" : chains[parent]
            chains[index] = chain
            switch node.kind {
            case .element:
                let name = document.name(of: node)
                if isCode.contains(name) { flag.0 = true }
                if let translate = document.value(of: "translate", at: index) { flag.1 = translate == "no" }
                if !node.range.isEmpty {
                    chains[index] = "\(chain)/\(name)"
                    elements.append(chains[index])
                }
                for name in ["href", "src"] {
                    if let value = document.value(of: name, at: index) { addresses.append(value) }
                }
            case .cdata: forms.append("CDATA")
            case .entityReference: forms.append(document.name(of: node))
            default: break
            }
            flags[index] = flag
            let characters = String(decoding: document.text(of: node), as: UTF8.self)
            if characters.isEmpty { continue }
            if flag.0 { code.append(characters) }
            if flag.1 { untranslatable.append(characters) }
        }
    }

    private static func matches(_ pattern: String, in text: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
        let whole = NSRange(text.startIndex..<text.endIndex, in: text)
        return expression.matches(in: text, range: whole).compactMap { match in
            Range(match.range, in: text).map { String(text[$0]) }
        }
    }

    /// What changed that must not; where whole elements were taken out, what is left must have been there.
    func violations(in after: PageFacts, isRemoval: Bool) -> [String] {
        var violations: [String] = []
        if encoding != after.encoding, !encoding.isEmpty, !after.encoding.isEmpty {
            violations.append("encoding \(encoding), then \(after.encoding)")
        }
        let lists = [
            ("elements", elements, after.elements), ("code", code, after.code), ("forms", forms, after.forms),
            ("addresses", addresses, after.addresses), ("untranslatable", untranslatable, after.untranslatable),
        ]
        for (name, old, new) in lists where !(isRemoval ? Self.isPart(new, of: old) : old == new) {
            violations.append("\(name): \(old), then \(new)")
        }
        if after.lost < lost { violations.append("U+FFFD was deleted") }
        if after.noBreakSpaces < noBreakSpaces, after.plainSpaces > plainSpaces {
            violations.append("a no-break space became a plain one")
        }
        if after.gaps > gaps { violations.append("a space in a script without spaces") }
        return violations
    }

    private static func isPart(_ part: [String], of whole: [String]) -> Bool {
        var rest = whole[...]
        return part.allSatisfy { item in
            guard let index = rest.firstIndex(of: item) else { return false }
            rest = rest[(index + 1)...]
            return true
        }
    }
}
