import Language
import Linting

/// Tells a source locale that no document has, which is a slip more often than not.
enum UnknownSource {
    /// What is wrong with a source locale; nil where one of the documents' locales is it, or where these are fewer than
    /// two: a single changed file is linted by itself.
    static func problem(with source: LanguageTag, among locales: Set<LanguageTag>) -> ToolError? {
        guard locales.count > 1, !locales.contains(source) else { return nil }
        let hint = NearestName.hint(for: source.description, among: locales.map(\.description))
        return ToolError(path: "--source", message: "no document is in \"\(source)\", \(hint)")
    }
}
