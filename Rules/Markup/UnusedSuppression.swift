import Content
import Linting
import Markup

/// Reports suppressions that suppress nothing, or that nobody can understand.
struct UnusedSuppression: SuppressionRule {
    static let metadata = RuleMetadata(
        id: "unused-suppression", category: .markup, severity: .warning, fix: .safe,
        summary: "A suppression that suppresses nothing, or that can't be understood.",
        why: """
            What a suppression was for is gone, or was never there: left where it is, it hides the next fault at the \
            same place. A rule that does not exist, a word that means nothing or an "enable" that ends nothing look \
            like a suppression and are none. A suppression of a rule that did not run, or did not see all that it \
            compares, is not reported. Entries of "suppress" in the configuration are looked at when its whole folder \
            is linted.
            """,
        examples: examples)

    init(options: RuleOptions) {}

    func check(_ suppression: SuppressionUse, of version: Version, into findings: inout FindingCollector) {
        let directive = suppression.directive
        guard directive.verb != nil else {
            let hint = NearestName.hint(for: directive.spelling, among: directive.knownSpellings)
            findings.report(directive.range, of: version, "unknown suppression \"\(directive.spelling)\", \(hint)")
            return
        }
        guard !directive.names.isEmpty else {
            findings.report(
                directive.range, of: version,
                "\"\(directive.spelling)\" names no rule; name those that it is for, or \"all\"")
            return
        }
        for (name, use) in zip(directive.names, suppression.uses) where use == .unknown {
            let nearest = NearestName.of(name.text, among: suppression.knownNames)
            let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "\"hexapla rules\" lists them all"
            findings.report(name.range, of: version, "unknown rule \"\(name.text)\" in a suppression, \(hint)")
        }
        report(.unopened, of: suppression, in: version, into: &findings) {
            "\($0) \($1 ? "are" : "is") enabled here but not disabled before"
        }
        report(.unused, of: suppression, in: version, into: &findings) { names, _ in
            "this suppression of \(names) suppresses nothing"
        }
    }

    func check(unused exemption: Configuration.Exemption, report: (_ message: String, _ key: String) -> Void) {
        let rules =
            switch exemption.rules.count {
            case 0: "all rules"
            case 1...3: Self.list(exemption.rules)
            case let count: "\(count) rules"
            }
        let selector = exemption.selector
        report(
            "this entry of \"suppress\" for \(rules) suppresses nothing; remove it",
            (exemption.rules + ["|"] + selector.paths + ["|"] + selector.articles).joined(separator: " "))
    }

    /// Reports the names of a suppression of which the same has become, all in one finding.
    private func report(
        _ use: SuppressionUse.NameUse, of suppression: SuppressionUse, in version: Version,
        into findings: inout FindingCollector, message: (_ names: String, _ areSeveral: Bool) -> String
    ) {
        let concerned = zip(suppression.directive.names, suppression.uses).filter { $0.1 == use }.map(\.0)
        guard !concerned.isEmpty else { return }
        let range =
            concerned.count == suppression.directive.names.count
            ? suppression.directive.range
            : concerned[0].range.lowerBound..<concerned[concerned.count - 1].range.upperBound
        findings.report(
            range, of: version, message(Self.list(concerned.map(\.text)), concerned.count > 1),
            fixes: [Self.fix(suppression, without: use, in: version)], key: concerned.map(\.text).joined(separator: " ")
        )
    }

    /// The fix that takes the names of which the same has become out of a suppression, or all of it.
    private static func fix(
        _ suppression: SuppressionUse, without use: SuppressionUse.NameUse, in version: Version
    ) -> Fix {
        let directive = suppression.directive
        let rest = zip(directive.names, suppression.uses).filter { $0.1 != use }.map(\.0.text)
        if rest.isEmpty {
            let range = withLine(directive.range, in: version.document.source.text)
            return Fix("remove the suppression", .safe, edits: [Edit(range, of: version, replacement: "")])
        }
        let names = directive.names[0].range.lowerBound..<directive.names[directive.names.count - 1].range.upperBound
        let hasCommas = version.document.source.text[names].contains(UInt8(ascii: ","))
        return Fix(
            "remove what suppresses nothing", .safe,
            edits: [Edit(names, of: version, replacement: rest.joined(separator: hasCommas ? ", " : " "))])
    }

    /// A range, with its line where it is alone on it.
    private static func withLine(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        var lower = range.lowerBound
        while lower > 0, isBlank(text[lower - 1]) { lower -= 1 }
        var upper = range.upperBound
        while upper < text.count, isBlank(text[upper]) { upper += 1 }
        guard lower == 0 || isLineEnd(text[lower - 1]), upper == text.count || isLineEnd(text[upper]) else {
            return range
        }
        if upper < text.count {
            upper += text[upper] == 0x0D && upper + 1 < text.count && text[upper + 1] == 0x0A ? 2 : 1
        }
        return lower..<upper
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// `"a", "b" and "c"`.
    private static func list(_ names: [String]) -> String {
        let quoted = names.map { "\"\($0)\"" }
        guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
        return "\(quoted.dropLast().joined(separator: ", ")) and \(last)"
    }

    private static let examples = [
        Example(
            "an unknown rule",
            [
                "a.en.html": """
                <html lang="en"><body><h1>Letters</h1>
                <!-- hexapla-disable-next ⟦mising-paragraph⟧ -- the printed edition has it -->
                <p>Answer every letter within two days.</p></body></html>
                """
            ]),
        Example(
            "nothing to suppress; the comment goes with its line",
            [
                "a.el.html": """
                <html lang="el"><body><h1>Επιστολές</h1>
                ⟦<!-- hexapla-disable-next unused-suppression -- παλιό -->⟧
                <p>Απαντήστε σε κάθε επιστολή μέσα σε δύο ημέρες.</p></body></html>
                """
            ],
            fixed: [
                "a.el.html": """
                <html lang="el"><body><h1>Επιστολές</h1>
                <p>Απαντήστε σε κάθε επιστολή μέσα σε δύο ημέρες.</p></body></html>
                """
            ]),
        Example(
            "a word that is none",
            [
                "ja/a.xml": """
                <?xml version="1.0" encoding="utf-8"?>
                <article><title>手紙</title>⟦<?hexapla disable-line missing-paragraph?>⟧
                <para>手紙には必ず返事を書きます。</para></article>
                """
            ]),
        Example(
            "no rule, and an end without a beginning",
            [
                "a.de.html": """
                <html lang="de"><body>⟦<!-- hexapla-disable-block -->⟧<h1>Post</h1>
                <p>Jeder Brief wird beantwortet.</p>⟦<!-- hexapla-enable all -->⟧</body></html>
                """
            ],
            fixed: [
                "a.de.html": """
                <html lang="de"><body><!-- hexapla-disable-block --><h1>Post</h1>
                <p>Jeder Brief wird beantwortet.</p></body></html>
                """
            ]),
        Example(
            "rules that did not run may have been suppressed",
            [
                "a.ru.html": """
                <html lang="ru"><body><h1>Письма</h1>
                <!-- hexapla-disable-next parity, typography -- так в оригинале -->
                <p>На каждое письмо отвечают за два дня.</p></body></html>
                """
            ]),
        Example(
            "other comments",
            [
                "a.en.html": """
                <html lang="en"><body><!-- hexapla is run before each release --><h1>Letters</h1>
                <!-- disable-next missing-paragraph --><p>Answer every letter.</p></body></html>
                """
            ]),
    ]
}
