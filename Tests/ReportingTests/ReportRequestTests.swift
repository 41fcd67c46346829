import Reporting
import Testing

@Suite struct ReportRequestTests {
    @Test(arguments: [
        ("text", ReportRequest<ReportFormat>(format: .text)),
        ("json", ReportRequest<ReportFormat>(format: .json)),
        ("junit=out/report.xml", ReportRequest<ReportFormat>(format: .junit, path: "out/report.xml")),
        ("junit-strict=a=b.xml", ReportRequest<ReportFormat>(format: .junitStrict, path: "a=b.xml")),
    ])
    func parses(_ text: String, _ expected: ReportRequest<ReportFormat>) throws {
        #expect(try ReportRequest<ReportFormat>(parsing: text) == expected)
    }

    @Test(arguments: [
        ("jnuit", "unknown format \"jnuit\", did you mean \"junit\"?"),
        ("JSON=x", "unknown format \"JSON\", did you mean \"json\"?"),
        (
            "checkstyle",
            "unknown format \"checkstyle\", it can be \"json\", \"junit\", \"junit-strict\", \"text\""
        ),
        ("", "unknown format \"\", it can be \"json\", \"junit\", \"junit-strict\", \"text\""),
        ("json=", "no file after \"json=\"; write \"json=FILE\""),
    ])
    func refuses(_ text: String, _ message: String) {
        #expect(throws: ReportError(message)) { try ReportRequest<ReportFormat>(parsing: text) }
    }
}
