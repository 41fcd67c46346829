import Content
import Language
import Linting
import Markup

/// Reports a document that does not say in which language it is, or says it wrongly: the rule declared-language.
struct LanguageDeclaration: DocumentRule {
    static let metadata = RuleMetadata(
        id: "declared-language", category: .completeness, severity: .warning, fix: .safe, mqm: "Locale convention",
        summary: "`lang` or `xml:lang` is missing, malformed, or against the locale of the path.",
        why: """
            Screen readers, hyphenation, search engines and translators go by it (WCAG 2.2, 3.1.1). A value is against \
            the locale where the language, the script or a region named by both differs: `en-GB` fits `en`, and \
            `zh-CN` fits `zh-Hans`. XML need not declare a language; what it declares must be right. Where the text \
            really is in the language declared, the place of the file is what is wrong, and no fix is offered.
            """,
        options: [
            RuleOption(
                "require-in-xml", default: .boolean(false),
                "Whether the root element of XML other than XHTML must have `xml:lang`.")
        ],
        examples: LanguageDeclaration.examples)

    private let isRequiredInXML: Bool

    init(options: RuleOptions) {
        isRequiredInXML = options.boolean("require-in-xml")
    }

    func check(_ version: Version, into findings: inout FindingCollector) {
        let document = version.document
        guard version.format != .plainText, let root = document.nodes.firstIndex(where: { $0.kind == .element })
        else { return }
        let isHTML = version.format == .html
        let declarations = document.attributes(of: root).filter {
            let name = document.names[Int($0.name.rawValue)]
            return name == "xml:lang" || (name == "lang" && (isHTML || version.format == .docBook))
        }
        for declaration in declarations { check(declaration, of: version, into: &findings) }
        // A fragment has no start tag that could bear the attribute; a body may bear it in the root's place.
        guard declarations.isEmpty, !document.nodes[root].range.isEmpty, version.declaredLanguage == nil,
            isHTML ? document.name(of: document.nodes[root]) == "html" : isRequiredInXML
        else { return }
        let name = document.syntax == .xml ? "xml:lang" : "lang"
        let fix = version.locale.flatMap {
            AttributeInsertion.fix(adding: "\(name)=\"\($0)\"", to: root, of: document)
        }
        findings.report(
            document.nodes[root].range, of: version,
            version.locale.map { "no \"\(name)\" on a document in \"\($0)\"" } ?? "no \"\(name)\" on the document",
            fixes: fix.map { [$0] } ?? [], key: "")
    }

    /// Reports a declaration that is malformed or wrong.
    private func check(_ attribute: Attribute, of version: Version, into findings: inout FindingCollector) {
        let document = version.document
        let value = document.value(of: attribute)
        let name = document.names[Int(attribute.name.rawValue)]
        let tag = LanguageTag(value)
        let message: String
        var cure = version.locale
        if let tag, Self.isWellFormed(value) {
            guard let locale = version.locale, !Self.agrees(tag, with: locale) else { return }
            message = "\"\(name)\" says \"\(value)\", but the document is filed under \"\(locale)\""
        } else {
            message = value.isEmpty ? "\"\(name)\" is empty" : "\"\(value)\" in \"\(name)\" is no language tag"
            if let tag, version.locale.map({ Self.agrees(tag, with: $0) }) ?? true { cure = tag }
        }
        var fixes: [Fix] = []
        if let cure, !isTextIn(tag, ratherThan: cure, version) {
            fixes = [replacement(of: attribute, by: cure.description, in: document)]
        }
        let range = attribute.valueRange.isEmpty ? attribute.nameRange : attribute.valueRange
        findings.report(range, of: version, message, fixes: fixes, key: "\(name)=\(value)")
    }

    /// Whether the text bears the declaration out, so that it is not the declaration that should be changed.
    private func isTextIn(_ declared: LanguageTag?, ratherThan cure: LanguageTag, _ version: Version) -> Bool {
        guard let declared, !declared.isIndistinguishable(from: cure), let found = version.bodyLanguage?.language
        else { return false }
        return found.isIndistinguishable(from: declared)
    }

    private func replacement(of attribute: Attribute, by value: String, in document: Document) -> Fix {
        let name = document.names[Int(attribute.name.rawValue)]
        // `lang` alone has nothing to replace; `lang=""` has quotation marks to write between.
        let written = attribute.valueRange.isEmpty && !attribute.isQuoted ? "=\"\(value)\"" : value
        return Fix(
            "set \"\(name)\" to \"\(value)\"", .safe,
            edits: [
                Edit(
                    range: attribute.valueRange, expected: Array(document.source.text[attribute.valueRange]),
                    replacement: Array(written.utf8))
            ])
    }

    /// Whether a value is shaped as BCP 47 says: letters and digits in groups of 1 to 8, hyphens between.
    static func isWellFormed(_ value: String) -> Bool {
        value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy { part in
            (1...8).contains(part.count)
                && part.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || (0x30...0x39).contains($0) }
        }
    }

    /// Whether two tags can be of the same document; what only one of them says does not count.
    static func agrees(_ a: LanguageTag, with b: LanguageTag) -> Bool {
        guard isSameLanguage(a, b) else { return false }
        if a.script == nil && a.region == nil || b.script == nil && b.region == nil { return true }
        guard a.likelyScript == b.likelyScript else { return false }
        guard let first = a.region, let second = b.region else { return true }
        return first == second
    }

    private static func isSameLanguage(_ a: LanguageTag, _ b: LanguageTag) -> Bool {
        if a.language == b.language { return true }
        // Written Norwegian is Bokmål unless something else is said; `sh` takes in what became four languages.
        switch (min(a.language, b.language), max(a.language, b.language)) {
        case ("nb", "no"), ("nn", "no"), ("fil", "tl"), ("he", "iw"), ("id", "in"), ("ji", "yi"), ("hr", "sh"),
            ("sh", "sr"), ("bs", "sh"), ("mo", "ro"), ("arb", "ar"), ("ar", "arb"), ("cmn", "zh"), ("fa", "pes"):
            return true
        default: return false
        }
    }
}
