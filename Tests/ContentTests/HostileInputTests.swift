import Content
import Language
import Markup
import Testing

struct HostileInputTests {
    @Test(
        arguments: Syntax.allCases,
        ["", " \n\t ", "<", "&", "\u{0}", "\u{FEFF}", "<<<>>>&;&#x;", "<p", "<a href=", "\u{A0}"])
    func scraps(syntax: Syntax, text: String) throws {
        expectSound(try version(text, syntax))
    }

    @Test(arguments: ["div", "b", "li", "p", "table><tr><td", "pre", "a href=x"])
    func depth(tag: String) throws {
        let version = try version(String(repeating: "<\(tag)>", count: 100_000) + "text")
        #expect(version.blocks.filter { $0.kind != .figure }.count == 1)
        #expect(version.string(version.blocks[0].textRange) == "text")
    }

    @Test func inlinesAcrossManyBlocks() throws {
        // Each block would reopen a thousand elements, if nothing held it back.
        let version = try version(
            String(repeating: "<b>", count: 1_000) + String(repeating: "<div>x</div>", count: 2_000))
        #expect(version.blocks.count == 2_000)
        #expect(version.inlines.count <= 2_000 * 16)
        expectSound(version)
    }

    @Test(arguments: Syntax.allCases)
    func megabyteWithoutTag(syntax: Syntax) throws {
        let text = String(repeating: "word ", count: 200_000)
        let version = try version(syntax == .xml ? "<x>\(text)</x>" : text, syntax)
        #expect(version.blocks.count == 1)
        #expect(version.blocks[0].letters == 800_000)
        #expect(version.text.count == 1_000_000)
    }

    @Test func manyReferencesAndLanguages() throws {
        let version = try version(
            "<p>" + (0..<5_000).map { "&lt;<i lang=x\($0)>&eacute;</i>" }.joined()
                + String(repeating: " %", count: 5_000))
        #expect(version.blocks.count == 1)
        expectSound(version)
    }

    @Test func invalidUTF8() throws {
        let bytes: [UInt8] = Array("<p>a".utf8) + [0xFF, 0xC3, 0x28, 0xF0, 0x9F] + Array("b</p>".utf8)
        let source = try SourceFile(path: "a.html", bytes: bytes, defaultCharset: .utf8)
        let version = VersionBuilder.makeVersion(
            from: MarkupParser.parse(source, as: .html), article: "a", locale: nil)
        #expect(version.blocks.count == 1)
        expectSound(version)
    }

    @Test func brokenXML() throws {
        expectSound(try version("<a><b>x</a>y &q; <![CDATA[ z", .xml))
    }
}
