extension Baseline {
    /// The name of the file unless another is given, beside the configuration.
    public static let fileName = ".hexapla-baseline"

    /// The first line of a file, which names the format.
    private static let header = "# hexapla baseline 1"
    /// How many fields a line has.
    private static let fieldCount = 6

    /// The text of the file: a finding a line, its fields between tabs, so that versions of it can be merged by lines.
    public var text: [UInt8] {
        var bytes = Array("\(Self.header)\n".utf8)
        for entry in entries {
            let fields = [
                entry.fingerprint, entry.rule, entry.path, entry.article, entry.locale, entry.message,
            ]
            bytes += fields.map(Self.escaped).joined(separator: "\t").utf8
            bytes.append(0x0A)
        }
        return bytes
    }

    /// Reads the text of a file.
    ///
    /// - Parameters:
    ///   - text: The bytes.
    ///   - path: The path that errors name.
    /// - Throws: ``ToolError`` with the first line that can't be read.
    public init(text: [UInt8], path: String) throws(ToolError) {
        guard let text = String(validating: text, as: UTF8.self) else {
            throw ToolError(path: path, message: BaselineText.notUTF8)
        }
        let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        guard lines.first == Self.header[...] else {
            throw ToolError(path: path, line: 1, message: BaselineText.header(lines.first ?? "", Self.header))
        }
        var entries: [Entry] = []
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty && line.first != "#" {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.unescaped)
            guard fields.count == Self.fieldCount, Self.isFingerprint(fields[0]), !fields[1].isEmpty else {
                throw ToolError(path: path, line: index + 1, message: BaselineText.line(line, fields.count))
            }
            entries.append(
                Entry(
                    fingerprint: fields[0], rule: fields[1], path: fields[2], article: fields[3], locale: fields[4],
                    message: fields[5]))
        }
        self.init(entries)
    }

    private static func isFingerprint(_ text: String) -> Bool {
        text.utf8.count == 16 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// The text without what ends a field or a line.
    private static func escaped(_ field: String) -> String {
        var result = ""
        for scalar in field.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\t": result += "\\t"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func unescaped(_ field: Substring) -> String {
        guard field.utf8.contains(UInt8(ascii: "\\")) else { return String(field) }
        var result = String.UnicodeScalarView()
        var isEscape = false
        for scalar in field.unicodeScalars {
            if !isEscape, scalar == "\\" {
                isEscape = true
                continue
            }
            switch scalar {
            case "t" where isEscape: result.append("\t")
            case "n" where isEscape: result.append("\n")
            case "r" where isEscape: result.append("\r")
            default: result.append(scalar)
            }
            isEscape = false
        }
        return String(result)
    }
}

/// What is said of a baseline that can't be read.
enum BaselineText {
    static let notUTF8 = "the baseline is not UTF-8; write it anew with \"hexapla baseline create --force\""

    static func header(_ line: Substring, _ expected: String) -> String {
        let cure = "write one with \"hexapla baseline create\""
        return line.hasPrefix("# hexapla baseline ")
            ? "this baseline is of another version of hexapla, the first line should be \"\(expected)\"; \(cure)"
            : "this is no baseline, the first line should be \"\(expected)\"; \(cure)"
    }

    static func line(_ line: Substring, _ count: Int) -> String {
        if line.hasPrefix("<<<<<<<") || line.hasPrefix("=======") || line.hasPrefix(">>>>>>>") {
            return "a conflict of a merge is left here; keep the lines of both sides, then run "
                + "\"hexapla baseline prune\""
        }
        if count != 6 {
            return "this line has \(count) \(count == 1 ? "field" : "fields") rather than 6; remove it"
        }
        return "this line does not begin with a fingerprint of 16 digits and a rule; remove it"
    }
}
