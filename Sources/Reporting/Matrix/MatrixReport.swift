import Alignment
import JSON
import Language
package import Linting

/// How much of each article is there and translated in each locale, for people or for programs.
package struct MatrixReport: Sendable {
    private let matrix: CompletenessMatrix
    /// What each locale should have.
    private let minimums: Configuration.Completeness

    /// Creates a report.
    package init(_ matrix: CompletenessMatrix, minimums: Configuration.Completeness) {
        self.matrix = matrix
        self.minimums = minimums
    }

    /// The report in a format.
    ///
    /// - Parameters:
    ///   - format: The format.
    ///   - width: The columns that a line of text may take.
    ///   - usesColor: Whether text may have ANSI escape sequences.
    /// - Returns: The bytes of the whole report.
    package func bytes(
        _ format: MatrixFormat, width: Int = ReportContext.defaultWidth, usesColor: Bool = false
    ) -> [UInt8] {
        switch format {
        case .text:
            MatrixTable(matrix, minimums: minimums, width: width, style: TextStyle(isOn: usesColor)).bytes
        case .json: json
        case .csv: csv
        }
    }

    private var json: [UInt8] {
        let shown = Set(matrix.locales)
        var json = JSONWriter()
        json.object(onLines: true) { json in
            json.member("version", 1)
            json.member("source", matrix.source?.description)
            json.key("locales")
            json.array(matrix.totals, onLines: true) { json, total in
                json.object { json in
                    json.member("locale", total.locale.description)
                    json.member("minimum", minimums.minimum(of: total.locale)?.percent)
                    json.member("versions", total.versions)
                    json.member("articles", total.articles)
                    json.member("blocks", total.coverage.blocks)
                    Self.write(total.coverage, to: &json)
                }
            }
            json.key("articles")
            json.array(matrix.articles, onLines: true) { json, article in
                json.object { json in
                    json.member("article", article.article)
                    json.member("blocks", article.blocks)
                    json.key("versions")
                    json.array(article.versions.filter { shown.contains($0.locale) }) { json, version in
                        json.object { json in
                            json.member("locale", version.locale.description)
                            json.member("path", version.path)
                            Self.write(version.coverage, to: &json)
                        }
                    }
                }
            }
        }
        json.end()
        return json.bytes
    }

    private static func write(_ coverage: Coverage, to json: inout JSONWriter) {
        json.member("present", coverage.present)
        json.member("translated", coverage.translated)
        json.member("percent", coverage.percent)
    }

    /// A row for each article: its id, its blocks, and the percentage of each locale, empty where there is no version.
    private var csv: [UInt8] {
        var output = ReportOutput()
        output.writeLine((["article", "blocks"] + matrix.locales.map(\.description)).joined(separator: ","))
        for article in matrix.articles {
            let percents = article.percents
            let cells = matrix.locales.map { locale in percents[locale].map { "\($0)" } ?? "" }
            output.writeLine(([Self.quoted(article.article), "\(article.blocks)"] + cells).joined(separator: ","))
        }
        return output.bytes
    }

    /// A text as RFC 4180 wants it.
    private static func quoted(_ text: String) -> String {
        let isPlain = !text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }
        if isPlain { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

extension ArticleCompleteness {
    /// The percentage of each version, by its locale.
    var percents: [LanguageTag: Double] {
        var percents: [LanguageTag: Double] = [:]
        for version in versions { percents[version.locale] = version.coverage.percent }
        return percents
    }
}
