import Language
import Linting
import Testing

/// What holds for a rule in a document, and where it was set.
@Suite struct RuleInForceTests {
    private static let yaml = """
        rules:
          many-options: {minimum: 3}
          parity: off
        overrides:
          - locales: de
            rules: {many-options: {minimum: 7}, calm: {enabled: true}, missing-heading: info}
          - paths: "a/*"
            rules:
              missing-heading: {enabled: false}
              calm: error
        """
    private static let rules =
        ConfigurationErrorTests.rules + [Toy.metadata("calm", .style, isOnByDefault: false)]

    /// A rule as `severity or off, where, options where`.
    private func inForce(_ id: String, _ subject: Configuration.Subject?) throws -> String {
        let file = ConfigurationFile(yaml: Array(Self.yaml.utf8), path: "c.yml")
        let configuration = file.configuration(for: Self.rules).configuration
        let rule = try #require(Self.rules.first { $0.id == id })
        let result = configuration.inForce(rule, for: subject)
        let state = result.isEnabled ? result.severity.rawValue : "off"
        let set = result.options.filter { $0.origin != nil }.map { "\($0.name) \($0.value) \(place($0.origin))" }
        return ([state, place(result.enabledOrigin), place(result.severityOrigin)] + set).joined(separator: ", ")
    }

    private func place(_ origin: ConfigurationOrigins.Origin?) -> String {
        switch origin {
        case .file(let place): "\(place.line)"
        case .commandLine(let option): option
        case nil: "-"
        }
    }

    private static let german = Configuration.Subject(path: "b/x.de.html", article: "x", locale: LanguageTag("de"))
    private static let both = Configuration.Subject(path: "a/x.de.html", article: "x", locale: LanguageTag("de-AT"))
    private static let neither = Configuration.Subject(path: "b/x.html", article: "x", locale: nil)

    @Test func withoutADocument() throws {
        #expect(try inForce("many-options", nil) == "warning, -, -, minimum integer(3) 2")
        #expect(try inForce("missing-heading", nil) == "off, 3, -")
        #expect(try inForce("calm", nil) == "off, -, -")
    }

    @Test func overridesHoldInTheirOrder() throws {
        #expect(try inForce("many-options", Self.german) == "warning, -, -, minimum integer(7) 6")
        #expect(try inForce("missing-heading", Self.german) == "info, 6, 6")
        #expect(try inForce("calm", Self.german) == "warning, 6, -")
        #expect(try inForce("missing-heading", Self.both) == "off, 9, 6")
        #expect(try inForce("calm", Self.both) == "error, 10, 10")
        #expect(try inForce("calm", Self.neither) == "off, -, -")
    }
}
