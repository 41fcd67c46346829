import Testing

@testable import Rules

/// How marks of revisions are read, and which of two is older.
@Suite struct RevisionTests {
    private static func value(_ text: String) -> RevisionValue? { RevisionValue(Array(text.utf8)[...]) }

    @Test(arguments: [
        ("1.12.2", RevisionValue.number([1, 12, 2])), ("1562488", .number([1_562_488])),
        ("5F720ab2c", .hash("5f720ab2c")), ("1970-01-02", .day(1)), ("2024-02-29", .day(19_782)),
        ("2024/03/01", .day(19_783)), ("2024-03-01T12:00:00Z", .day(19_783)),
        // Half past midnight in Moscow is the day before in UTC, and late in New York the day after.
        ("2024-03-01T00:30+03:00", .day(19_782)), ("2024-03-01T23:30-05:00", .day(19_784)),
    ])
    func reads(_ text: String, _ value: RevisionValue) {
        #expect(Self.value(text) == value)
    }

    @Test(arguments: [
        "", "$Revision$", "n/a", "working", "1..2", "1.", "2024-13-01", "2024-1-1", "2024-03-01x", "abc12",
        "1.9999999999999",
    ])
    func readsNothingElse(_ text: String) {
        #expect(Self.value(text) == nil)
    }

    @Test(arguments: [
        ("1.9", "1.10", true), ("1.10", "1.9", false), ("1.2", "1.2.1", true), ("1.2", "1.2", false),
        ("5f720ab", "5f720ab2c81d", false), ("5f720ab", "a81dc03", true), ("2024-03-01", "2024-03-03", true),
        ("2024-03-01", "2024-03-02", false), ("2024-03-05", "2024-03-01", false),
    ])
    func compares(_ a: String, _ b: String, _ isOlder: Bool) throws {
        let one = try #require(Self.value(a))
        let other = try #require(Self.value(b))
        #expect(one.isOlder(than: other) == isOlder)
    }

    @Test("A number, a commit and a day can't be compared")
    func comparesNoKinds() throws {
        let values = ["1.2", "5f720ab", "2024-03-01"].compactMap { Self.value($0) }
        #expect(values.count == 3)
        for (a, one) in values.enumerated() {
            for (b, other) in values.enumerated() where a != b { #expect(one.isOlder(than: other) == nil) }
        }
    }

    @Test(arguments: [
        ("<!-- EN-Revision: 5f720ab2 Maintainer: jo -->", ["origin en 5f720ab2"]),
        ("<!-- English Revision: 1.12:1.15 (outdated) -->", ["origin en 1.12", "keyword 1.15"]),
        ("<!-- $Revision: 341 $ -->", ["keyword 341"]), ("<!-- $LastChangedRevision: 341 $ -->", ["keyword 341"]),
        ("<!-- source rev=1.4 -->", ["origin - 1.4"]), ("<!-- Revision: 7. -->", ["keyword 7"]),
        ("<!-- the grand revision: 7 -->", []), ("<!-- $Revision$ -->", []), ("<!-- to be reviewed -->", []),
        ("<!-- rev", []),
    ])
    func readsComments(_ comment: String, _ marks: [String]) {
        let text = Array(comment.utf8)
        let found = RevisionComment(text, 0..<text.count).marks.map { mark in
            let value = String(decoding: text[mark.range], as: UTF8.self)
            return switch mark.kind {
            case .origin(let language): "origin \(language ?? "-") \(value)"
            default: "\(mark.kind) \(value)"
            }
        }
        #expect(found == marks)
    }

    @Test(arguments: [
        ("Last updated: {date}", "<p>Last updated:  2024-03-01, by jo</p>", "2024-03-01"),
        ("Last updated: {date}", "<p>Last updated: 1.12</p>", nil), ("rev {revision};", "x rev1.12; y", "1.12"),
        ("rev {revision};", "x rev 1.12 y", nil), ("'version': ", "{'version':'1.2'}", nil),
        ("'version': '", "{'version':'1.2'}", "1.2"), ("rev {revision}", "re", nil),
        ("rev {revision}", "rev rev 3", "3"),
    ])
    func findsPatterns(_ pattern: String, _ text: String, _ found: String?) throws {
        let bytes = Array(text.utf8)
        let read = try #require(RevisionPattern(pattern))
        let place = read.find(in: bytes, 0..<bytes.count)
        #expect(place.map { String(decoding: bytes[$0.range], as: UTF8.self) } == found)
    }

    @Test("A pattern needs a text before the mark", arguments: ["", " ", "{date}", " {revision} updated"])
    func refusesPatterns(_ pattern: String) {
        #expect(RevisionPattern(pattern) == nil)
    }
}
