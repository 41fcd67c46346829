import Language
import Markup

/// What the attributes of an element say of its content, whatever the element is.
struct ElementAttributes {
    /// The bytes of the value of `lang`, else of `xml:lang`.
    var language: Range<Int>?
    /// What `translate` or a class says; nil where nothing does.
    var isTranslatable: Bool?
    /// Whether the element isn't shown.
    var isHidden = false
    /// Whether its role is a part of the page rather than of the article.
    var isFurniture = false
    /// Whether its role is that of the page's header.
    var isBanner = false
    /// Where it leads, if it has an attribute for that.
    var linkTarget: Range<Int>?
    /// Its file, if it has an attribute for that.
    var imageTarget: Range<Int>?

    /// Reads the attributes of an element.
    ///
    /// A function rather than an initializer, since the parameters of one would be copied for each element.
    static func read(of node: Int, in document: Document, roles: RoleTable) -> ElementAttributes {
        var found = ElementAttributes()
        for attribute in document.attributes(of: node) {
            let role = roles.role(of: attribute)
            if role != .none { found.note(attribute, role, in: document) }
        }
        return found
    }

    private mutating func note(_ attribute: Attribute, _ role: AttributeRole, in document: Document) {
        let value = document.rawValue(of: attribute)
        switch role {
        case .none: break
        case .lang: language = attribute.valueRange
        case .xmlLang: if language == nil { language = attribute.valueRange }
        case .translate:
            if value.equalsIgnoringCase("no") {
                isTranslatable = false
            } else if value.isEmpty || value.equalsIgnoringCase("yes") {
                isTranslatable = true
            }
        case .classes: if value.hasToken("notranslate") { isTranslatable = false }
        case .hidden: isHidden = true
        case .ariaHidden: if value.equalsIgnoringCase("true") { isHidden = true }
        case .style: if value.hidesElement { isHidden = true }
        case .role:
            isBanner = isBanner || value.hasToken("banner")
            isFurniture =
                isFurniture || value.hasToken("navigation") || value.hasToken("contentinfo")
                || value.hasToken("complementary") || value.hasToken("search")
        case .linkTarget: if linkTarget == nil { linkTarget = attribute.valueRange }
        case .imageTarget: if imageTarget == nil { imageTarget = attribute.valueRange }
        }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes are those of a text in ASCII, whatever the case of their letters.
    func equalsIgnoringCase(_ lowercase: StaticString) -> Bool {
        guard count == lowercase.utf8CodeUnitCount else { return false }
        // A static string is no collection without its buffer.
        return lowercase.withUTF8Buffer { text in
            zip(self, text).allSatisfy { byte, expected in
                (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == expected
            }
        }
    }

    /// Whether one of the words between white space is a text in ASCII.
    func hasToken(_ lowercase: StaticString) -> Bool {
        let length = lowercase.utf8CodeUnitCount
        guard count >= length else { return false }
        var start = startIndex
        while start + length <= endIndex {
            let end = self[start...].firstIndex(where: ByteFacts.isSpace) ?? endIndex
            if end - start == length, self[start..<end].equalsIgnoringCase(lowercase) { return true }
            start = end + 1
        }
        return false
    }

    /// Whether a style says `display: none`.
    var hidesElement: Bool {
        // Most styles are told from their bytes: few have an "n" three bytes before an "e".
        let mayHide = indices.dropLast(3).contains { self[$0] | 0x20 == 0x6E && self[$0 + 3] | 0x20 == 0x65 }
        guard count >= 12, mayHide else { return false }
        for declaration in split(separator: UInt8(ascii: ";")) {
            let parts = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
            guard parts.count == 2, parts[0].hasToken("display") else { continue }
            if parts[1].split(whereSeparator: { ByteFacts.isSpace($0) || $0 == UInt8(ascii: "!") }).first?
                .equalsIgnoringCase("none") ?? false
            {
                return true
            }
        }
        return false
    }
}
