import Language
import Linting

/// Reads one pack: its id and its rules.
struct PackReader {
    /// The keys of a pack.
    static let keys = [
        KeyDescription(
            "id", .text(nil), "What the pack is called: the first part of its rules' ids.", isRequired: true),
        KeyDescription("description", .text(nil), "What the pack is for."),
        KeyDescription("rules", .other("a list of rules"), "The rules.", isRequired: true),
    ]

    /// The largest pack that is read, in bytes: phrases in great number belong in files.
    static let maximumSize = 1 << 20

    private let text: PackText
    private(set) var id: PackScalar?
    private(set) var rules: [PackRule] = []

    /// Reads a pack; what is wrong is noted in its text.
    init(_ text: PackText) {
        self.text = text
        guard text.bytes.count <= Self.maximumSize else {
            let problem = PackProblem.tooLarge(text.bytes.count, limit: Self.maximumSize)
            text.note(ToolError(path: text.path, message: problem.message))
            return
        }
        do {
            readPack(try PackYAML.read(text.bytes))
        } catch {
            text.note(.notYAML(error.message), at: error.offset..<error.offset + 1)
        }
    }

    private mutating func readPack(_ root: PackNode) {
        guard let keys = KeyReader(root, what: "the pack", keys: Self.keys, text: text) else { return }
        guard let id = keys.text("id") else { return }
        guard PackID.isValid(id.text) else { return keys.note(.badID(id.text), at: id) }
        guard RuleCategory(rawValue: id.text) == nil, id.text != "all" else {
            return keys.note(.takenID(id.text), at: id)
        }
        self.id = id
        let description = keys.text("description")?.text ?? ""
        guard let node = keys.node("rules") else { return }
        guard case .list(let items) = node.content else { return keys.noteMistyped("rules") }
        var lines: [String: Int] = [:]
        for item in items {
            let reader = RuleReader(item, pack: id.text, description: description, text: text)
            guard let ruleID = reader?.id else { continue }
            if let line = lines[ruleID.text] {
                text.note(.repeatedRule(ruleID.text, line: line), at: ruleID.range)
                continue
            }
            lines[ruleID.text] = text.line(at: ruleID.range.lowerBound)
            if let rule = reader?.rule { rules.append(rule) }
        }
    }
}
