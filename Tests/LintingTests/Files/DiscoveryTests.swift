import Foundation
import Linting
import Testing

@Suite struct DiscoveryTests {
    static func paths(
        _ paths: [String], in folder: TemporaryFolder, _ configuration: Configuration = .init()
    ) -> [String] {
        let store = DiskStore(workingDirectory: folder.path)
        return store.find(paths, filter: FileFilter(configuration, workingDirectory: folder.path)).paths
    }

    @Test func takesFilesByTheirNames() throws {
        let folder = try TemporaryFolder()
        let taken = [
            "a.html", "b.HTM", "c.xhtml", "d.xht", "e.xml", "f.dbk", "g.docbook", "h.dita", "i.txt", "j.html.de",
            "k.html.fr.utf8", "l.html.pt-br", "m.xml.zh_CN", "n.html.utf-8", "sub/deep/o.html",
        ]
        let left = [
            ".hidden.html", "p.png", "q.html.bak", "r.html.orig", "s.xml.in", "t", "u.html.gz", "html", "v.js",
            ".git/w.html", ".cache/x.html", "node_modules/y.html", "sub/node_modules/z.html",
        ]
        for name in taken + left { try folder.write("x", to: name) }
        #expect(Self.paths(["."], in: folder) == taken.sorted())
        // What is given by name is taken, whatever the name.
        #expect(Self.paths(["t", ".git/w.html"], in: folder) == [".git/w.html", "t"])
        #expect(Self.paths([".git"], in: folder) == [".git/w.html"])
    }

    @Test func normalisesPathsAndTakesEachFileOnce() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/b.html")
        try folder.write("x", to: "c.html")
        let spellings = [
            "./a/../a/b.html", "a//b.html", "a/./b.html", folder.absolute("a/b.html"), "a", "./a/", "a/../a",
        ]
        #expect(Self.paths(spellings, in: folder) == ["a/b.html"])
        #expect(Self.paths(["c.html", "a"], in: folder) == ["a/b.html", "c.html"])
        #expect(Self.paths(["a", "c.html"], in: folder) == ["a/b.html", "c.html"])
        let other = try TemporaryFolder()
        #expect(Self.paths([folder.absolute("c.html")], in: other) == [folder.absolute("c.html")])
    }

    @Test func followsLinksButNoLoops() throws {
        let folder = try TemporaryFolder()
        let outside = try TemporaryFolder()
        try outside.write("x", to: "deep/far.html")
        try folder.write("x", to: "real/near.html")
        try folder.link("real/loop", to: "..")
        try folder.link("real/self", to: "self")
        try folder.link("a-alias", to: "real")
        try folder.link("out", to: outside.path)
        try folder.link("nowhere.html", to: "missing.html")
        try folder.link("file.html", to: "real/near.html")
        #expect(Self.paths(["."], in: folder) == ["file.html", "out/deep/far.html", "real/near.html"])
    }

    @Test func takesTheParentOfWhatALinkPointsTo() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a/deep/x.html")
        try folder.write("x", to: "a/y.html")
        try folder.write("x", to: "y.html")
        try folder.link("link", to: "a/deep")
        #expect(Self.paths(["link/../y.html"], in: folder) == ["a/y.html"])
    }

    @Test func includesAndExcludes() throws {
        let folder = try TemporaryFolder()
        for name in ["docs/a.html", "docs/old/b.html", "docs/c.page", "site/d.html", "site/docs/e.html"] {
            try folder.write("x", to: name)
        }
        var configuration = Configuration()
        configuration.exclude = ["old"]
        #expect(Self.paths(["."], in: folder, configuration) == ["docs/a.html", "site/d.html", "site/docs/e.html"])
        configuration.include = ["docs/**"]
        #expect(Self.paths(["."], in: folder, configuration) == ["docs/a.html"])
        configuration.include = ["docs/**", "*.page"]
        #expect(Self.paths(["."], in: folder, configuration) == ["docs/a.html", "docs/c.page"])
        configuration.folder = folder.absolute("site")
        #expect(Self.paths(["site"], in: folder, configuration) == ["site/docs/e.html"])
        // A file that is given by name is taken whatever is excluded.
        #expect(Self.paths(["docs/old/b.html"], in: folder, configuration) == ["docs/old/b.html"])
    }

    @Test func tellsWhatIsMissingOrNoFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "a.html")
        try #require(mkfifo(folder.absolute("pipe.html"), 0o600) == 0)
        let store = DiskStore(workingDirectory: folder.path)
        let filter = FileFilter(Configuration(), workingDirectory: folder.path)
        let found = store.find(["no/such.html", "pipe.html", "."], filter: filter)
        #expect(found.paths == ["a.html"])
        #expect(
            found.errors.map(\.description) == [
                "no/such.html: no such file or folder; check the path, which is relative to the working directory",
                "pipe.html: neither a file nor a folder; give the path of a regular file",
            ])
    }

    @Test func refusesWhatIsTooLarge() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "large.html")
        try #require(truncate(folder.absolute("large.html"), off_t(DiskStore.maximumSize + 1)) == 0)
        let store = DiskStore(workingDirectory: folder.path)
        do {
            _ = try store.read("large.html")
            Issue.record("a file of more than 256 MB was read")
        } catch {
            #expect(
                error.description == "large.html: the file has 268435457 bytes, more than the 268435456 that are read; "
                    + "split or exclude it")
        }
    }
}
