/// The element names that HTML5 knows, and libxml2, which stopped at HTML 4, does not.
enum HTMLNames {
    /// Whether HTML5 allows an element of this name, in lower case: its own, those of SVG and MathML, and custom ones.
    static func contains(_ name: String) -> Bool {
        if names.contains(name) { return true }
        // A custom element: begins with a letter and has a hyphen.
        guard let first = name.utf8.first, first | 0x20 >= 0x61, first | 0x20 <= 0x7A else { return false }
        return name.utf8.contains(0x2D)
    }

    private static let names = Set(
        """
        article aside audio bdi canvas data datalist details dialog embed figcaption figure footer header hgroup main mark \
        menuitem meter nav output picture progress rp rt rtc ruby rb search section slot source summary svg template time \
        track video wbr math keygen image nobr noembed plaintext xmp listing marquee bgsound blink spacer multicol command \
        animate animatemotion animatetransform circle clippath defs desc ellipse feblend fecolormatrix fecomponenttransfer \
        fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb \
        fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset fepointlight fespecularlighting \
        fespotlight fetile feturbulence filter foreignobject g line lineargradient marker mask metadata mpath path pattern \
        polygon polyline radialgradient rect set stop switch symbol text textpath tspan use view \
        annotation maction maligngroup malignmark menclose merror mfenced mfrac mglyph mi mlabeledtr mlongdiv \
        mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mscarries mscarry msgroup msline mspace msqrt \
        msrow mstack mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics apply bvar ci cn csymbol \
        cerror cs eq neq lt gt leq geq plus minus times divide power root sum product int diff
        """.split { $0 == " " || $0 == "\n" }.map { String($0) })

    /// Whether libxml2 closes an element of this name where HTML5 leaves it open, so that its end tag comes unexpectedly.
    static func isFormatting(_ name: String) -> Bool {
        switch name {
        case "a", "b", "big", "em", "font", "i", "ins", "del", "label", "s", "small", "span", "strike", "strong", "tt",
            "u":
            true
        default: false
        }
    }

    /// Whether a reference is one of those that HTML has always resolved without its semicolon.
    static func isLegacyReference(_ name: String) -> Bool {
        switch name {
        case "amp", "lt", "gt", "quot", "nbsp", "copy", "reg", "shy", "laquo", "raquo", "middot", "deg", "sect", "para":
            true
        case "AElig", "aelig", "szlig", "Aring", "aring", "Ccedil", "ccedil", "Oslash", "oslash", "yuml", "Yacute",
            "yacute":
            true
        case let name:
            // The vowels of ISO 8859-1 with their accents.
            switch name.dropFirst() {
            case "acute", "grave", "circ", "uml": "AEIOUaeiou".contains(name.prefix(1))
            case "tilde": "ANOano".contains(name.prefix(1))
            default: false
            }
        }
    }
}
