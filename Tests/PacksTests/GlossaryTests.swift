import Language
import Linting
import Testing

@testable import Packs

@Suite("Glossary") struct GlossaryTests {
    /// The entries as `en: a|b; de: c, !d`, and the problems as they are reported.
    private func read(_ text: String, _ prefix: [UInt8] = []) -> (entries: [String], problems: [String]) {
        let (glossary, problems) = GlossaryReader.read(prefix + Array(text.utf8), path: "terms")
        let entries = glossary.entries.map { entry in
            let terms = entry.terms.map { terms in
                let tag = terms.tag?.description ?? "?"
                let all = terms.allowed + terms.forbidden.map { "!" + $0 }
                return "\(tag): \(all.joined(separator: "|"))"
            }
            return (terms + (entry.isKept ? ["kept"] : [])).joined(separator: "; ")
        }
        return (entries, problems.map(\.description))
    }

    @Test("reads tab-separated values", arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]], ["\n", "\r\n"])
    func tsv(_ prefix: [UInt8], _ lineEnd: String) {
        let lines = [
            "# terms of the house", "en\tde\t!de\tzh-Hant\ttranslate\tnote",
            "user agent\tBenutzeragent | User-Agent\tNutzeragent\t使用者代理",
            "", "Hexapla\t\t\t\tno\tour name", "page \t Seite\t\t\tyes", "browser",
        ]
        let (entries, problems) = read(lines.joined(separator: lineEnd), prefix)
        #expect(problems == [])
        #expect(
            entries == [
                "en: user agent; de: Benutzeragent|User-Agent|!Nutzeragent; zh-Hant: 使用者代理", "en: Hexapla; kept",
                "en: page; de: Seite", "en: browser",
            ])
    }

    @Test(
        "says what is wrong with tab-separated values",
        arguments: [
            (
                "",
                "terms:1:1: no header, begin with a line that names the locales of the columns, like \"en\", \"de\" and \"!de\""
            ),
            (
                "note\ten\na\tb",
                "terms:1:1: no column of terms to look for, let the first column be a locale like \"en\""
            ),
            ("!en\tde", "terms:1:1: no column of terms to look for, let the first column be a locale like \"en\""),
            ("en\tcoment", "terms:1:4: unknown column \"coment\", did you mean \"comment\"?"),
            (
                "en\tklingonisch",
                "terms:1:4: unknown column \"klingonisch\", write a locale like \"de\", \"!de\" for terms not to use, or \"note\""
            ),
            ("en\tde\tde", "terms:1:7: column \"de\" is there twice, remove one of the two"),
            ("en\tde\na\tb\tc", "terms:2:5: 3 cells in a line of 2 columns, remove a tab"),
            ("en\tde\n\n\tb", "terms:3:1: no term in the first column, add one or remove the line"),
            ("en\ttranslate\nä\tmaybe", "terms:2:3: \"translate\" must be \"yes\" or \"no\", not \"maybe\""),
        ])
    func tsvErrors(_ text: String, _ problem: String) {
        #expect(read(text).problems.first == problem)
    }

    @Test("takes UTF-8 only")
    func encoding() {
        let (_, problems) = GlossaryReader.read(Array("en\tde\na\t".utf8) + [0xE4], path: "terms")
        #expect(problems.map(\.description) == ["terms:2:1: not UTF-8, save the file as UTF-8"])
    }

    static let basic = """
        <?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
        <martif type="TBX-Basic" xml:lang="en"><text><body><termEntry id="c1"><descrip type="definition">d</descrip>
        <langSet xml:lang="en"><tig><term>user agent</term></tig></langSet>
        <langSet xml:lang="de"><tig><term>Nutzeragent</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig>
        <tig><term>User-Agent</term><termNote type="administrativeStatus">admittedTerm-admn-sts</termNote></tig>
        <ntig><termGrp><term>Benutzer&#97;gent</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig></langSet>
        </termEntry></body></text></martif>
        """
    static let core = """
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min">
        <text><body><conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>user
        agent</term></termSec></langSec><langSec xml:lang="ja"><termSec><term>ユーザーエージェント</term>
        <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>ユーザ</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        </conceptEntry></body></text></tbx>
        """

    @Test(
        "reads TBX",
        arguments: [
            (basic, "en: user agent; de: Benutzeragent|User-Agent|!Nutzeragent"),
            (core, "en: user agent; ja: ユーザーエージェント|!ユーザ"),
        ])
    func tbx(_ text: String, _ expected: String) {
        let (entries, problems) = read(text)
        #expect(problems == [])
        #expect(entries == [expected])
    }

    @Test("reads TBX in UTF-16")
    func wide() {
        var bytes: [UInt8] = [0xFF, 0xFE]
        for unit in Self.core.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        #expect(GlossaryReader.read(bytes, path: "terms").glossary.entries.count == 1)
    }

    @Test(
        "says what is wrong with TBX",
        arguments: [
            (
                "<tbx/>",
                "terms:1:1: no TBX, which has \"conceptEntry\" or \"termEntry\" elements, nor tab-separated values"
            ),
            (
                "<tbx>\n<conceptEntry>\n <langSec xml:lang=\"Klingon\"/></conceptEntry></tbx>",
                "terms:3:21: unknown locale \"Klingon\", write it like \"de\", \"pt-BR\" or \"zh-Hant\""
            ),
        ])
    func tbxErrors(_ text: String, _ problem: String) {
        #expect(read(text).problems == [problem])
    }

    @Test("refuses what is not well-formed")
    func malformed() {
        let problems = read("<tbx>\n<conceptEntry></tbx>").problems
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("terms:2:21: not well-formed: ") == true)
    }
}
