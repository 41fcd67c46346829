package import Linting

/// Reads rule packs.
package enum PackLoader {
    /// Makes a group of the rules of packs.
    ///
    /// A rule with anything wrong is left out, and so is a pack with the id of another one; the others are in.
    /// - Parameters:
    ///   - packs: The packs that come with the program and those of the user, in the order in which they count.
    ///   - files: Where files are read that the packs name.
    /// - Returns: The rules, and everything that is wrong with the packs, pack by pack and from top to bottom.
    /// - Complexity: O(*n*) in the bytes of the packs, plus the compiling of their patterns.
    package static func load(
        _ packs: [PackSource], files: any PackFiles = DiskPackFiles()
    ) -> (group: (any RuleGroup)?, problems: [ToolError]) {
        var rules: [PackRule] = []
        var problems: [ToolError] = []
        var places: [String: String] = [:]
        for pack in packs {
            let text = PackText(path: pack.path, bytes: pack.bytes, files: files)
            let reader = PackReader(text)
            if let id = reader.id {
                if let other = places[id.text] {
                    text.note(.repeatedPack(id.text, other: other), at: id.range)
                } else {
                    places[id.text] = text.path.map { "\"\($0)\"" } ?? "the packs that come with the program"
                    rules += reader.rules
                }
            }
            problems += text.problems.sorted {
                ($0.line ?? 0, $0.column ?? 0, $0.message) < ($1.line ?? 0, $1.column ?? 0, $1.message)
            }
        }
        return (rules.isEmpty ? nil : PackGroup(rules), problems)
    }
}
