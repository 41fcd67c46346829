import Language
import Linting
import Reporting

/// Tells a source locale that no document has, which is a slip more often than not.
enum UnknownSource {
    /// What is wrong with a source locale; nil where a document has it, or where fewer than two locales are there to
    /// tell: a single changed file is linted by itself.
    static func problem(with source: LanguageTag, in result: LintResult) -> ToolError? {
        let locales = Set(result.documents.compactMap(\.locale))
        guard locales.count > 1, !locales.contains(source) else { return nil }
        let names = locales.map(\.description).sorted()
        let hint =
            if let nearest = Suggestion.nearest(to: source.description, among: names) {
                "did you mean \"\(nearest)\"?"
            } else {
                "it can be \(names.map { "\"\($0)\"" }.joined(separator: ", "))"
            }
        return ToolError(path: "--source", message: "no document is in \"\(source)\", \(hint)")
    }
}
