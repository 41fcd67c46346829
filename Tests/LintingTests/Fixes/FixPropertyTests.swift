import Alignment
import Content
import Language
import Linting
import Markup
import Rules
import Testing

/// What holds for every fix of every rule that there is, in documents of all kinds.
@Suite struct FixPropertyTests {
    /// The state of an export between two rules.
    private struct State {
        let files: [String: [UInt8]]
        private(set) var facts: [String: PageFacts] = [:]
        /// How many rows the parallel table of each article has.
        private(set) var rows: [String: Int] = [:]

        init(_ store: MemoryStore, _ linter: Linter) throws {
            files = store.contents
            for (path, bytes) in files {
                let source = try SourceFile(path: path, bytes: bytes, defaultCharset: linter.configuration.encoding)
                facts[path] = PageFacts(source, path: path)
            }
            for entry in linter.export(of: []).entries {
                rows[entry.article] = linter.article(entry).article?.table.rows.count ?? 0
            }
        }
    }

    @Test(arguments: FaultyExport.ofExamples + FaultyExport.ofFixtures + FaultyExport.generated)
    func fixesChangeWhatTheySayAndNothingElse(_ export: FaultyExport) async throws {
        let store = MemoryStore(export.files)
        let linter = Linter(rules: RuleSet.all, configuration: export.configuration, store: store)
        var found = await linter.lint(paths: []).findings
        let rules = Set(found.filter { $0.fixes.contains { $0.applicability <= export.applicability } }.map(\.rule))
        for rule in rules.sorted() {
            let before = try State(store, linter)
            let own = found.filter { $0.rule == rule }
            let result = await linter.fix(paths: [], including: export.applicability, only: [rule])
            let after = try State(store, linter)
            let edits = Self.edits(of: own, export.applicability)
            var hasRemoval = false
            for (path, old) in before.files {
                let new = try #require(after.files[path])
                let ranges = edits[path, default: []]
                // Edits that only another one made possible were not offered.
                let isOnePass = result.appliedCount <= own.count
                #expect(
                    !isOnePass || Self.holds(new, Self.pieces(of: old, between: ranges.map(\.range))),
                    "\(rule) in \(path)")
                let isRemoval = ranges.contains { $0.isRemoval }
                hasRemoval = hasRemoval || isRemoval
                let was = try #require(before.facts[path])
                let violations = try was.violations(in: #require(after.facts[path]), isRemoval: isRemoval)
                #expect(violations == [], "\(rule) in \(path)")
            }
            #expect(hasRemoval || before.rows == after.rows, "\(rule)")
            // A fix that is never made should not be offered.
            let refused = result.files.flatMap(\.refusals).map(\.reason).filter { $0.hasPrefix("it would") }
            #expect(refused == [], "\(rule)")
            if export.applicability == .safe {
                #expect(Self.new(result.result.findings, besides: found) == [], "\(rule)")
            }
            found = result.result.findings
        }
        let again = await linter.fix(paths: [], including: export.applicability)
        #expect(again.appliedCount == 0)
        let fresh = await linter.lint(paths: [])
        #expect(Self.told(fresh.findings) == Self.told(again.result.findings))
    }

    @Test(arguments: FaultyExport.ofExamples + FaultyExport.ofFixtures + FaultyExport.generated)
    func allFixesTogetherSettle(_ export: FaultyExport) async {
        let store = MemoryStore(export.files)
        let linter = Linter(rules: RuleSet.all, configuration: export.configuration, store: store)
        let first = await linter.fix(paths: [], including: .unsafe)
        let fixed = store.contents
        #expect(first.files.allSatisfy { $0.refusals.allSatisfy { !$0.reason.contains("report this as a bug") } })
        let second = await linter.fix(paths: [], including: .unsafe)
        #expect(second.appliedCount == 0)
        #expect(store.contents == fixed)
        #expect(Self.told(first.result.findings) == Self.told(second.result.findings))
    }

    @Test func documentsOfAllKindsAreFixed() async {
        // Without these the properties above would hold of nothing.
        var encodings: Set<String> = []
        var rules: Set<String> = []
        for export in FaultyExport.ofExamples + FaultyExport.ofFixtures + FaultyExport.generated {
            let linter = Linter(
                rules: RuleSet.all, configuration: export.configuration, store: MemoryStore(export.files))
            let result = await linter.fix(paths: [], including: export.applicability, mode: .preview)
            for file in result.files where !file.applied.isEmpty {
                rules.formUnion(file.applied.map(\.rule))
                let bytes = export.files[file.path] ?? []
                let source = try? SourceFile(
                    path: file.path, bytes: bytes, defaultCharset: export.configuration.encoding)
                encodings.insert("\(source?.encoding.name ?? "") \(bytes.contains(0x0D) ? "CR" : "LF")")
            }
        }
        let metadata = RuleSet.all.map { $0.metadata }
        let repairing = Set(metadata.filter { $0.fix != nil }.map { $0.id })
        #expect(rules == repairing)
        #expect(encodings.count >= 8, "\(encodings.sorted())")
    }

    /// The bytes on disk that fixes of findings replace, by path, and whether they take elements out.
    private static func edits(
        of findings: [Finding], _ applicability: Applicability
    ) -> [String: [(range: Range<Int>, isRemoval: Bool)]] {
        var edits: [String: [(range: Range<Int>, isRemoval: Bool)]] = [:]
        for finding in findings {
            for edit in finding.fixes.filter({ $0.applicability <= applicability }).flatMap(\.edits) {
                guard let start = edit.start?.offset, let end = edit.end?.offset else { continue }
                let expected = String(decoding: edit.expected, as: UTF8.self)
                edits[finding.path, default: []].append((start..<end, expected.contains(#/<[A-Za-z]/#)))
            }
        }
        return edits
    }

    private static func pieces(of bytes: [UInt8], between ranges: [Range<Int>]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var position = 0
        for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }) {
            pieces.append(bytes[position..<max(position, range.lowerBound)])
            position = max(position, range.upperBound)
        }
        return pieces + [bytes[position...]]
    }

    /// Whether bytes begin with the first piece, end with the last, and have all others in order between them.
    private static func holds(_ bytes: [UInt8], _ pieces: [ArraySlice<UInt8>]) -> Bool {
        guard let first = pieces.first, let last = pieces.last, bytes.starts(with: first),
            bytes.count >= last.count, bytes.suffix(last.count).elementsEqual(last)
        else { return false }
        if pieces.count == 1 { return bytes.count == first.count }
        var rest = bytes[first.count..<max(first.count, bytes.count - last.count)]
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let place = rest.firstRange(of: piece) else { return false }
            rest = rest[place.upperBound...]
        }
        return true
    }

    /// What findings say and where they stand.
    private static func told(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.path):\($0.start.offset)-\($0.end.offset) \($0.rule) \($0.message) \($0.fingerprint)" }
    }

    /// The rules that find more in a file than before.
    private static func new(_ findings: [Finding], besides others: [Finding]) -> [String] {
        var counts: [String: Int] = [:]
        for finding in others { counts["\(finding.path) \(finding.rule)", default: 0] -= 1 }
        for finding in findings { counts["\(finding.path) \(finding.rule)", default: 0] += 1 }
        return counts.filter { $0.value > 0 }.keys.sorted()
    }
}
