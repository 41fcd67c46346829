import Language
import Linting

/// Reads the examples of a rule: what it finds and what not.
enum ExampleReader {
    /// The keys of an example.
    static let keys = [
        KeyDescription("clean", .text(nil), "A text in which nothing is found."),
        KeyDescription("flagged", .text(nil), "A text with what is found between \u{27E6} and \u{27E7}."),
        KeyDescription("fixed", .other("a text, or a map of paths to texts"), "What all fixes make of it."),
        KeyDescription("locale", .text(nil), "The locale of the text; by default the first of the rule, else \"en\"."),
        KeyDescription("files", .pairs, "Several files instead of one text, by paths such as \"a.de.html\"."),
        KeyDescription("source", .text(nil), "The source locale of several files, where one is known."),
        KeyDescription("title", .text(nil), "What the example shows."),
    ]

    /// The examples of a rule; those that are broken are noted and left out.
    static func examples(of rule: KeyReader, rule id: String) -> [Example] {
        guard let node = rule.node("examples") else { return [] }
        guard case .list(let items) = node.content else {
            rule.noteMistyped("examples")
            return []
        }
        let locale = rule.texts("locales").lazy.map(\.text).first { LanguageTag($0) != nil } ?? "en"
        return items.enumerated().compactMap { index, item in
            guard let reader = KeyReader(item, what: "an example", keys: keys, text: rule.text) else { return nil }
            let line = rule.text.line(at: item.range.lowerBound)
            return example(reader, title: "example \(index + 1)", locale: locale, line: line)
        }
    }

    private static func example(_ reader: KeyReader, title: String, locale: String, line: Int) -> Example? {
        let title = reader.text("title")?.text ?? title
        let shapes = ["clean", "flagged", "files"].filter(reader.has)
        guard let shape = shapes.first else {
            reader.note(.missing("clean\" or \"flagged", of: "an example"), key: "title")
            return nil
        }
        if shapes.count > 1 { reader.note(.conflicting(shapes[0], with: shapes[1]), key: shapes[1]) }
        if shape == "files" {
            let files = reader.pairs("files").compactMap { file($0.value, path: $0.key.text, reader) }
            let fixed = reader.pairs("fixed").compactMap { file($0.value, path: $0.key.text, reader) }
            return Example(title, files: files, fixed: fixed, source: reader.text("source")?.text, line: line)
        }
        guard let text = reader.text(shape) else { return nil }
        let tag = reader.text("locale")
        if let tag, LanguageTag(tag.text) == nil { reader.note(.badLocale(tag.text), at: tag) }
        if shape == "clean", text.text.unicodeScalars.contains(where: { marks.contains($0) }) {
            reader.note(.brokenExample("a clean text has no marks, write \"flagged\" instead of \"clean\""), at: text)
        } else if shape == "flagged", !text.text.unicodeScalars.contains(where: { marks.contains($0) }) {
            reader.note(
                .brokenExample("a flagged text marks what is found, as in \"some \u{27E6}text\u{27E7}\""), at: text)
        }
        let path = "example.\(tag?.text ?? locale)." + (text.text.hasPrefix("<?xml") ? "xml" : "html")
        guard let file = file(text, path: path, reader, page: tag?.text ?? locale) else { return nil }
        var fixed: [Example.File] = []
        if let text = reader.has("fixed") ? reader.text("fixed") : nil {
            fixed = [self.file(text, path: path, reader, page: tag?.text ?? locale)].compactMap { $0 }
        }
        return Example(title, files: [file], fixed: fixed, source: reader.text("source")?.text, line: line)
    }

    private static let marks: [Unicode.Scalar] = ["\u{27E6}", "\u{27E7}"]

    /// A file of an example, its marks checked.
    ///
    /// - Parameters:
    ///   - scalar: The text.
    ///   - path: The path.
    ///   - reader: The example.
    ///   - page: The locale of the page that a text without markup is put into; nil where every text is a whole file.
    /// - Returns: The file; nil where its marks are broken.
    private static func file(
        _ scalar: PackScalar, path: String, _ reader: KeyReader, page: String? = nil
    ) -> Example.File? {
        var open: Int?
        var offset = 0
        for character in scalar.text.unicodeScalars {
            let width = UTF8.width(character)
            if character == marks[0] {
                if let open {
                    let problem = PackProblem.brokenExample("a mark begins within another one")
                    reader.note(problem, in: scalar, part: open..<offset + width)
                    return nil
                }
                open = offset
            } else if character == marks[1] {
                guard open != nil else {
                    reader.note(
                        .brokenExample("no \"\u{27E6}\" before the \"\u{27E7}\""), in: scalar,
                        part: offset..<offset + width)
                    return nil
                }
                open = nil
            }
            offset += width
        }
        if let open {
            reader.note(.brokenExample("no \"\u{27E7}\" after the \"\u{27E6}\""), in: scalar, part: open..<open + 3)
            return nil
        }
        guard let page, !scalar.text.hasPrefix("<") else { return Example.File(path: path, text: scalar.text) }
        let text = scalar.text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        return Example.File(
            path: path, text: "<!DOCTYPE html><html lang=\"\(page)\"><body><p>\(text)</p></body></html>")
    }
}
