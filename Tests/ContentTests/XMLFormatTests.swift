import Content
import Language
import Markup
import Testing

struct XMLFormatTests {
    @Test func docBook() throws {
        let version = try version(
            """
            <?xml version="1.0"?>
            <refentry xmlns="http://docbook.org/ns/docbook" xml:lang="fr">
             <refnamediv><refname>f</refname><refpurpose>Does it</refpurpose></refnamediv>
             <refsect1 role="x">
              &reftitle.x;
              &note.a;
              <methodsynopsis><type>int</type> <methodname>f</methodname></methodsynopsis>
              <para>Uses <function>g</function> and &true; now.
               <itemizedlist><listitem><para>one</para><para>two</para></listitem></itemizedlist>
              rest</para>
              <variablelist><varlistentry><term>t</term><listitem><simpara>d</simpara></listitem></varlistentry></variablelist>
              <example><title>Cap</title><programlisting><![CDATA[
            <?php
              echo 1 < 2;
            ]]></programlisting></example>
              <section><title>&t;</title><table><title>Tab</title><tgroup><tbody>
               <row><entry>a</entry><entry><para>b</para></entry></row></tbody></tgroup></table></section>
              <indexterm><primary>no</primary></indexterm>
             </refsect1>
            </refentry>
            """, .xml, locale: nil)
        #expect(version.format == .docBook)
        #expect(version.locale == LanguageTag("fr"))
        #expect(
            version.outline == [
                "heading: f", "paragraph: Does it", "entity: \u{FFFC}", "entity: \u{FFFC}", "code: int f",
                "paragraph: Uses g and \u{FFFC} now.", "list-item: one", "paragraph: two", "paragraph: rest",
                "term: t", "definition: d", "caption: Cap", "code: <?php\n  echo 1 < 2;", "heading: \u{FFFC}",
                "caption: Tab", "table-cell: a", "table-cell: b",
            ])
        let entities = version.inlines.filter { $0.kind == .entity }
        #expect(entities.map { version.source($0.target) } == ["reftitle.x", "note.a", "true", "t"])
        #expect(entities.map { version.source($0.range) }.first == "&reftitle.x;")
        #expect(version.blocks[13].level == 3)
        #expect(version.blocks.suffix(2).map(\.row) == [0, 0])
        expectSound(version)
    }

    @Test func docBookByNames() throws {
        let version = try version(
            "<article><info><title>T</title><date>2020</date></info><sect1><title>S</title><para>a</para></sect1></article>",
            .xml)
        #expect(version.format == .docBook)
        #expect(version.outline == ["heading: T", "~paragraph: 2020", "heading: S", "paragraph: a"])
        #expect(version.blocks.map(\.level) == [1, 0, 2, 0])
    }

    @Test(arguments: [
        (
            "<x><head>t</head><y><z>one <b>two</b> <q2>three</q2></z></y></x>",
            ["heading: t", "paragraph: one two three"]
        ),
        ("<x><b>alone</b></x>", ["paragraph: alone"]),
        (
            "<topic><title>t</title><body><ul><li>a<ul><li>b</li></ul></li></ul></body></topic>",
            ["heading: t", "list-item: a", "list-item: b"]
        ),
        ("<x>a &unknown; b</x>", ["paragraph: a \u{FFFC} b"]),
        ("<x><v its:translate='no' xmlns:its='http://www.w3.org/2005/11/its'>a</v></x>", ["=paragraph: a"]),
        (
            "<x><its:rules xmlns:its='http://www.w3.org/2005/11/its' version='2.0'>"
                + "<its:translateRule selector='//v | //w' translate='no'/></its:rules><v>a</v><p>b <w>c</w></p></x>",
            ["=paragraph: a", "paragraph: b c"]
        ),
        ("<x><codeblock>  a\n  b</codeblock></x>", ["code:   a\n  b"]),
        ("<x/>", []),
    ])
    func genericXML(xml: String, outline: [String]) throws {
        let version = try version(xml, .xml)
        #expect(version.format == .genericXML)
        #expect(version.outline == outline)
        expectSound(version)
    }

    @Test func localRulesMakeInlinesUntranslatable() throws {
        let version = try version(
            "<x><its:rules xmlns:its='http://www.w3.org/2005/11/its' version='2.0'>"
                + "<its:translateRule selector='//w' translate='no'/></its:rules><p>b <w>c</w></p></x>", .xml)
        #expect(version.inlineOutline == ["untranslatable(c)"])
    }

    @Test(arguments: [
        ("one\ntwo\n\nthree\n", ["paragraph: one two", "paragraph: three"]),
        ("one\r\ntwo\r\n\r\n\r\n \r\nthree", ["paragraph: one two", "paragraph: three"]),
        ("a\rb\r\rc", ["paragraph: a b", "paragraph: c"]),
        ("  a\n \t \n  {b} <p>\n", ["paragraph: a", "paragraph: {b} <p>"]),
        ("", []), ("\n \n\n", []),
    ])
    func plainText(text: String, outline: [String]) throws {
        let version = try version(text, .plainText)
        #expect(version.format == .plainText)
        #expect(version.outline == outline)
        #expect(version.inlines.allSatisfy { $0.kind == .placeholder })
        expectSound(version)
    }
}
