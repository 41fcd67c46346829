import JSON
import Linting

/// Reads the findings that a plugin answers an article with.
struct FindingsAnswer {
    private static let keys = [
        "rule", "version", "block", "range", "message", "severity", "related", "fixes",
    ]

    /// The index of each rule, by the id that the plugin gave it.
    private let rules: [String: Int]

    /// Creates a reader for the findings of rules, whose ids begin with the plugin's name and a slash.
    init(_ rules: [GroupRule], plugin: String) {
        let ids = rules.map { String($0.metadata.id.dropFirst(plugin.count + 1)) }
        self.rules = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    }

    /// The findings of an answer, in its order.
    func findings(of answer: Answer, article id: Int) throws(PluginProblem.Cause) -> [PluginFinding] {
        try answer.checkFindings(of: id)
        var reader = JSONReader(answer.line)
        var findings: [PluginFinding] = []
        do {
            try reader.members(["type", "id", "findings"], required: ["findings"], of: "the answer") {
                reader, key throws(JSONError) in
                guard key == "findings" else { return try reader.skip() }
                findings = try reader.elements { reader throws(JSONError) in try finding(&reader) }
            }
        } catch {
            throw .answer(error)
        }
        return findings
    }

    private func finding(_ reader: inout JSONReader) throws(JSONError) -> PluginFinding {
        var rule = 0
        var place = PlaceReader()
        var severity: Severity?
        var related: [PluginFinding.Place] = []
        var fixes: [PluginFinding.Fix] = []
        try reader.members(Self.keys, required: ["rule"] + PlaceReader.required, of: "a finding") {
            reader, key throws(JSONError) in
            switch key {
            case "rule": rule = try self.rule(&reader)
            case "severity": severity = try reader.null() ? nil : try reader.choice()
            case "related": related = try reader.elements { reader throws(JSONError) in try Self.related(&reader) }
            case "fixes": fixes = try reader.elements { reader throws(JSONError) in try Self.fix(&reader) }
            default: try place.read(key, &reader)
            }
        }
        return PluginFinding(rule: rule, place: place.place, severity: severity, related: related, fixes: fixes)
    }

    private func rule(_ reader: inout JSONReader) throws(JSONError) -> Int {
        let id = try reader.string()
        if let rule = rules[id] { return rule }
        let hint = NearestName.hint(for: id, among: Array(rules.keys))
        throw .invalid(path: reader.path, problem: "is no rule of the plugin: \"\(id)\", \(hint)")
    }

    private static func related(_ reader: inout JSONReader) throws(JSONError) -> PluginFinding.Place {
        var place = PlaceReader()
        try reader.members(PlaceReader.keys, required: PlaceReader.required, of: "a related place") {
            reader, key throws(JSONError) in try place.read(key, &reader)
        }
        return place.place
    }

    private static func fix(_ reader: inout JSONReader) throws(JSONError) -> PluginFinding.Fix {
        var title = ""
        var applicability = Applicability.unsafe
        var replacements: [(range: Range<Int>, text: String)] = []
        let keys = ["title", "applicability", "replacements"]
        try reader.members(keys, required: keys, of: "a fix") { reader, key throws(JSONError) in
            switch key {
            case "title": title = try reader.line()
            case "applicability": applicability = try reader.choice()
            default: replacements = try reader.elements { reader throws(JSONError) in try replacement(&reader) }
            }
        }
        return PluginFinding.Fix(title: title, applicability: applicability, replacements: replacements)
    }

    private static func replacement(
        _ reader: inout JSONReader
    ) throws(JSONError) -> (range: Range<Int>, text: String) {
        var range = 0..<0
        var text = ""
        try reader.members(["range", "text"], required: ["range", "text"], of: "a replacement") {
            reader, key throws(JSONError) in
            if key == "range" { range = try reader.range() } else { text = try reader.string() }
        }
        if let scalar = text.unicodeScalars.first(where: { !TextReplacement.isWritable($0) }) {
            let code = String(scalar.value, radix: 16, uppercase: true)
            let number = String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
            throw .invalid(path: "\(reader.path).text", problem: "holds U+\(number), which no file can hold")
        }
        return (range, text)
    }
}

/// Collects the members that tell a place.
private struct PlaceReader {
    static let keys = ["version", "block", "range", "message"]
    static let required = ["version", "block", "message"]

    private var version = 0
    private var block = 0
    private var range: Range<Int>?
    private var message = ""

    var place: PluginFinding.Place {
        PluginFinding.Place(version: version, block: block, range: range, message: message)
    }

    mutating func read(_ key: String, _ reader: inout JSONReader) throws(JSONError) {
        switch key {
        case "version": version = try reader.integer()
        case "block": block = try reader.integer()
        case "range": range = try reader.null() ? nil : try reader.range()
        default: message = try reader.line()
        }
    }
}
