import Language
import Linting
import Testing

/// Two blocks that answer each other, and the rules of a section that find something wrong in them.
struct Pair: CustomTestStringConvertible, Sendable {
    /// The content of a paragraph in a locale; markup is markup.
    typealias Text = (locale: String, html: String)

    /// What the pair is about.
    let title: String
    /// The section of the catalogue that is looked at; findings of others don't count.
    let section: RuleCategory
    /// The source's paragraph.
    let first: Text
    /// The translation's.
    let second: Text
    /// The ids of the rules of the section that have a finding, each once; none where all is right.
    let rules: [String]

    /// A pair with a fault.
    static func fault(
        _ rules: String..., in section: RuleCategory, _ title: String, _ first: Text, _ second: Text
    ) -> Pair {
        Pair(title: title, section: section, first: first, second: second, rules: rules)
    }

    /// A pair without one.
    static func right(_ section: RuleCategory, _ title: String, _ first: Text, _ second: Text) -> Pair {
        Pair(title: title, section: section, first: first, second: second, rules: [])
    }

    var testDescription: String { "\(section.rawValue), \(first.locale)-\(second.locale): \(title)" }

    /// An export of two documents, in which other blocks stand around the two.
    var store: MemoryStore {
        func page(_ text: Text) -> [UInt8] {
            Array(
                """
                <!DOCTYPE html>
                <html lang="\(text.locale)"><head><title>Hexapla</title></head><body><h1>Hexapla</h1>
                <p>\(text.html)</p>
                <h2>Origen</h2><pre>make demo</pre></body></html>
                """.utf8)
        }
        return MemoryStore(["a.\(first.locale).html": page(first), "a.\(second.locale).html": page(second)])
    }

    /// The source is known.
    var configuration: Configuration {
        var configuration = Configuration()
        configuration.source = LanguageTag(first.locale)
        return configuration
    }

    /// All pairs.
    static let all: [Pair] = numbers + links + placeholders + endings
}
