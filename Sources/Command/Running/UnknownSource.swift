import Language
import Linting

/// Tells a source locale that no document has, which is a slip more often than not.
enum UnknownSource {
    /// What is wrong with a source locale; nil where a document has it, or where fewer than two locales are there to
    /// tell: a single changed file is linted by itself.
    static func problem(with source: LanguageTag, in result: LintResult) -> ToolError? {
        let locales = Set(result.documents.compactMap(\.locale))
        guard locales.count > 1, !locales.contains(source) else { return nil }
        let hint = NearestName.hint(for: source.description, among: locales.map(\.description))
        return ToolError(path: "--source", message: "no document is in \"\(source)\", \(hint)")
    }
}
