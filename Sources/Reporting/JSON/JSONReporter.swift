import JSON
import Language
package import Linting
import Markup

/// Writes everything that is known of a run as one JSON object, with a finding on each line.
///
/// The keys and their order are an interface: `version` changes when one of them does.
package struct JSONReporter: Reporter {
    /// Creates a reporter.
    package init() {}

    package func report(_ result: LintResult, in context: ReportContext, to output: inout ReportOutput) {
        var json = JSONWriter()
        json.object(onLines: true) { json in
            json.member("version", 1)
            json.key("tool")
            json.object { json in
                json.member("name", "hexapla")
                json.member("version", context.toolVersion)
            }
            json.key("summary")
            write(ReportSummary(of: result), to: &json)
            json.key("findings")
            json.array(result.findings, onLines: true) { write($1, to: &$0) }
        }
        json.end()
        output.write(json.bytes)
    }

    private func write(_ summary: ReportSummary, to json: inout JSONWriter) {
        json.object { json in
            json.member("articles", summary.articles)
            json.member("documents", summary.documents)
            json.member("blocks", summary.blocks)
            json.member("errors", summary.errors)
            json.member("warnings", summary.warnings)
            json.member("infos", summary.infos)
            json.member("fixable", summary.fixable)
        }
    }

    private func write(_ finding: Finding, to json: inout JSONWriter) {
        json.object { json in
            json.member("rule", finding.rule)
            json.member("severity", finding.severity.rawValue)
            json.member("message", finding.message)
            json.member("path", finding.path)
            json.member("article", finding.article)
            json.member("locale", finding.locale?.description)
            json.member("start", finding.start)
            json.member("end", finding.end)
            json.member("fingerprint", finding.fingerprint)
            json.key("related")
            json.array(finding.related) { json, place in
                json.object { json in
                    json.member("path", place.path)
                    json.member("locale", place.locale?.description)
                    json.member("start", place.start)
                    json.member("end", place.end)
                    json.member("message", place.message)
                }
            }
            json.key("fixes")
            json.array(finding.fixes) { write($1, to: &$0) }
        }
    }

    private func write(_ fix: Fix, to json: inout JSONWriter) {
        json.object { json in
            json.member("applicability", fix.applicability.rawValue)
            json.member("title", fix.title)
            json.key("edits")
            json.array(fix.edits) { json, edit in
                json.object { json in
                    json.member("start", edit.start)
                    json.member("end", edit.end)
                    json.member("replacement", String(decoding: edit.replacement, as: UTF8.self))
                }
            }
        }
    }
}

extension JSONWriter {
    /// Writes a key and a place in a file, or null.
    mutating func member(_ name: String, _ location: Location?) {
        key(name)
        guard let location else { return raw("null") }
        object { json in
            json.member("line", location.line)
            json.member("column", location.column)
            json.member("offset", location.offset)
        }
    }
}
