/// Text as Markdown of GitHub's flavour.
enum Markdown {
    /// A text in which `code` is all that means something.
    static func text(_ text: String) -> String {
        var result = ""
        var isCode = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "`":
                isCode.toggle()
            case "\\" where !isCode, "*" where !isCode, "[" where !isCode, "]" where !isCode, "<" where !isCode,
                "_" where !isCode:
                result += "\\"
            default: break
            }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// A text as a cell of a table: on one line, with bars that part no cells.
    static func cell(_ text: String) -> String {
        let line = self.text(text).split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }

    /// The name by which GitHub links to a heading.
    static func anchor(of heading: String) -> String {
        String(
            heading.lowercased().compactMap { character -> Character? in
                if character == " " { return "-" }
                return character.isLetter || character.isNumber || character == "-" || character == "_"
                    ? character : nil
            })
    }

    /// A text as a block of code, whatever runs of backticks it has.
    static func fenced(_ text: String, language: String) -> String {
        var longest = 0
        var run = 0
        for scalar in text.unicodeScalars {
            run = scalar == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: max(3, longest + 1))
        let end = text.unicodeScalars.last == "\n" ? "" : "\n"
        return "\(fence)\(language)\n\(text)\(end)\(fence)"
    }
}
