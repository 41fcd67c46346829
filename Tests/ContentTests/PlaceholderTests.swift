import Content
import Markup
import Testing

struct PlaceholderTests {
    @Test(arguments: [
        ("Hi {name}, {0} and {{ user.name | upper }}.", ["{name}", "{0}", "{{ user.name | upper }}"]),
        (
            "${total} of %d, %1$s, %-5.2f, %ld, %(who)s, %@",
            ["${total}", "%d", "%1$s", "%-5.2f", "%ld", "%(who)s", "%@"]
        ),
        ("50 % de 100%s, 20%d and 5% off", []),
        ("a%20b %E4%F6 100%% {a b} { } {} {", []),
        ("% % ${ %( {{x %", []),
        ("{{x}", ["{x}"]),
        ("%%s {{x}}{y}", ["%s", "{{x}}", "{y}"]),
    ])
    func placeholders(text: String, found: [String]) throws {
        let version = try version(text, .plainText)
        #expect(version.inlines.map { version.string($0.textRange) } == found)
        #expect(version.inlines.allSatisfy { version.string($0.textRange) == version.source($0.range) })
    }

    @Test func noneInListings() throws {
        #expect(try version("<pre>{a} %d</pre>").inlines.isEmpty)
    }
}
