import JSON
import Linting

/// An example of a rule as a plugin tells it: one text in which something is found or not, or several files.
struct ExampleAnswer {
    private static let keys = ["title", "clean", "flagged", "fixed", "locale", "files", "source"]

    private var title: String?
    private var text: String?
    private var fixedText: String?
    private var locale: String?
    private var files: [Example.File] = []
    private var fixed: [Example.File] = []
    private var source: String?

    /// Reads an example.
    init(_ reader: inout JSONReader) throws(JSONError) {
        var kinds: [String] = []
        try reader.members(Self.keys, of: "an example") { reader, key throws(JSONError) in
            switch key {
            case "title": title = try reader.line()
            case "clean", "flagged": text = try Self.text(&reader, isFlagged: key == "flagged")
            case "fixed":
                if try reader.kind() == .string {
                    fixedText = try reader.string()
                } else {
                    fixed = try Self.files(&reader)
                }
            case "locale": locale = try reader.string()
            case "files": files = try Self.files(&reader)
            default: source = try reader.string()
            }
            if ["clean", "flagged", "files"].contains(key) { kinds.append(key) }
        }
        guard kinds.count == 1 else {
            throw .invalid(path: reader.path, problem: "must have one of \"clean\", \"flagged\" and \"files\"")
        }
        guard kinds == ["files"] ? fixedText == nil : fixed.isEmpty else {
            let shape = kinds == ["files"] ? "an object of files" : "a text"
            throw .invalid(path: "\(reader.path).fixed", problem: "must be \(shape), as \"\(kinds[0])\" is")
        }
    }

    /// The example.
    ///
    /// - Parameters:
    ///   - number: Its number among the rule's examples, from 1, for one without a title.
    ///   - locale: The locale of a text that doesn't tell its own.
    /// - Returns: The example as every rule has it.
    func example(number: Int, locale: String) -> Example {
        let title = title ?? "example \(number)"
        guard let text else { return Example(title, files: files, fixed: fixed, source: source) }
        let locale = self.locale ?? locale
        let path = "example.\(locale).\(text.hasPrefix("<?xml") ? "xml" : "html")"
        let fixed = fixedText.map { [Example.File(path: path, text: Self.page($0, locale: locale))] } ?? []
        let file = Example.File(path: path, text: Self.page(text, locale: locale))
        return Example(title, files: [file], fixed: fixed, source: source)
    }

    /// A whole file: a text that has no markup is the paragraph of a page.
    private static func page(_ text: String, locale: String) -> String {
        text.hasPrefix("<") ? text : "<html lang=\"\(locale)\"><body><p>\(text)</p></body></html>"
    }

    /// Reads a text, whose marks have to fit.
    private static func text(_ reader: inout JSONReader, isFlagged: Bool) throws(JSONError) -> String {
        let text = try reader.string()
        guard text.contains("\u{27E6}") == isFlagged else {
            let problem = isFlagged ? "must mark what is found with \"⟦\" and \"⟧\"" : "must have no \"⟦\""
            throw .invalid(path: reader.path, problem: problem)
        }
        return text
    }

    private static func files(_ reader: inout JSONReader) throws(JSONError) -> [Example.File] {
        var files: [Example.File] = []
        try reader.object("an object of files") { reader, path throws(JSONError) in
            files.append(Example.File(path: path, text: try reader.string()))
        }
        return files
    }
}
