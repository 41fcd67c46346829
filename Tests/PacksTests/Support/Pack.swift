import Linting
import Markup
import Packs

/// A pack that was read from a text, for tests.
struct Pack {
    /// The rules; nil where there are none.
    let group: (any RuleGroup)?
    /// What is wrong with it.
    let problems: [ToolError]

    init(_ yaml: String, path: String? = "packs/house.yml", files: [String: String] = [:]) {
        let source = PackSource(path: path, bytes: Array(yaml.utf8))
        (group, problems) = PackLoader.load([source], files: MemoryPackFiles(files))
    }

    /// A pack of one rule, whose keys are given without indentation.
    init(rule: String, files: [String: String] = [:]) {
        let lines = rule.split(separator: "\n", omittingEmptySubsequences: false)
        let body = lines.enumerated().map { ($0.offset == 0 ? "  - " : "    ") + $0.element }.joined(separator: "\n")
        self.init("id: house\nrules:\n\(body)\n", files: files)
    }

    /// The problems as a terminal shows them: a line with the place, and the line of the pack with carets.
    var complaints: [String] {
        problems.map { problem in
            guard let excerpt = problem.excerpt else { return "\(problem)" }
            let carets =
                String(repeating: " ", count: excerpt.range.lowerBound)
                + String(repeating: "^", count: max(1, excerpt.range.count))
            return "\(problem)\n\(excerpt.line)\n\(carets)"
        }
    }

    /// The rules as a catalogue.
    var catalog: RuleCatalog { RuleCatalog([], groups: group.map { [$0] } ?? []) }

    /// Lints files in memory by all rules.
    func lint(_ files: [String: String]) async -> LintResult {
        let store = MemoryStore(files.mapValues { Array($0.utf8) })
        return await Linter(catalog: catalog, store: store).lint(paths: ["."])
    }

    /// What is found in a page, as `match: message` by position.
    func found(in body: String, locale: String = "en") async -> [String] {
        let page = "<!DOCTYPE html><html lang=\"\(locale)\"><body>\(body)</body></html>"
        let bytes = Array(page.utf8)
        return await lint(["a.\(locale).html": page]).findings.map {
            "\(String(decoding: bytes[$0.range], as: UTF8.self)): \($0.message)"
        }
    }

    /// A page after all fixes, safe and unsafe, and after they were made again.
    func fixed(_ body: String, locale: String = "en") async -> (once: String, again: Int) {
        let head = "<!DOCTYPE html><html lang=\"\(locale)\"><body>"
        let store = MemoryStore(["a.\(locale).html": Array("\(head)\(body)</body></html>".utf8)])
        let linter = Linter(catalog: catalog, store: store)
        _ = await linter.fix(paths: ["."], including: .unsafe)
        let text = String(decoding: store.contents["a.\(locale).html"] ?? [], as: UTF8.self)
        let again = await linter.fix(paths: ["."], including: .unsafe)
        return (String(text.dropFirst(head.count).dropLast("</body></html>".count)), again.appliedCount)
    }
}
