import Linting
import Markup
import Testing

@testable import Packs

/// The template of each kind works: it is what `hexapla rules new` writes, and the example of the manual.
@Suite struct KindTemplateTests {
    static let kinds = KindList.all.map { $0.description.name }

    private static func pack(_ kind: String) throws -> Pack {
        let description = try #require(KindList.kind(kind)?.description)
        return Pack(description.template(pack: "house", rule: "first"))
    }

    /// A file with a comment of several bytes a character after its document type or XML declaration.
    private static func shifted(_ text: MarkedText) -> MarkedText {
        let prefix = Array("<!-- ünïcödé 漢字 😀 -->".utf8)
        var place = 0
        if text.bytes.starts(with: Array("<!".utf8)) || text.bytes.starts(with: Array("<?".utf8)) {
            place = (text.bytes.firstIndex(of: UInt8(ascii: ">")) ?? -1) + 1
        }
        var bytes = text.bytes
        bytes.insert(contentsOf: prefix, at: place)
        let ranges = text.ranges.map { range in
            let shift = range.lowerBound >= place ? prefix.count : 0
            return range.lowerBound + shift..<range.upperBound + shift
        }
        return MarkedText(bytes: bytes, ranges: ranges)
    }

    @Test(arguments: kinds) func isReadWithoutProblems(_ kind: String) throws {
        let pack = try Self.pack(kind)
        #expect(pack.complaints == [])
        #expect(pack.group?.rules.contains { $0.metadata.id == "house/first" } == true)
        #expect(pack.group?.rules.allSatisfy { !$0.metadata.examples.isEmpty } == true)
    }

    @Test(arguments: kinds) func findsWhatItsExamplesSay(_ kind: String) async throws {
        let pack = try Self.pack(kind)
        for rule in pack.group?.rules ?? [] {
            for example in rule.metadata.examples {
                let run = await ExampleRun(example, of: rule.metadata, in: pack.catalog)
                #expect(run.isPassed, "\(run)")
            }
        }
    }

    @Test(arguments: kinds) func findsTheSameBehindOtherText(_ kind: String) async throws {
        let pack = try Self.pack(kind)
        for rule in pack.group?.rules ?? [] {
            for example in rule.metadata.examples {
                let export = ExampleExport(example, of: rule.metadata, in: pack.catalog) { text, _ in
                    Self.shifted(text)
                }
                let result = await export.linter.lint(paths: ["."])
                let found = export.marked(by: result.findings)
                for (path, file) in export.files { #expect(found[path] == file, "\(rule.metadata.id)") }
                _ = await export.linter.fix(paths: ["."], including: Applicability.unsafe)
                if !example.fixed.isEmpty { #expect(export.store.contents == export.fixed) }
                let again = await export.linter.fix(paths: ["."], including: Applicability.unsafe)
                #expect(again.appliedCount == 0)
            }
        }
    }

    @Test(arguments: kinds) func hasAnExampleInALatinAndInAnotherScript(_ kind: String) throws {
        let pack = try Self.pack(kind)
        let texts = (pack.group?.rules ?? []).flatMap(\.metadata.examples).flatMap(\.files).map(\.text)
        let isLatin = texts.map { text in
            let body = text.split(separator: "<body>").last ?? ""
            return !body.unicodeScalars.contains { $0.value > 0x24F && $0.properties.isAlphabetic }
        }
        #expect(Set(isLatin) == [true, false])
    }
}
