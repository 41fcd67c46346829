import Content
import Language
import Linting
import Markup
import Packs
import Rules
import Testing

/// Each rule can be switched, re-severitied, suppressed, exempted and known, whatever it finds.
@Suite("Control of rules", .serialized)
struct RuleControlTests {
    /// All rules that come with the program, those of packs included.
    private static let catalog: RuleCatalog = {
        let loaded = PackLoader.load(RuleSet.packs.map { PackSource(path: nil, bytes: $0) })
        return RuleCatalog(RuleSet.all, groups: [loaded.group].compactMap { $0 })
    }()

    /// The first two examples of each rule that have findings.
    private static let flagged = catalog.metadata.flatMap { rule in
        rule.examples.filter { $0.files.contains { $0.text.contains("\u{27E6}") } }.prefix(2)
            .map { ControlledRule(id: rule.id, example: $0) }
    }

    @Test("No rule is left out")
    func isComplete() {
        #expect(Set(Self.flagged.map(\.id)) == Set(Self.catalog.metadata.map(\.id)))
        #expect(Self.flagged.contains { $0.id.contains("/") })
    }

    /// What is found in an example's files, as they are or changed.
    private static func result(
        _ item: ControlledRule, files: [String: [UInt8]]? = nil, baseline: Baseline? = nil,
        _ configure: (inout Configuration) throws -> Void = { _ in }
    ) async throws -> LintResult {
        var configuration = item.example.configuration(for: item.id)
        try configuration.select([item.id], ignoring: [], rules: catalog.metadata)
        try configure(&configuration)
        var linter = Linter(
            catalog: catalog, configuration: configuration, store: MemoryStore(files ?? item.files))
        linter.baseline = baseline
        let result = await linter.lint(paths: ["."])
        #expect(result.errors.isEmpty)
        #expect(result.findings.allSatisfy { $0.rule == item.id })
        return result
    }

    @Test("A rule can be switched off, for all or by path", arguments: flagged)
    func isSwitched(_ item: ControlledRule) async throws {
        #expect(try await !Self.result(item).findings.isEmpty)
        let off = try await Self.result(item) { $0.rules[item.id]?.isEnabled = false }
        #expect(off.findings.isEmpty)
        #expect(off.documents.allSatisfy { !$0.applicableRules.contains(item.id) })
        let overridden = try await Self.result(item) { configuration in
            var override = Configuration.Override()
            override.selector.paths = ["**"]
            override.rules[item.id] = .init()
            override.rules[item.id]?.isEnabled = false
            configuration.overrides = [override]
        }
        #expect(overridden.findings.isEmpty)
    }

    @Test("A rule has the severity that is set, for all or by locale", arguments: flagged)
    func isSevere(_ item: ControlledRule) async throws {
        let plain = try await Self.result(item).findings
        let severity = try #require(Severity.allCases.first { severity in !plain.contains { $0.severity == severity } })
        let count = plain.count
        let set = try await Self.result(item) { $0.rules[item.id]?.severity = severity }
        #expect(set.findings.map(\.severity) == Array(repeating: severity, count: count))
        let locales = Set(set.findings.compactMap(\.locale?.description)).sorted()
        let overridden = try await Self.result(item) { configuration in
            var override = Configuration.Override()
            override.selector.locales = try LocaleFilter(locales)
            override.rules[item.id] = .init()
            override.rules[item.id]?.severity = severity
            configuration.overrides = [override]
        }
        #expect(overridden.findings.map(\.severity) == Array(repeating: severity, count: count))
    }

    @Test("A comment at the top of a file suppresses all that is found in it", arguments: flagged, [false, true])
    func isSuppressedInFiles(_ item: ControlledRule, byInstruction: Bool) async throws {
        var files = item.files
        for (path, bytes) in files {
            guard let syntax = item.syntax(of: path), syntax == .xml || !byInstruction else { continue }
            let names = item.id == "unused-suppression" ? item.id : "\(item.id), unused-suppression"
            let comment = byInstruction ? "<?hexapla disable \(names)?>" : "<!-- hexapla-disable \(names) -- why -->"
            files[path] = ControlledRule.inserted(byInstruction ? comment : comment.plain(syntax), in: bytes)
        }
        let result = try await Self.result(item, files: files)
        #expect(result.findings.allSatisfy { files[$0.path] == item.files[$0.path] }, "\(result.findings)")
    }

