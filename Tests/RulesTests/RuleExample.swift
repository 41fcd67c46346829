import Linting
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
    case comment
    case byteOrderMark

    func apply(to text: MarkedText, path: String) -> MarkedText {
        switch self {
        case .byteOrderMark: return text.shifted(by: [0xEF, 0xBB, 0xBF], atStart: true)
        case .comment:
            // Text has no comments, and YAML others.
            guard path.hasSuffix("ml") && !path.hasSuffix(".yml") || path.contains(".html.") else { return text }
            return text.shifted(by: Array("<!-- ünïcödé 漢字 😀 -->".utf8), atStart: false)
        }
    }
}

extension MarkedText {
    /// The text with bytes put in front of it, and the ranges where they are then.
    ///
    /// They stand after a document type or an XML declaration, or, as a byte order mark does, at the very beginning.
    fileprivate func shifted(by prefix: [UInt8], atStart: Bool) -> MarkedText {
        var place = 0
        if !atStart, bytes.starts(with: Array("<!".utf8)) || bytes.starts(with: Array("<?".utf8)) {
            place = (bytes.firstIndex(of: UInt8(ascii: ">")) ?? -1) + 1
        }
        return MarkedText(
            bytes: bytes[..<place] + prefix + bytes[place...],
            ranges: ranges.map {
                let shift = $0.lowerBound >= place ? prefix.count : 0
                return $0.lowerBound + shift..<$0.upperBound + shift
            })
    }
}

extension ExampleExport {
    /// An example of a rule that comes with the program, with its files disguised.
    init(_ item: RuleExample, _ disguise: Disguise) {
        // Findings about a file as a whole stand at its very beginning.
        let isMovable = !(item.rule is any CorpusRule.Type)
        self.init(item.example, of: item.rule.metadata, in: RuleCatalog([item.rule])) { text, path in
            let disguised = disguise.apply(to: text, path: path)
            return isMovable ? disguised : MarkedText(bytes: disguised.bytes, ranges: text.ranges)
        }
    }
}
