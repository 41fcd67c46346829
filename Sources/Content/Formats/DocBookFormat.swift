import Language
import Markup

/// DocBook, versions 4 and 5, and XML that uses its element names.
struct DocBookFormat: MarkupFormat {
    var id: FormatID { .docBook }

    static func role(ofElement name: String) -> ElementRole { list[name] ?? list[name.localName] ?? .inline() }

    static func role(ofAttribute name: String) -> AttributeRole { .xml(name) }

    /// Whether a document is DocBook: by its namespace, else by a root and a majority of names of its vocabulary.
    static func isVocabulary(of document: Document, root: Int) -> Bool {
        for attribute in document.attributes(of: root) {
            let name = document.names[Int(attribute.name.rawValue)]
            guard name == "xmlns" || name.hasPrefix("xmlns:") else { continue }
            if document.rawValue(of: attribute).elementsEqual("http://docbook.org/ns/docbook".utf8) { return true }
        }
        guard roots.contains(document.name(of: document.nodes[root])) else { return false }
        var isElement = [Bool](repeating: false, count: document.names.count)
        for node in document.nodes where node.kind == .element && node.name != .none {
            isElement[Int(node.name.rawValue)] = true
        }
        let names = document.names.indices.filter { isElement[$0] }
        let known = names.count { list[document.names[$0]] != nil }
        // A single element, such as `section`, tells nothing.
        return names.count > 1 && known * 10 >= names.count * 8
    }

    private static let roots: Set<String> = [
        "set", "book", "part", "reference", "preface", "chapter", "appendix", "article", "refentry", "section",
        "sect1", "sect2", "sect3", "refsect1", "glossary", "qandaset", "para", "simpara", "note", "partintro",
        "bibliography", "colophon", "dedication", "topic", "variablelist", "itemizedlist",
    ]

    /// The roles of DocBook's elements; those without one are inline.
    private static let list = RoleList([
        (
            "indexterm remark index toc lot tocchap xi:include include xi:fallback colspec spanspec anchor areaspec "
                + "textobject alt beginpage its:rules", .skipped
        ),
        (
            "info articleinfo bookinfo chapterinfo sectioninfo sect1info sect2info sect3info refentryinfo "
                + "referenceinfo prefaceinfo appendixinfo partinfo setinfo refmeta refsect1info glossaryinfo "
                + "blockinfo objectinfo refsynopsisdivinfo docinfo", .container(.furniture)
        ),
        (
            "set book part reference preface chapter appendix article refentry refsect1 refsect2 refsect3 refsection "
                + "refsynopsisdiv sect1 sect2 sect3 sect4 sect5 section simplesect glossary bibliography qandaset "
                + "qandadiv glossdiv topic colophon dedication acknowledgements", .container(.section)
        ),
        (
            "partintro refnamediv abstract blockquote epigraph sidebar note warning caution tip important danger "
                + "formalpara variablelist glosslist glossentry bibliolist biblioentry bibliomixed informaltable "
                + "informalexample informalfigure informalequation tgroup thead tbody tfoot qandaentry question answer "
                + "highlights calloutlist revhistory mediaobject imageobject imageobjectco videoobject audioobject "
                + "screenshot screenco programlistingco annotation footnote segmentedlist msgset msgentry cmdsynopsis "
                + "task tasksummary taskprerequisites taskrelated legalnotice equation", .container()
        ),
        ("table example figure", .container(.captioned)),
        ("itemizedlist orderedlist simplelist procedure substeps stepalternatives bridgelist", .container(.list)),
        ("varlistentry", .container(.definesTerms)),
        ("row tr seglistitem", .container(.row)),
        ("listitem", .block(.listItem, [.holder, .item])),
        ("member step callout", .block(.listItem, .holder)),
        ("term glossterm segtitle", .block(.term, .holder)),
        ("glossdef", .block(.definition, .holder)),
        ("entry td th seg entrytbl", .block(.tableCell, .holder)),
        ("title", .block(.heading, [.title, .alwaysContent, .holder])),
        ("titleabbrev subtitle refentrytitle bridgehead", .block(.heading, [.title, .holder])),
        ("refname", .block(.heading, level: 1, .holder)),
        ("caption", .block(.caption, .holder)),
        ("para simpara refpurpose attribution releaseinfo refclass glosssee glossseealso", .block(.paragraph)),
        ("programlisting screen literallayout synopsis", .block(.code, [.preformatted, .whole])),
        (
            "methodsynopsis funcsynopsis classsynopsis fieldsynopsis constructorsynopsis destructorsynopsis "
                + "enumsynopsis packagesynopsis typedefsynopsis unionsynopsis macrosynopsis", .block(.code, .whole)
        ),
        ("link ulink xref olink email uri biblioref citation", .inline(.link)),
        ("imagedata videodata audiodata graphic inlinegraphic", .object()),
        (
            "code literal function constant parameter varname classname methodname type filename command option "
                + "userinput computeroutput envar property systemitem tag sgmltag markup interfacename "
                + "exceptionname ooclass ooexception oointerface enumname enumvalue initializer modifier symbol token "
                + "prompt keycap keycode keycombo keysym replaceable returnvalue structname structfield package void "
                + "errorcode errorname errortype buildtarget termdef", .inline(.code)
        ),
        (
            "emphasis firstterm quote citetitle foreignphrase subscript superscript wordasword guilabel guibutton "
                + "guimenu guimenuitem guisubmenu guiicon menuchoice phrase trademark", .inline(.emphasis)
        ),
        ("inlinemediaobject acronym abbrev application productname date author personname", .inline()),
    ])
}
