import Language
package import Linting

/// The manual of rules as a terminal shows it.
package struct RulePage: Sendable {
    private let rules: [GroupRule]
    private let style: TextStyle
    private let width: Int

    /// The most columns that are used: longer lines are hard to read.
    private static let mostColumns = 100

    /// Creates a page.
    ///
    /// - Parameters:
    ///   - rules: The rules, in the order in which they are shown.
    ///   - usesColor: Whether ANSI escape sequences may be written.
    ///   - width: The columns of the terminal.
    package init(_ rules: [GroupRule], usesColor: Bool, width: Int) {
        self.rules = rules
        style = TextStyle(isOn: usesColor)
        self.width = min(max(width, 24), Self.mostColumns)
    }

    /// The lines of all rules, an empty line between two of them.
    package var bytes: [UInt8] {
        var output = ReportOutput()
        for (index, rule) in rules.enumerated() {
            if index > 0 { output.writeLine() }
            write(rule, to: &output)
        }
        return output.bytes
    }

    private func write(_ rule: GroupRule, to output: inout ReportOutput) {
        let metadata = rule.metadata
        output.writeLine(style.paint(Printable.line(metadata.id), as: .path))
        write(metadata.summary, indent: 0, to: &output)
        output.writeLine()
        for (name, value) in facts(of: rule) {
            let lines = WrappedText.lines(of: Printable.line(value), width: width - 12)
            for (index, line) in lines.enumerated() {
                let label = Printable.padded(index == 0 ? name : "", to: 10)
                output.writeLine("  \(style.paint(label, as: .frame))\(line)")
            }
        }
        if !metadata.why.isEmpty {
            writeTitle("Why", to: &output)
            write(metadata.why, indent: 2, to: &output)
        }
        if !metadata.options.isEmpty {
            writeTitle("Options", to: &output)
            for option in metadata.options {
                let value = Printable.line(option.defaultValue.configurationText)
                output.writeLine("  \(style.paint(Printable.line(option.name), as: .rule)): \(value)")
                write(option.summary, indent: 6, to: &output)
            }
        }
        if !metadata.examples.isEmpty { writeTitle("Examples", to: &output) }
        for (index, example) in metadata.examples.enumerated() {
            if index > 0 { output.writeLine() }
            write(example, to: &output)
        }
    }

    private func facts(of rule: GroupRule) -> [(name: String, value: String)] {
        let metadata = rule.metadata
        let severity = metadata.severity.rawValue
        var facts = [
            ("severity", metadata.isOnByDefault ? severity : "\(severity), off unless configured"),
            ("category", metadata.category.rawValue),
            ("fix", metadata.fix.map { Self.phrase(of: $0) } ?? "none"),
        ]
        if let mqm = metadata.mqm { facts.append(("MQM", mqm)) }
        if !rule.locales.ranges.isEmpty { facts.append(("locales", rule.locales.ranges.joined(separator: ", "))) }
        facts.append(("origin", metadata.origin.phrase))
        return facts
    }

    private static func phrase(of fix: Applicability) -> String {
        switch fix {
        case .safe: "safe, made by \"hexapla lint --fix\""
        case .unsafe: "unsafe, made by \"hexapla lint --fix --unsafe-fixes\" only"
        }
    }

    private func write(_ example: Example, to output: inout ReportOutput) {
        write(example.title, indent: 2, to: &output)
        if let source = example.source { write("source: \(source)", indent: 4, to: &output) }
        for (name, value) in example.options.sorted(by: { $0.key < $1.key }) {
            write("\(name): \(value.configurationText)", indent: 4, to: &output)
        }
        for file in example.files { write(file, as: "\(file.path):", to: &output) }
        for file in example.fixed { write(file, as: "\(file.path), fixed:", to: &output) }
    }

    private func write(_ file: Example.File, as title: String, to output: inout ReportOutput) {
        output.writeLine("    \(style.paint(Printable.line(title), as: .frame))")
        // A mark may go on over several lines.
        var depth = 0
        for line in file.text.split(separator: "\n", omittingEmptySubsequences: false) {
            for part in WrappedText.lines(of: Printable.line(String(line)), width: width - 6) {
                output.writeLine("      \(painted(part, depth: &depth))")
            }
        }
    }

    /// A line with what stands between `⟦` and `⟧`, and those signs, in the colour of a mark.
    private func painted(_ line: String, depth: inout Int) -> String {
        var result = ""
        var piece = ""
        for scalar in line.unicodeScalars {
            if scalar == "\u{27E6}" {
                if depth == 0 {
                    result += piece
                    piece = ""
                }
                depth += 1
            }
            piece.unicodeScalars.append(scalar)
            if scalar == "\u{27E7}", depth > 0 {
                depth -= 1
                if depth == 0 {
                    result += style.paint(piece, as: .mark)
                    piece = ""
                }
            }
        }
        return result + (depth > 0 ? style.paint(piece, as: .mark) : piece)
    }

    private func writeTitle(_ title: String, to output: inout ReportOutput) {
        output.writeLine()
        output.writeLine(style.paint(title, as: .path))
    }

    private func write(_ text: String, indent: Int, to output: inout ReportOutput) {
        for paragraph in text.split(separator: "\n") {
            for line in WrappedText.lines(of: Printable.line(String(paragraph)), width: width - indent) {
                output.writeLine(String(repeating: " ", count: indent) + line)
            }
        }
    }
}
