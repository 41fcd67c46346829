import Linting
import Rules
import Testing

/// What the catalogue promises of a rule, and what the rule says of itself, are the same.
///
/// The catalogue is what other programs rely on. A rule that is not in it yet is free to be what it says.
@Suite("Metadata of rules")
struct RuleMetadataTests {
    /// The catalogue: id, severity, fix, category.
    private static let catalogue: [String: (severity: Severity, fix: Applicability?, category: RuleCategory)] = {
        var table: [String: (Severity, Applicability?, RuleCategory)] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map { String($0) }
            guard words.count == 4, let severity = Severity(rawValue: words[1]),
                let category = RuleCategory(rawValue: words[3])
            else { continue }
            table[words[0]] = (severity, Applicability(rawValue: words[2]), category)
        }
        return table
    }()

    private static let text = """
        missing-translation error - completeness
        orphan-translation warning - completeness
        unrelated-article error - completeness
        duplicate-version error - completeness
        wrong-language error - completeness
        declared-language warning safe completeness
        untranslated-text error - completeness
        untranslated-sentence warning - completeness
        empty-translation error - completeness
        stale-translation warning - completeness
        missing-paragraph error - parity
        missing-heading error - parity
        missing-list-item error - parity
        missing-table-row error - parity
        extra-paragraph warning - parity
        merged-paragraphs warning - parity
        split-paragraph warning - parity
        reordered-paragraphs warning - parity
        duplicate-paragraph warning unsafe parity
        truncated-paragraph error - parity
        missing-sentence warning - parity
        unrelated-paragraph warning - parity
        expanded-paragraph info - parity
        heading-level-mismatch warning - parity
        code-mismatch warning - parity
        number-mismatch error - inline
        link-mismatch warning - inline
        image-mismatch warning - inline
        placeholder-mismatch error safe inline
        markup-mismatch info - inline
        end-punctuation-mismatch info - inline
        terminology warning - inline
        inconsistent-translation info - inline
        boilerplate-text warning safe boilerplate
        repeated-block warning unsafe boilerplate
        missing-space-after-sentence warning safe typography
        space-around-hyphen warning safe typography
        space-before-punctuation warning safe typography
        missing-space-before-punctuation info unsafe typography
        locale-punctuation warning safe typography
        locale-quotes info unsafe typography
        repeated-space info safe typography
        repeated-word warning unsafe typography
        repeated-phrase error - typography
        glued-words warning unsafe typography
        mixed-script-word error safe typography
        mojibake error safe typography
        replacement-character error - typography
        double-encoded-entity warning safe typography
        invisible-character warning safe typography
        unnormalized-text info safe typography
        unbalanced-brackets warning - typography
        malformed-markup warning - markup
        unused-suppression warning safe markup
        text-direction warning safe markup
        empty-block info safe markup
        missing-title warning - markup
        missing-alt info - markup
        heading-order info - markup
        duplicate-id warning - markup
        broken-anchor warning - markup
        """

    private static let all = RuleSet.all.map { $0.metadata }

    @Test("The catalogue can be read")
    func catalogue() {
        #expect(Self.catalogue.count == Self.text.split(separator: "\n").count)
    }

    @Test("No two rules have the same id")
    func ids() {
        let ids = Self.all.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test("Severity, fix and category are those of the catalogue", arguments: all.map(\.id))
    func promises(_ id: String) throws {
        let metadata = try #require(Self.all.first { $0.id == id })
        guard let entry = Self.catalogue[id] else { return }
        #expect(metadata.severity == entry.severity)
        #expect(metadata.fix == entry.fix)
        #expect(metadata.category == entry.category)
    }

    @Test("Every rule is explained and shown", arguments: all.map(\.id))
    func manual(_ id: String) throws {
        let metadata = try #require(Self.all.first { $0.id == id })
        #expect(id.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "-" })
        #expect(metadata.summary.hasSuffix(".") && metadata.summary.count > 10)
        #expect(metadata.why.count > 80)
        #expect(metadata.examples.count >= 4)
        #expect(Set(metadata.examples.map(\.title)).count == metadata.examples.count)
        let marked = metadata.examples.filter { $0.files.contains { $0.text.contains("\u{27E6}") } }
        #expect(!marked.isEmpty)
        #expect(marked.count < metadata.examples.count)
        #expect((metadata.fix != nil) == metadata.examples.contains { !$0.fixed.isEmpty })
        for example in metadata.examples {
            for file in example.files {
                let open = file.text.count { $0 == "\u{27E6}" }
                #expect(open == file.text.count { $0 == "\u{27E7}" })
            }
            let paths = Set(example.files.map(\.path))
            #expect(example.fixed.allSatisfy { paths.contains($0.path) })
        }
    }

    @Test("Options have names, explanations, and examples of the right type", arguments: all.map(\.id))
    func options(_ id: String) throws {
        let metadata = try #require(Self.all.first { $0.id == id })
        let values = RuleOptions(of: metadata)
        for option in metadata.options {
            #expect(option.name.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "-" })
            #expect(option.summary.hasSuffix("."))
            switch option.defaultValue {
            case .integer(let value): #expect(values.integer(option.name) == value)
            case .number(let value): #expect(values.number(option.name) == value)
            case .boolean(let value): #expect(values.boolean(option.name) == value)
            case .strings(let value): #expect(values.strings(option.name) == value)
            }
        }
        for (name, value) in metadata.examples.flatMap({ Array($0.options) }) {
            let option = try #require(metadata.options.first { $0.name == name })
            #expect(Self.hasSameType(option.defaultValue, value))
        }
    }

    private static func hasSameType(_ a: RuleOption.Value, _ b: RuleOption.Value) -> Bool {
        switch (a, b) {
        case (.integer, .integer), (.number, .number), (.boolean, .boolean), (.strings, .strings): true
        default: false
        }
    }
}
