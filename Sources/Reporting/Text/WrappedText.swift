import Language

/// Breaks text into lines that fit the columns of a terminal.
enum WrappedText {
    /// The lines of a text that is one line, broken at spaces, and within words that are wider than a line.
    ///
    /// - Parameters:
    ///   - text: The text. Its spaces stay but for those at which it is broken.
    ///   - width: The columns of a line, at least 1.
    /// - Returns: The lines, one at least.
    /// - Complexity: O(*n*) in the length of the text.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var columns = 0
        for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
            let size = DisplayWidth.of(String(word))
            if index > 0 {
                if columns + 1 + size <= width {
                    line += " "
                    columns += 1
                } else if size > width, columns + 1 < width {
                    // A word that no line holds begins where there is room.
                    line += " "
                    columns += 1
                } else {
                    lines.append(line)
                    (line, columns) = ("", 0)
                }
            }
            guard columns + size > width else {
                line += word
                columns += size
                continue
            }
            for character in word {
                let size = DisplayWidth.of(String(character))
                if columns + size > width, !line.isEmpty {
                    lines.append(line)
                    (line, columns) = ("", 0)
                }
                line.append(character)
                columns += size
            }
        }
        return lines + [line]
    }
}
