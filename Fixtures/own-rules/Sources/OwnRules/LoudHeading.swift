public import Content
public import Linting

/// Reports headings that end in an exclamation mark.
public struct LoudHeading: DocumentRule {
    /// What the rule is called, what it reports, and its examples.
    public static let metadata = RuleMetadata(
        id: "loud-heading", category: .style, severity: .warning, fix: .unsafe,
        summary: "A heading ends in an exclamation mark.",
        why: "The house wants calm headings. The fix is unsafe, since a writer may want a full stop or another word.",
        options: [
            RuleOption("levels", default: .integer(6), "The headings that are looked at: 1 for titles only, 6 for all.")
        ],
        examples: [
            Example(
                "a shout, in English and in Japanese",
                ["a.en.html": "<h1>⟦Great offers!⟧</h1>", "a.ja.html": "<h1>⟦お得な情報！⟧</h1>"],
                fixed: ["a.en.html": "<h1>Great offers</h1>", "a.ja.html": "<h1>お得な情報</h1>"]),
            Example("no shout", ["a.en.html": "<h1>Great offers</h1><p>Come and see!</p>"]),
            Example("a small one", ["a.en.html": "<h3>New!</h3>"], options: ["levels": .integer(2)]),
        ])

    private let levels: Int

    /// Creates the rule from its options.
    public init(options: RuleOptions) {
        levels = options.integer("levels")
    }

    /// Reports the loud headings of a version.
    public func check(_ version: Version, into findings: inout FindingCollector) {
        for block in version.blocks where block.kind == .heading && block.isContent && block.level <= levels {
            let text = version.text(of: block)
            guard let mark = ["!", "！"].first(where: { text.suffix($0.utf8.count).elementsEqual($0.utf8) }) else {
                continue
            }
            let last = text.endIndex - mark.utf8.count..<text.endIndex
            let edit = Edit(version.map.sourceRange(of: last), of: version, replacement: "")
            findings.report(
                block.range, of: version, "heading ends in \"\(mark)\"",
                fixes: [Fix("remove \"\(mark)\"", .unsafe, edits: [edit])])
        }
    }
}
