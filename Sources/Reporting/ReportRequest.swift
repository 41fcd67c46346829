import Linting

/// A report that was asked for: its format and where it goes.
package struct ReportRequest<Format>: Sendable, Equatable
where Format: RawRepresentable<String> & CaseIterable & Sendable & Equatable {
    /// The format.
    package let format: Format
    /// The file; nil for standard output.
    package let path: String?

    /// Creates a request.
    package init(format: Format, path: String? = nil) {
        self.format = format
        self.path = path
    }

    /// Reads `NAME` or `NAME=FILE`.
    ///
    /// - Throws: ``ReportError`` when there is no such format or no file after the equals sign.
    package init(parsing text: String) throws(ReportError) {
        let name = text.prefix { $0 != "=" }
        guard let format = Format(rawValue: String(name)) else {
            let hint = NearestName.hint(for: String(name), among: Format.allCases.map(\.rawValue))
            throw ReportError("unknown format \"\(name)\", \(hint)")
        }
        self.format = format
        guard name.endIndex < text.endIndex else {
            path = nil
            return
        }
        let file = text[text.index(after: name.endIndex)...]
        guard !file.isEmpty else { throw ReportError("no file after \"\(text)\"; write \"\(name)=FILE\"") }
        path = String(file)
    }
}
