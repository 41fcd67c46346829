/// What an attribute means to the reading of content, whatever element bears it.
enum AttributeRole: UInt8, Sendable {
    /// Nothing.
    case none
    /// `lang`
    case lang
    /// `xml:lang`
    case xmlLang
    /// `translate`, `its:translate`
    case translate
    /// `class`
    case classes
    /// `hidden`
    case hidden
    /// `aria-hidden`
    case ariaHidden
    /// `style`
    case style
    /// `role` of a page element
    case role
    /// Where a link leads.
    case linkTarget
    /// The file of an image.
    case imageTarget

    /// The role of an attribute by its name, in the vocabulary of HTML.
    static func html(_ name: String) -> AttributeRole {
        switch name {
        case "lang": .lang
        case "xml:lang": .xmlLang
        case "translate", "its:translate": .translate
        case "class": .classes
        case "hidden": .hidden
        case "aria-hidden": .ariaHidden
        case "style": .style
        case "role": .role
        case "href": .linkTarget
        case "src", "data": .imageTarget
        default: .none
        }
    }

    /// The role of an attribute by its name, in XML of any vocabulary.
    static func xml(_ name: String) -> AttributeRole {
        switch name {
        case "lang": .lang
        case "xml:lang": .xmlLang
        case "its:translate", "translate": .translate
        case "href", "xlink:href", "xl:href", "url", "linkend": .linkTarget
        case "src", "fileref", "data": .imageTarget
        default: .none
        }
    }
}
