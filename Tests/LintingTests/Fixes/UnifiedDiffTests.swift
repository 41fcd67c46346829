@testable import Linting
import Testing

@Suite struct UnifiedDiffTests {
    static func diff(_ old: String, _ new: String) -> String {
        UnifiedDiff(path: "f", old: Array(old.utf8), new: Array(new.utf8)).text
    }

    static func lines(_ numbers: some Sequence<Int>) -> String {
        numbers.map { "\($0)\n" }.joined()
    }

    @Test func isEmptyForEqualTexts() {
        #expect(Self.diff("a\nb", "a\nb") == "")
        #expect(Self.diff("", "") == "")
    }

    @Test func showsThreeLinesOfContext() {
        let new = Self.lines(1...20).replacing("\n10\n", with: "\nten\n")
        #expect(
            Self.diff(Self.lines(1...20), new) == """
                --- a/f
                +++ b/f
                @@ -7,7 +7,7 @@
                 7
                 8
                 9
                -10
                +ten
                 11
                 12
                 13

                """)
    }

    @Test func joinsHunksWhoseContextTouches() {
        let old = Self.lines(1...30)
        let new = old.replacing("\n5\n", with: "\nfive\n").replacing("\n12\n", with: "\ntwelve\n")
            .replacing("\n20\n", with: "\ntwenty\n")
        let headers = Self.diff(old, new).split(separator: "\n").filter { $0.hasPrefix("@@") }
        #expect(headers == ["@@ -2,14 +2,14 @@", "@@ -17,7 +17,7 @@"])
    }

    @Test(arguments: [
        ("a", "b", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"),
        ("a\n", "a", "@@ -1 +1 @@\n-a\n+a\n\\ No newline at end of file\n"),
        ("a", "a\n", "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n"),
        ("x\ny", "z\ny", "@@ -1,2 +1,2 @@\n-x\n+z\n y\n\\ No newline at end of file\n"),
        ("", "a\n", "@@ -0,0 +1 @@\n+a\n"),
        ("a\n", "", "@@ -1 +0,0 @@\n-a\n"),
        ("a\nb\n", "b\n", "@@ -1,2 +1 @@\n-a\n b\n"),
        ("a\r\nb\r\n", "a\r\nc\r\n", "@@ -1,2 +1,2 @@\n a\r\n-b\r\n+c\r\n"),
        ("a\nb\nc\n", "c\na\nb\n", "@@ -1,3 +1,3 @@\n+c\n a\n b\n-c\n"),
    ])
    func writesHunks(old: String, new: String, hunk: String) {
        #expect(Self.diff(old, new) == "--- a/f\n+++ b/f\n\(hunk)")
    }

    @Test(arguments: [
        ("a b.html", "--- a/a b.html\t\n+++ b/a b.html\t\n"), ("/x/y", "--- a/x/y\n+++ b/x/y\n"),
        ("q\"\u{1}\\.html", "--- \"a/q\\\"\\001\\\\.html\"\n+++ \"b/q\\\"\\001\\\\.html\"\n"),
    ])
    func writesPathsAsPatchReadsThem(path: String, header: String) {
        let diff = UnifiedDiff(path: path, old: [0x61], new: [0x62])
        #expect(diff.text.hasPrefix(header))
    }

    /// Applies a diff as `patch` does, without any tolerance.
    static func patch(_ old: [String], _ diff: LineDiff, _ new: [String]) -> [String] {
        var result: [String] = []
        var next = 0
        for change in diff.changes {
            result += old[next..<change.old.lowerBound]
            result += new[change.new]
            next = change.old.upperBound
        }
        return result + old[next...]
    }

    @Test func isRightForAnyTexts() {
        var state: UInt64 = 7
        func random(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        for round in 0..<60 {
            let size = round < 40 ? 12 : 900
            let old = (0..<random(size)).map { _ in "\(random(size / 3 + 1))" }
            var new = old
            for _ in 0..<random(20) where !new.isEmpty {
                switch random(3) {
                case 0: new.remove(at: random(new.count))
                case 1: new.insert("\(random(size))", at: random(new.count + 1))
                default: new.swapAt(random(new.count), random(new.count))
                }
            }
            let diff = LineDiff(old.map { Array($0.utf8)[...] }, new.map { Array($0.utf8)[...] })
            #expect(Self.patch(old, diff, new) == new)
            #expect(zip(diff.changes, diff.changes.dropFirst()).allSatisfy { $0.old.upperBound <= $1.old.lowerBound })
        }
    }

    @Test func isFastWhereNothingIsCommon() {
        let old = (0..<60000).map { Array("old \($0)".utf8)[...] }
        let new = (0..<60000).map { Array("new \($0)".utf8)[...] }
        #expect(LineDiff(old, new).changes == [LineDiff.Change(old: 0..<60000, new: 0..<60000)])
        let same = [ArraySlice<UInt8>](repeating: [0x61], count: 60000)
        #expect(LineDiff(same, same + [[0x62]] + same).changes.count == 1)
    }
}
