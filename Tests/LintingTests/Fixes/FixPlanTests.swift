@testable import Linting
import Markup
import Testing

@Suite struct FixPlanTests {
    static let text = Array("0123456789".utf8)

    static func edit(_ range: Range<Int>, _ replacement: String, expected: String? = nil) -> Edit {
        let inside = range.clamped(to: 0..<text.count)
        return Edit(
            range: range, expected: expected.map { Array($0.utf8) } ?? Array(text[inside]),
            replacement: Array(replacement.utf8))
    }

    static func finding(_ rule: String, _ fixes: Fix...) -> Finding {
        let place = Location(line: 1, column: 1, offset: 0)
        return Finding(
            rule: rule, severity: .warning, message: "m", path: "p", article: "a", locale: nil, range: 0..<0,
            start: place, end: place, fixes: fixes, fingerprint: "")
    }

    static func single(_ rule: String, _ range: Range<Int>, _ applicability: Applicability = .safe) -> Finding {
        finding(rule, Fix("t", applicability, edits: [edit(range, "x")]))
    }

    @Test(arguments: [
        ([2..<4, 6..<8], ["a", "b"]),
        ([6..<8, 2..<4], ["b", "a"]),
        ([2..<4, 3..<5], ["a"]),
        ([2..<4, 4..<6], ["a"]),
        ([2..<4, 5..<6], ["a", "b"]),
        ([2..<2, 2..<2], ["a"]),
        ([2..<4, 2..<2], ["b"]),
        ([2..<4, 4..<4], ["a"]),
        ([0..<10, 5..<6, 0..<0], ["c", "b"]),
        ([0..<1, 1..<2, 2..<3, 3..<4], ["a", "c"]),
        ([10..<10, 9..<9], ["b", "a"]),
    ])
    func leavesWhatOverlapsOrTouches(ranges: [Range<Int>], taken: [String]) {
        let findings = zip(["a", "b", "c", "d"], ranges).map { Self.single($0, $1) }
        let plan = FixPlan(findings, text: Self.text, including: .safe)
        #expect(plan.entries.map(\.finding.rule) == taken)
        #expect(plan.entries.count + plan.deferred.count == ranges.count)
        let reversed = FixPlan(findings.reversed(), text: Self.text, including: .safe)
        #expect(reversed.entries.map(\.finding.rule) == taken)
    }

    @Test func takesAllEditsOfAFixOrNone() {
        let both = Self.finding("both", Fix("t", .safe, edits: [Self.edit(8..<9, "x"), Self.edit(1..<2, "y")]))
        let middle = Self.single("middle", 4..<6)
        let last = Self.single("last", 7..<8)
        let plan = FixPlan([last, middle, both], text: Self.text, including: .safe)
        #expect(plan.entries.map(\.finding.rule) == ["both", "middle"])
        #expect(plan.deferred.map(\.finding.rule) == ["last"])
    }

    @Test func takesTheFirstFixThatMayBeApplied() {
        let unsafe = Fix("unsafe", .unsafe, edits: [Self.edit(1..<2, "x")])
        let safe = Fix("safe", .safe, edits: [Self.edit(1..<2, "y")])
        let empty = Fix("empty", .safe, edits: [])
        let finding = Self.finding("r", empty, unsafe, safe)
        #expect(FixPlan([finding], text: Self.text, including: .safe).entries.map(\.fix.title) == ["safe"])
        #expect(FixPlan([finding], text: Self.text, including: .unsafe).entries.map(\.fix.title) == ["unsafe"])
        #expect(FixPlan([Self.single("u", 1..<2, .unsafe)], text: Self.text, including: .safe).entries.isEmpty)
    }

    @Test func refusesWhatDoesNotFitTheText() {
        let stale = Self.finding("stale", Fix("t", .safe, edits: [Self.edit(1..<2, "x", expected: "z")]))
        let beyond = Self.finding("beyond", Fix("t", .safe, edits: [Self.edit(9..<12, "x")]))
        let overlapping = Self.finding(
            "overlapping", Fix("t", .safe, edits: [Self.edit(1..<4, "x"), Self.edit(3..<5, "y")]))
        let plan = FixPlan([stale, beyond, overlapping], text: Self.text, including: .safe)
        #expect(plan.entries.isEmpty)
        #expect(
            plan.refused.map { "\($0.entry.finding.rule): \($0.reason)" }.sorted() == [
                "beyond: the text is not the one that the fix is for", "overlapping: its edits overlap one another",
                "stale: the text is not the one that the fix is for",
            ])
        let accent = Array("aéb".utf8)
        let inside = Edit(range: 2..<2, expected: [], replacement: [0x78])
        let cut = FixPlan([Self.finding("cut", Fix("t", .safe, edits: [inside]))], text: accent, including: .safe)
        #expect(cut.refused.map(\.reason) == ["it would cut a character in two"])
    }

    @Test func coversRangesAcrossWords() {
        var covered = CoveredText(count: 300)
        covered.cover(60..<200)
        for (range, expected) in [
            (0..<59, false), (0..<60, true), (100..<100, true), (200..<201, true), (201..<300, false),
            (300..<300, false),
        ] {
            #expect(covered.touches(range) == expected, "\(range)")
        }
        covered.cover(300..<300)
        #expect(covered.touches(300..<300))
    }
}
