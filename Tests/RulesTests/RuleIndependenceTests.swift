import Foundation
import Linting
import Rules
import Testing

/// Adding a rule touches its own files, `Type.swift` and `Type+….swift`, and RuleSet.swift, and nothing else: whatever
/// is shared knows no rule.
@Suite("Independence of rules")
struct RuleIndependenceTests {
    /// A source file of the package.
    private struct File {
        /// The path within the package.
        let path: String
        /// The words of the text: letters, digits, and hyphens and underscores within.
        let words: Set<Substring>

        var name: String { path.split(separator: "/").last.map { String($0) } ?? path }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static let files: [File] = ["Sources", "Rules"].flatMap { folder -> [File] in
        let enumerator = FileManager.default.enumerator(atPath: root.appending(path: folder).path)
        let paths = (enumerator?.compactMap { $0 as? String } ?? []).sorted()
        return paths.compactMap { path -> File? in
            let path = "\(folder)/\(path)"
            guard [".swift", ".c", ".cpp", ".h", ".yml"].contains(where: { path.hasSuffix($0) }),
                let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
            else { return nil }
            // What is a comment in a file that the program writes is an example for its reader.
            let lines = text.split(separator: "\n").filter { !$0.contains(#/^ *"#/#) }
            let words = lines.flatMap { line in
                line.split { !($0.isLetter || $0.isNumber || "-_".contains($0)) }
            }
            return File(path: path, words: Set(words))
        }
    }

    /// Whether a file is one of a rule's own.
    private static func isOwn(_ file: File, of rule: any Rule.Type) -> Bool {
        file.name == "\(rule).swift" || file.name.hasPrefix("\(rule)+")
    }

    @Test("A rule stands in a file of its own name", arguments: RuleSet.all.map { "\($0)" })
    func file(_ type: String) {
        #expect(Self.files.contains { $0.name == "\(type).swift" && $0.path.hasPrefix("Rules/") })
    }

    @Test("Nothing but its own files and RuleSet.swift names the type of a rule", arguments: RuleSet.all.indices)
    func types(_ index: Int) {
        let rule = RuleSet.all[index]
        let others = Self.files.filter { file in
            !Self.isOwn(file, of: rule) && file.name != "RuleSet.swift" && file.words.contains("\(rule)")
        }
        #expect(others.map(\.path) == [])
    }

    @Test(
        "Nothing but the files of rules, whose manuals name others, has the id of a rule",
        arguments: RuleSet.all.indices)
    func ids(_ index: Int) {
        let id = RuleSet.all[index].metadata.id
        // An id of one word is a word of the language.
        guard id.contains("-") else { return }
        let others = Self.files.filter { file in
            file.words.contains(Substring(id)) && !RuleSet.all.contains { Self.isOwn(file, of: $0) }
        }
        #expect(others.map(\.path) == [])
    }
}
