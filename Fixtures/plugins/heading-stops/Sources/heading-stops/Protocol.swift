/// What is read of the host's lines.
struct Message: Decodable {
    let type: String
    let id: Int?
    let versions: [Version]?
    let rows: [[[Int]?]]?
}

struct Version: Decodable {
    let blocks: [Block]
}

struct Block: Decodable {
    let id: Int
    let kind: String
    let text: String
}

/// The answer to the first line.
struct Rules: Encodable {
    let type = "rules"
    let `protocol` = 1
    let rules = [Rule()]
}

struct Rule: Encodable {
    let id = "heading-stop"
    let category = "parity"
    let severity = "warning"
    let fix = "safe"
    let summary = "A heading ends in a full stop where most versions have none."
    let comparesVersions = true
    let examples = [
        Example(
            files: [
                "a.de.html": "<h1>Öffnungszeiten &amp; Preise⟦.⟧</h1><p>Wir haben offen.</p>",
                "a.el.html": "<h1>Ώρες &amp; τιμές</h1><p>Είμαστε ανοιχτά.</p>",
                "a.en.html": "<h1>Hours &amp; prices</h1><p>We are open.</p>",
            ],
            fixed: ["a.de.html": "<h1>Öffnungszeiten &amp; Preise</h1><p>Wir haben offen.</p>"])
    ]
}

struct Example: Encodable {
    let files: [String: String]
    let fixed: [String: String]
}

/// The answer to an article.
struct Findings: Encodable {
    let type = "findings"
    let id: Int
    let findings: [Finding]
}

struct Finding: Encodable {
    let rule = "heading-stop"
    let version: Int
    let block: Int
    let range: [Int]
    let message: String
    let related: [Place]
    let fixes: [Fix]
}

struct Place: Encodable {
    let version: Int
    let block: Int
    let message: String
}

struct Fix: Encodable {
    let title = "remove the full stop"
    let applicability = "safe"
    let replacements: [Replacement]
}

struct Replacement: Encodable {
    let range: [Int]
    let text: String
}
