import Language
import Markup

/// XML of an unknown vocabulary: an element with text of its own is a block unless it stands in mixed content.
struct GenericXMLFormat: MarkupFormat {
    var id: FormatID { .genericXML }

    static var needsOwnText: Bool { true }

    static func role(ofElement name: String) -> ElementRole {
        let local = name.localName.lowercased()
        if let role = list[local] { return role }
        if local.hasPrefix("head") || local.hasSuffix("title") { return .dependent(.heading) }
        if local.hasPrefix("para") { return .dependent(.paragraph) }
        return .dependent()
    }

    static func role(ofAttribute name: String) -> AttributeRole { .xml(name) }

    /// Names that many vocabularies share: XHTML, DITA, TEI, DocBook, feeds, exchange formats.
    private static let list = RoleList([
        ("script style rules", .skipped),
        ("p para paragraph simpara lq", .block(.paragraph)),
        ("h1", .block(.heading, level: 1, .holder)),
        ("h2", .block(.heading, level: 2, .holder)),
        ("h3", .block(.heading, level: 3, .holder)),
        ("h4", .block(.heading, level: 4, .holder)),
        ("h5", .block(.heading, level: 5, .holder)),
        ("h6", .block(.heading, level: 6, .holder)),
        ("li listitem", .block(.listItem, .holder)),
        ("td th entry stentry cell", .block(.tableCell, .holder)),
        ("dt", .block(.term, .holder)),
        ("dd", .block(.definition, .holder)),
        ("figcaption caption", .block(.caption, .holder)),
        ("pre codeblock programlisting listing", .block(.code, [.preformatted, .whole])),
        ("div section article body table thead tbody tgroup figure fig dlentry simpletable", .container()),
        ("ul ol dl sl list itemizedlist orderedlist steps substeps", .container(.list)),
        ("tr row strow sthead", .container(.row)),
        ("item step member sli", .dependent(.listItem)),
        ("term", .dependent(.term)),
        ("def definition", .dependent(.definition)),
        ("a link xref ref", .dependent(.paragraph, inline: .link)),
        ("img image graphic", .object()),
        (
            "code codeph filepath literal tt kbd samp var cmdname apiname option userinput systemoutput x ph bx ex "
                + "bpt ept it sub", .dependent(.paragraph, inline: .code)
        ),
        ("b i u em strong cite emph emphasis bold italic uicontrol hi g q", .dependent(.paragraph, inline: .emphasis)),
        ("br lb", .lineBreak),
    ])
}
