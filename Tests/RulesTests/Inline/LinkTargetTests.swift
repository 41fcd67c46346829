import Testing

@testable import Rules

/// Which addresses are one place.
@Suite struct LinkTargetTests {
    private func target(_ address: String, keepsFragment: Bool = false) -> LinkTarget {
        LinkTarget(Array(address.utf8)[...], keepsFragment: keepsFragment, ignoredParameters: ["utm_*", "gclid"])
    }

    @Test(
        "The same page in other words",
        arguments: [
            ("https://Example.org/shop/", "//www.example.org/shop/index.html"),
            ("../shop/index.de.html", "shop/"), ("a/b.html", "./a/b.en.html"), ("a-de.html", "a.html"),
            ("a?x=1&amp;y=2", "a?y=2;x=1"), ("a?utm_source=x&gclid=1", "a"), ("a\n /b", "a/b"),
            ("https://de.wikipedia.org/x", "https://wikipedia.org/x"), ("a#top", "a"),
        ])
    func isSame(one: String, other: String) {
        #expect(target(one) == target(other))
    }

    @Test(
        "Another page",
        arguments: [("a/b", "b/a"), ("a?x=1", "a?x=2"), ("js/a", "a"), ("a?x=&amp;amp;", "a?x=&amp;"), ("#a", "")])
    func isOther(one: String, other: String) {
        #expect(target(one) != target(other))
    }

    @Test("The fragment, where it counts")
    func keepsFragment() {
        #expect(target("a#b", keepsFragment: true) != target("a#c", keepsFragment: true))
    }

    @Test("A relative address is the end of a whole one, at the border of a name")
    func answersRelative() {
        #expect(target("https://example.org/a/b").mayAnswer(target("b")))
        #expect(!target("https://example.org/a/bb").mayAnswer(target("b")))
        #expect(!target("https://example.org/a").mayAnswer(target("")))
    }
}