    @Test("Comments at the place suppress what is found there", arguments: flagged, ["disable-next", "disable-block"])
    func isSuppressedInPlace(_ item: ControlledRule, _ verb: String) async throws {
        // What is said of suppressions is tested with them.
        guard item.id != "unused-suppression" else { return }
        for finding in try await Self.result(item).findings where finding.excerpt != nil {
            guard let syntax = item.syntax(of: finding.path), let bytes = item.files[finding.path] else { continue }
            let document = MarkupParser.parse(try SourceFile(path: finding.path, bytes: bytes), as: syntax)
            guard let place = ControlledRule.place(verb, for: finding.range, in: document) else { continue }
            let comment = Array("<!-- hexapla-\(verb) \(item.id) -->".utf8)
            var files = item.files
            files[finding.path] = bytes[..<place] + comment + bytes[place...]
            let left = try await Self.result(item, files: files).findings
            #expect(
                !left.contains { $0.fingerprint == finding.fingerprint }, "\(finding.start.line): \(finding.message)")
        }
    }

    @Test("The configuration exempts what is found, and is told what it exempts in vain", arguments: flagged)
    func isExempted(_ item: ControlledRule) async throws {
        var exemption = Configuration.Exemption(place: .init(path: ".hexapla.yml", line: 1, column: 1))
        exemption.rules = [item.id]
        let result = try await Self.result(item) { $0.exemptions = [exemption] }
        #expect(result.findings.isEmpty)
        exemption.selector.paths = ["elsewhere/**"]
        let count = try await Self.result(item).findings.count
        let other = try await Self.result(item) { $0.exemptions = [exemption] }
        let isItself = item.id == "unused-suppression"
        #expect(other.findings.count == (isItself ? count + 1 : count))
    }

    @Test("What is in the baseline is not reported", arguments: flagged)
    func isKnown(_ item: ControlledRule) async throws {
        let baseline = Baseline(of: try await Self.result(item).findings)
        let read = try Baseline(text: baseline.text, path: "baseline")
        let result = try await Self.result(item, baseline: read)
        #expect(result.findings.isEmpty)
        #expect(result.baseline == BaselineUse(known: baseline, stale: []))
    }
}

/// A rule, and an example of what it finds.
struct ControlledRule: CustomTestStringConvertible, Sendable {
    let id: String
    let example: Example

    var testDescription: String { "\(id): \(example.title)" }

    /// The files without marks.
    fileprivate var files: [String: [UInt8]] {
        Dictionary(example.files.map { ($0.path, MarkedText($0.text).bytes) }) { first, _ in first }
    }

    /// The syntax of a file; nil where it has no comments.
    fileprivate func syntax(of path: String) -> Syntax? {
        let syntax = Syntax.sniff(path: path, bytes: files[path] ?? [])
        return syntax == .plainText ? nil : syntax
    }

    /// A file with a comment at the top: after a document type or an XML declaration.
    fileprivate static func inserted(_ comment: String, in bytes: [UInt8]) -> [UInt8] {
        var place = 0
        if bytes.starts(with: Array("<!doctype".utf8)) || bytes.starts(with: Array("<!DOCTYPE".utf8))
            || bytes.starts(with: Array("<?".utf8))
        {
            place = (bytes.firstIndex(of: UInt8(ascii: ">")) ?? -1) + 1
        }
        return bytes[..<place] + Array(comment.utf8) + bytes[place...]
    }

    /// Where a comment has to stand to be about a place: before the innermost element that holds it or within that
    /// element, and right at the place where something is missing.
    fileprivate static func place(_ verb: String, for range: Range<Int>, in document: Document) -> Int? {
        if range.isEmpty, range.lowerBound > 0, verb == "disable-next" { return range.lowerBound }
        let raw: Set<String> = ["script", "style", "title", "textarea"]
        var index = document.nodes.lastIndex { node in
            node.kind == .element && !node.range.isEmpty && node.outerRange.contains(range.lowerBound)
        }
        while let element = index {
            let node = document.nodes[element]
            let isOpen = !node.endTag.isEmpty && !raw.contains(document.name(of: node))
            if isOpen, node.kind == .element {
                return verb == "disable-next" ? node.range.lowerBound : node.range.upperBound
            }
            index = node.parent < 0 ? nil : Int(node.parent)
        }
        return nil
    }
}

extension String {
    /// The comment as a syntax takes it: XML has none with two hyphens in them.
    fileprivate func plain(_ syntax: Syntax) -> String {
        syntax == .xml ? replacing(" -- why", with: "") : self
    }
}
