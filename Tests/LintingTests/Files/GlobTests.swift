import Linting
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("*.html", "a.html", true), ("*.html", "x/y/a.html", true), ("*.html", "a.htm", false),
        ("drafts", "drafts/a.html", true), ("drafts", "x/drafts/y/a.html", true), ("drafts", "drafts2/a.html", false),
        ("drafts/", "x/drafts/a.html", true), ("/drafts", "drafts/a.html", true), ("/drafts", "x/drafts/a", false),
        ("docs/*.html", "docs/a.html", true), ("docs/*.html", "docs/x/a.html", false),
        ("docs/**", "docs/x/a.html", true), ("docs/**/a.html", "docs/a.html", true),
        ("docs/**/a.html", "docs/x/y/a.html", true), ("docs/**/a.html", "docs/x/y/b.html", false),
        ("**/x/**/z", "a/x/b/c/z", true), ("**/x/**/z", "a/b/c/z", false),
        ("a?c", "abc", true), ("a?c", "aéc", true), ("a?c", "ac", false),
        ("[a-c]x", "bx", true), ("[!a-c]x", "bx", false), ("[]]x", "]x", true),
        ("*.{html,xml}", "d/a.xml", true), ("{de,fr}/*", "fr/a", true), ("{de,fr}/*", "es/a", false),
        ("{a,{b,c}}x", "cx", true), ("a\\*b", "a*b", true), ("a\\*b", "axb", false),
        ("./docs/a", "docs/a", true), ("*a*a*a*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false),
    ])
    func matches(pattern: String, path: String, expected: Bool) throws {
        #expect(try Glob(pattern).matches(path) == expected)
    }

    @Test func refusesWhatHasTooManyAlternatives() {
        #expect(throws: Glob.Failure.tooManyAlternatives) {
            try Glob(String(repeating: "{a,b}", count: 30))
        }
    }
}
