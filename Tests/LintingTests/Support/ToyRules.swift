import Content
import Language
import Linting
import Markup

/// Rules that find and repair words, made for these tests.
enum Toy {
    static func metadata(
        _ id: String, _ category: RuleCategory = .typography, severity: Severity = .warning, options: [RuleOption] = [],
        isOnByDefault: Bool = true, origin: RuleOrigin = .compiled
    ) -> RuleMetadata {
        RuleMetadata(
            id: id, category: category, severity: severity, summary: "finds a word", why: "for tests",
            options: options, examples: [], isOnByDefault: isOnByDefault, origin: origin)
    }

    /// The ranges in the file's text at which a word stands.
    static func ranges(of word: String, in version: Version) -> [Range<Int>] {
        let text = version.document.source.text
        let bytes = Array(word.utf8)
        guard text.count >= bytes.count else { return [] }
        return (0...(text.count - bytes.count)).map { $0..<($0 + bytes.count) }
            .filter { text[$0].elementsEqual(bytes) }
    }

    /// Reports a word wherever it stands, with a fix that puts another in its place.
    static func replace(
        _ word: String, by replacement: String, in version: Version, _ applicability: Applicability = .safe,
        into findings: inout FindingCollector
    ) {
        for range in ranges(of: word, in: version) {
            let edit = Edit(range, of: version, replacement: replacement)
            findings.report(
                range, of: version, "\"\(word)\" stands here", fixes: [Fix("replace it", applicability, edits: [edit])])
        }
    }
}

/// Replaces `teh` by `the`.
struct TehRule: DocumentRule {
    static let metadata = Toy.metadata("teh")
    init(options: RuleOptions) {}
    func check(_ version: Version, into findings: inout FindingCollector) {
        Toy.replace("teh", by: "the", in: version, into: &findings)
    }
}

/// Replaces `colour` by `color`, and ``ColourRule`` the other way.
struct ColorRule: DocumentRule {
    static let metadata = Toy.metadata("color")
    init(options: RuleOptions) {}
    func check(_ version: Version, into findings: inout FindingCollector) {
        Toy.replace("colour", by: "color", in: version, into: &findings)
    }
}

/// Replaces `color` by `colour`.
struct ColourRule: DocumentRule {
    static let metadata = Toy.metadata("colour")
    init(options: RuleOptions) {}
    func check(_ version: Version, into findings: inout FindingCollector) {
        Toy.replace("color", by: "colour", in: version, into: &findings)
    }
}

/// Puts one more `!` after `hey` each time.
struct ShoutRule: DocumentRule {
    static let metadata = Toy.metadata("shout")
    init(options: RuleOptions) {}
    func check(_ version: Version, into findings: inout FindingCollector) {
        Toy.replace("hey", by: "hey!", in: version, into: &findings)
    }
}

/// Replaces `euro` by the sign, which not every encoding has.
struct EuroRule: DocumentRule {
    static let metadata = Toy.metadata("euro")
    init(options: RuleOptions) {}
    func check(_ version: Version, into findings: inout FindingCollector) {
        Toy.replace("euro", by: "\u{20AC}", in: version, into: &findings)
    }
}

/// Breaks the markup: replaces `break` by a start tag, or `amp` by a reference that ends nowhere.
struct BreakingRule: DocumentRule {
    static let metadata = Toy.metadata("breaking")
    init(options: RuleOptions) {}
    func check(_ version: Version, into findings: inout FindingCollector) {
        Toy.replace("break", by: "<para>", in: version, into: &findings)
    }
}

/// Replaces `maybe` by `perhaps`, and says that somebody should look at it.
struct UnsafeRule: DocumentRule {
    static let metadata = Toy.metadata("maybe")
    init(options: RuleOptions) {}
    func check(_ version: Version, into findings: inout FindingCollector) {
        Toy.replace("maybe", by: "perhaps", in: version, .unsafe, into: &findings)
    }
}

/// Reports a version with fewer blocks than the first of its article.
struct FewerBlocksRule: ArticleRule {
    static let metadata = Toy.metadata("fewer-blocks", .parity, severity: .error)
    init(options: RuleOptions) {}
    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        guard let first = article.article.versions.first else { return }
        for version in article.article.versions.dropFirst() where version.blocks.count < first.blocks.count {
            findings.report(
                0..<0, of: version, "fewer blocks than \"\(first.path)\"",
                related: [findings.place(0..<1, of: first, "the other")], key: "")
        }
    }
}

/// Reports every article without a version in German.
struct GermanRule: CorpusRule {
    static let metadata = Toy.metadata("german", .completeness, severity: .error)
    init(options: RuleOptions) {}
    func check(_ corpus: Corpus, into findings: inout FindingCollector) {
        for entry in corpus.entries where !entry.files.contains(where: { $0.locale?.language == "de" }) {
            guard let german = try? Configuration.locale("de", option: "") else { continue }
            findings.report(missing: german, of: entry, in: corpus, "no version in \"de\"")
        }
    }
}

/// Has an option of every type.
struct OptionsRule: DocumentRule {
    static let metadata = Toy.metadata(
        "many-options",
        options: [
            RuleOption("minimum", default: .integer(3), "a number"),
            RuleOption("ratio", default: .number(0.5), "a ratio"),
            RuleOption("strict", default: .boolean(false), "a switch"),
            RuleOption(
                "words", default: .strings([]), "some words",
                problem: { $0.allSatisfy(\.isWhitespace) ? "is blank, write a word" : nil }),
        ])
    private let minimum: Int
    init(options: RuleOptions) { minimum = options.integer("minimum") }
    func check(_ version: Version, into findings: inout FindingCollector) {
        findings.report(0..<0, of: version, "the minimum is \(minimum)")
    }
}
