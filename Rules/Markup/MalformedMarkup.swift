import Content
import Linting
import Markup

/// Reports what the parser rejects, but for what HTML5 allows.
struct MalformedMarkup: DocumentRule {
    static let metadata = RuleMetadata(
        id: "malformed-markup", category: .markup, severity: .warning, mqm: "Markup",
        summary: "Markup that a parser has to guess at.",
        why: """
            Where a tag is not closed or closes nothing, each program guesses another document: what a browser shows as \
            one paragraph, an import may cut in two. The problems are those that libxml2 finds, less what HTML5 allows: \
            newer elements, custom elements, SVG and MathML, ampersands that are text, end tags of links and emphasis \
            around blocks. XML that is not well-formed is an error, since other programs refuse it. References to \
            entities that a document type elsewhere declares are no problem. What follows from one problem is not \
            reported again.
            """,
        options: [
            RuleOption("limit", default: .integer(20), "The most problems that are reported in one file, at least 1.")
        ],
        examples: examples)

    private let limit: Int

    /// Creates the rule from its options.
    init(options: RuleOptions) {
        limit = max(1, options.integer("limit"))
    }

    /// Reports the problems of a version's file, each cause once.
    func check(_ version: Version, into findings: inout FindingCollector) {
        let document = version.document
        guard !document.problems.isEmpty, document.syntax != .plainText else { return }
        var reader = ProblemReader(of: document)
        var causes: Set<String> = []
        var readings: [(ProblemReader.Reading, isFatal: Bool)] = []
        for problem in document.problems {
            guard let reading = reader.read(problem), causes.insert(reading.cause).inserted else { continue }
            readings.append((reading, document.syntax == .xml && problem.level == .fatal))
        }
        let more = readings.count - limit
        for (index, (reading, isFatal)) in readings.prefix(limit).enumerated() {
            let isLast = index == limit - 1 && more > 0
            findings.report(
                reading.range, of: version,
                isLast ? "\(reading.message), and \(more) more problem\(more == 1 ? "" : "s")" : reading.message,
                severity: isFatal ? .error : nil, key: reading.message)
        }
    }
}
