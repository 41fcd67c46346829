import Language
import Linting
import Markup
import Rules
import Testing

/// An example of a rule, as a test is given it.
struct RuleExample: CustomTestStringConvertible, Sendable {
    let rule: any Rule.Type
    let example: Example

    var testDescription: String { "\(rule.metadata.id): \(example.title)" }

    /// The examples of all rules.
    static let all: [RuleExample] = RuleSet.all.flatMap { rule in
        rule.metadata.examples.map { RuleExample(rule: rule, example: $0) }
    }
}

/// What is done to the files of an example, which must make no difference but to positions.
enum Disguise: CaseIterable {
    case none
    case comment
    case byteOrderMark

    func apply(to text: MarkedText, path: String) -> MarkedText {
        switch self {
        case .none: return text
        case .byteOrderMark: return text.shifted(by: [0xEF, 0xBB, 0xBF], atStart: true)
        case .comment:
            // Text has no comments.
            guard path.hasSuffix("ml") || path.contains(".html.") else { return text }
            return text.shifted(by: Array("<!-- ünïcödé 漢字 😀 -->".utf8), atStart: false)
        }
    }
}

/// An example as files in memory, and a linter with its rule only.
struct ExampleExport {
    /// A place that has a finding.
    struct Place: Hashable, Comparable, CustomStringConvertible {
        let path: String
        let range: Range<Int>

        var description: String { "\(path)[\(range)]" }
        static func < (a: Place, b: Place) -> Bool {
            (a.path, a.range.lowerBound, a.range.upperBound) < (b.path, b.range.lowerBound, b.range.upperBound)
        }
    }

    private(set) var files: [String: [UInt8]] = [:]
    private(set) var expected: [Place] = []
    private(set) var fixed: [String: [UInt8]] = [:]
    let store: MemoryStore
    let linter: Linter

    init(_ item: RuleExample, _ disguise: Disguise = .none) {
        // Findings about a file as a whole stand at its very beginning.
        let isMovable = !(item.rule is any CorpusRule.Type)
        for file in item.example.files {
            let plain = MarkedText(file.text)
            let text = disguise.apply(to: plain, path: file.path)
            files[file.path] = text.bytes
            expected += (isMovable ? text : plain).ranges.map { Place(path: file.path, range: $0) }
        }
        fixed = files
        for file in item.example.fixed {
            fixed[file.path] = disguise.apply(to: MarkedText(file.text), path: file.path).bytes
        }
        expected.sort()
        var configuration = Configuration()
        configuration.source = item.example.source.flatMap { LanguageTag($0) }
        var setting = Configuration.RuleSetting()
        setting.options = item.example.options
        configuration.rules[item.rule.metadata.id] = setting
        store = MemoryStore(files)
        linter = Linter(rules: [item.rule], configuration: configuration, store: store)
    }

    /// The places of findings, in bytes of the files.
    static func places(of findings: [Finding]) -> [Place] {
        findings.map { Place(path: $0.path, range: $0.start.offset..<$0.end.offset) }.sorted()
    }

    /// The files as texts, to be compared by a reader.
    static func texts(_ files: [String: [UInt8]]) -> [String: String] {
        files.mapValues { String(decoding: $0, as: UTF8.self) }
    }
}
