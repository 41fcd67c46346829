import Foundation
import Testing

@Suite struct TextCommandTests {
    private static let prose = [
        "The harbour of the old town has been closed for a week, and the fishermen do not know when it will open again.",
        "A storm had broken the wall in the night, and the sea now runs into the basin whenever the wind turns west.",
        "The mayor said that the work would take until the spring, since the stones must be cut in the quarry by hand.",
    ]

    private static let page = """
        <html lang="en"><head><title>Harbour</title></head><body>
        <nav><a href="/">Home</a></nav>
        <div class="article-body"><p>\(prose[0])</p><p>\(prose[1])</p><p>\(prose[2])</p></div>
        </body></html>
        """

    @Test func theArticleIsPrinted() throws {
        let command = try Command(["a.html": Self.page])
        defer { command.remove() }
        let text = Self.prose.joined(separator: "\n\n") + "\n"
        #expect(try command.run("text", "a.html") == Command.Outcome(status: 0, output: text, errors: ""))
        #expect(try command.run("text", "--main", "a.html").output == text)
        #expect(try command.run("text", "--all", "a.html").output == "Harbour\n\nHome\n\n" + text)
    }

    @Test func severalFilesAreNamed() throws {
        let command = try Command(["a.html": Self.page, "b.html": "<p>Short.</p>"])
        defer { command.remove() }
        let output = try command.run("text", "a.html", "b.html").output
        #expect(output.hasPrefix("==> a.html <==\n" + Self.prose[0]))
        #expect(output.hasSuffix("\n\n==> b.html <==\nShort.\n"))
        #expect(try command.run("text", ".").output == output)
    }

    @Test func whatThePagesOfAFolderHaveInCommonIsLeftOut() throws {
        let line = "<p>The harbour paper is read in all the ports of the coast, and has been since the war.</p>"
        func page(_ number: Int) -> String {
            let body = Self.prose.map { "<p>\($0) It was day \(number).</p>" }.joined()
            return "<html lang=\"en\"><body>\(body)\(line)</body></html>"
        }
        let command = try Command(
            Dictionary(uniqueKeysWithValues: (1...5).map { ("\($0).html", page($0)) }))
        defer { command.remove() }
        let folder = try command.run("text", ".").output
        #expect(!folder.contains("harbour paper"))
        #expect(folder.contains("It was day 5."))
        #expect(folder.split(separator: "\n", omittingEmptySubsequences: true).count == 5 * 4)
        // Files that are named need not be of one site.
        let named = try command.run("text", "1.html", "2.html", "3.html", "4.html", "5.html").output
        #expect(named.split(separator: "\n").count == 5 * 5)
    }

    @Test func theJSONSaysWhy() throws {
        let command = try Command(["a.html": Self.page])
        defer { command.remove() }
        let output = try command.run("text", "--all", "--format", "json", "a.html").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
        #expect(object["version"] as? Int == 1)
        let documents = try #require(object["documents"] as? [[String: Any]])
        #expect(documents.map { $0["path"] as? String } == ["a.html"])
        #expect(documents.first?["locale"] as? String == "en")
        let blocks = try #require(documents.first?["blocks"] as? [[String: Any]])
        #expect(
            blocks.map { $0["role"] as? String } == ["headline", "navigation", "content", "content", "content"])
        #expect(blocks.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
        #expect(blocks.last?["text"] as? String == Self.prose[2])
    }

    @Test func whatCannotBeReadIsTold() throws {
        let command = try Command(["a.html": Self.page])
        defer { command.remove() }
        let outcome = try command.run("text", "a.html", "no-such.html")
        #expect(outcome.status == 2)
        #expect(outcome.errors.hasPrefix("error: no-such.html: no such file or folder"))
        #expect(outcome.output.contains(Self.prose[0]))
        #expect(try command.run("text", "--main", "--all", "a.html").status == 2)
    }
}
