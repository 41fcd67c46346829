import Content
import Markup
import Testing

@Suite struct MainContentTests {
    private static let prose = [
        "The harbour of the old town has been closed for a week, and the fishermen do not know when it will open again.",
        "A storm had broken the wall in the night, and the sea now runs into the basin whenever the wind turns west.",
        "The mayor said that the work would take until the spring, since the stones must be cut in the quarry by hand.",
        "Until then the boats lie in the river, where the tide leaves them on the mud for some hours of the day.",
    ]

    private static var article: String { prose.map { "<p>\($0)</p>" }.joined(separator: "\n") }

    /// Each block that is no content, as `role: text`.
    private func outside(_ text: String, evidence: [BlockEvidence] = []) throws -> [String] {
        let version = try version(text)
        let content = MainContent(of: version, evidence: evidence)
        return version.blocks.indices.filter { !content.isContent[$0] }.map {
            "\(content.verdict(of: $0).role.rawValue): \(version.string(version.blocks[$0].textRange))"
        }
    }

    private func content(_ text: String) throws -> [String] {
        let version = try version(text)
        let content = MainContent(of: version)
        return version.blocks.indices.filter { content.isContent[$0] }
            .map { version.string(version.blocks[$0].textRange) }
    }

    @Test func thePageAroundAnArticleIsLeftOut() throws {
        let page = """
            <html><head><title>The harbour</title></head><body>
            <div class="top-menu"><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></div>
            <div id="wrap"><div class="article-body">\(Self.article)</div>
            <div class="comments"><p>I liked this very much, and so did my aunt, who lives by the sea.</p></div></div>
            <div class="site-footer"><p>Copyright 2024, all rights reserved by the owners of the paper.</p></div>
            </body></html>
            """
        #expect(try content(page) == Self.prose)
        #expect(
            try outside(page).map { $0.prefix { $0 != ":" } }
                == ["headline", "navigation", "navigation", "comments", "footer"])
    }

    @Test func aPageThatIsNothingButAnArticleKeepsEverything() throws {
        let page = """
            <h2>What happened</h2>\(Self.article)<ul><li>Boats: 12</li><li>Men: 40</li></ul>
            <table><tr><th>Month</th><td>May</td></tr></table><h2>What next</h2><p>Nothing.</p>
            """
        #expect(try outside(page) == [])
    }

    @Test func aPageWithoutProseIsAllThatItHas() throws {
        #expect(try content("<p>One</p><p>Two</p>") == ["One", "Two"])
        #expect(try content("") == [])
    }

    @Test func whatIsHiddenIsNoContent() throws {
        let page = "<div><p style=\"display: none\">\(Self.prose[0])</p>\(Self.article)</div>"
        #expect(try outside(page) == ["hidden: \(Self.prose[0])"])
    }

    @Test func evidenceFromTheExportCounts() throws {
        let page = "<div>\(Self.article)</div>"
        #expect(try outside(page) == [])
        #expect(try outside(page, evidence: [[], [], [], .recurs]) == ["template: \(Self.prose[3])"])
    }

    @Test func scriptsWithoutSpacesHaveSentences() throws {
        let prose = [
            "港口已经关闭了一个星期，渔民们不知道什么时候会重新开放。", "夜里的风暴冲破了城墙，海水现在流进了港池。",
            "市长说，这项工作要到春天才能完成，因为石头必须手工切割。",
        ]
        let page = """
            <ul class="menu"><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li></ul>
            <div class="content">\(prose.map { "<p>\($0)</p>" }.joined())</div>
            """
        #expect(try content(page) == prose)
    }

    @Test func otherFormatsGoByTheirMarkup() throws {
        let version = try version(
            "<article xmlns=\"http://docbook.org/ns/docbook\"><info><releaseinfo>1</releaseinfo></info>"
                + "<para>Short.</para></article>", .xml)
        #expect(MainContent(of: version).isContent == version.blocks.map(\.isContent))
    }

    @Test(arguments: [
        String(repeating: "<div class=\"nav\">", count: 20_000) + "<p>Deep.",
        String(repeating: "<p>a</p>", count: 20_000),
        "<p class=\"" + String(repeating: "menu ", count: 40_000) + "\">A word.</p>",
        "<script type=\"application/ld+json\">{\"articleBody\": \"\\u12</script><p>One.</p>",
    ])
    func hostilePagesAreJudged(_ text: String) throws {
        let version = try version(text)
        #expect(MainContent(of: version).isContent.count == version.blocks.count)
    }
}
