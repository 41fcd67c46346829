package import Linting
import Markup

/// Writes findings for people: those of a file together, each with its line of source, and a summary at the end.
package struct TextReporter: Reporter {
    /// Creates a reporter.
    package init() {}

    package func report(_ result: LintResult, in context: ReportContext, to output: inout ReportOutput) {
        let style = TextStyle(isOn: context.usesColor)
        var path: String?
        for finding in result.findings {
            if let path, path != finding.path { output.writeLine() }
            path = finding.path
            write(finding, style: style, width: context.width, to: &output)
        }
        if path != nil { output.writeLine() }
        if path != nil || !result.errors.isEmpty || !context.isQuiet {
            output.writeLine(SummaryLine.make(result, in: context))
        }
    }

    private func write(_ finding: Finding, style: TextStyle, width: Int, to output: inout ReportOutput) {
        let severity = finding.severity
        let place = "\(Printable.line(finding.path)):\(finding.start.line):\(finding.start.column)"
        let message = Printable.line(finding.message)
        let fix = finding.fixes.min { $0.applicability < $1.applicability }
        let mark =
            switch fix?.applicability {
            case .safe: " (fixable)"
            case .unsafe: " (fixable, unsafe)"
            case nil: ""
            }
        output.writeLine(
            "\(style.paint(place, as: .path)): \(style.paint(severity.rawValue, as: .severity(severity))): \(message) "
                + style.paint("[\(finding.rule)]", as: .rule) + mark)

        let number = String(finding.start.line)
        let gutter = String(repeating: " ", count: max(5, number.utf8.count))
        if let excerpt = finding.excerpt {
            let columns = width - gutter.utf8.count - 3
            let line = MarkedLine(excerpt.line, marking: excerpt.range, width: columns)
            let bar = style.paint("|", as: .frame)
            let shownNumber = style.paint(Printable.rightAligned(number, to: gutter.utf8.count), as: .frame)
            output.writeLine(line.text.isEmpty ? "\(shownNumber) \(bar)" : "\(shownNumber) \(bar) \(line.text)")
            if !line.underline.isEmpty {
                // The mark has the colour of the severity; the spaces before it have none.
                let mark = line.underline.utf8.prefix { $0 == UInt8(ascii: " ") }.endIndex
                let tildes = style.paint(String(line.underline[mark...]), as: .severity(severity))
                output.writeLine("\(gutter) \(bar) \(line.underline[..<mark])\(tildes)")
            }
        }
        let sign = style.paint("=", as: .frame)
        for related in finding.related {
            let place = "\(Printable.line(related.path)):\(related.start.line):\(related.start.column)"
            let message = related.message.isEmpty ? "see also" : Printable.line(related.message)
            output.writeLine("\(gutter) \(sign) \(place): \(message)")
        }
        if let fix { output.writeLine("\(gutter) \(sign) fix: \(Printable.line(fix.title))") }
    }
}
