package import Linting

/// An error of the tool as a person reads it: one line, and where a line of a file is at fault, that line marked below.
package enum ErrorText {
    /// The lines of an error, without a line feed at the end.
    package static func make(_ error: ToolError, width: Int = ReportContext.defaultWidth) -> String {
        let first = Printable.line(error.description)
        guard let excerpt = error.excerpt, let number = error.line else { return first }
        let label = Printable.rightAligned(String(number), to: 5)
        let marked = MarkedLine(excerpt.line, marking: excerpt.range, width: width - label.utf8.count - 3)
        guard !marked.text.isEmpty else { return first }
        var lines = [first, "\(label) | \(marked.text)"]
        if !marked.underline.isEmpty {
            lines.append(String(repeating: " ", count: label.utf8.count) + " | \(marked.underline)")
        }
        return lines.joined(separator: "\n")
    }
}
