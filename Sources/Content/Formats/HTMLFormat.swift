import Language
import Markup

/// HTML and XHTML.
struct HTMLFormat: MarkupFormat {
    var id: FormatID { .html }

    static func role(ofElement name: String) -> ElementRole {
        if let role = list[name] { return role }
        // XHTML with a prefix; unknown elements flow like a span, as in browsers.
        return list[name.localName] ?? .inline()
    }

    static func role(ofAttribute name: String) -> AttributeRole { .html(name) }

    /// The roles of the elements of the HTML standard and of its predecessors, by the rendering that it suggests.
    private static let list = RoleList([
        ("script style template noscript svg math datalist rp rt noembed applet param source track area", .skipped),
        ("its:rules rules", .skipped),
        ("head", .container(.silent)),
        ("title", .block(.title, .alwaysContent)),
        ("html body", .container(.root)),
        (
            "div figure blockquote dl table thead tbody tfoot colgroup col fieldset form details dialog hgroup center hr "
                + "search frameset noframes optgroup marquee", .container()
        ),
        ("section article main", .container(.sectioning)),
        ("ul ol menu dir", .container(.list)),
        ("tr", .container(.row)),
        ("nav", .container(.furniture)),
        ("aside footer", .container(.pageFurniture)),
        ("header", .container([.pageFurniture, .pageHeader])),
        ("button select textarea option", .container(.control)),
        ("p address summary legend", .block(.paragraph)),
        ("h1", .block(.heading, level: 1, .holder)),
        ("h2", .block(.heading, level: 2, .holder)),
        ("h3", .block(.heading, level: 3, .holder)),
        ("h4", .block(.heading, level: 4, .holder)),
        ("h5", .block(.heading, level: 5, .holder)),
        ("h6", .block(.heading, level: 6, .holder)),
        ("li", .block(.listItem, .holder)),
        ("dt", .block(.term, .holder)),
        ("dd", .block(.definition, .holder)),
        ("td th", .block(.tableCell, .holder)),
        ("caption figcaption", .block(.caption, .holder)),
        ("pre listing xmp plaintext", .block(.code, [.preformatted, .whole])),
        ("a", .inline(.link)),
        ("img image video audio iframe embed object canvas", .object()),
        ("code kbd samp tt var", .inline(.code)),
        ("em strong b i cite u mark small big s strike del ins sub sup q dfn", .inline(.emphasis)),
        ("br", .lineBreak),
    ])
}
