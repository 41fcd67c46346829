import Markup

/// The roles of a document's elements and attributes by the number of their name, worked out once for each name.
struct RoleTable {
    private var elements: [ElementRole]
    private let attributes: [AttributeRole]
    private let ownText: OwnText?

    init(
        of document: Document, element: (String) -> ElementRole, attribute: (String) -> AttributeRole,
        ownText: OwnText?
    ) {
        elements = document.names.map(element)
        attributes = document.names.map(attribute)
        self.ownText = ownText
        guard document.syntax == .xml else { return }
        for name in LocalITSRules.untranslatableNames(in: document) {
            elements[name].traits.insert(.untranslatable)
        }
    }

    /// The role of the element at `index`, whose name is `name`, given whether it stands in mixed content.
    func role(of name: Name, at index: Int, inMixedContent: Bool) -> ElementRole {
        let number = Int(name.rawValue)
        guard elements.indices.contains(number) else { return .inline() }
        var role = elements[number]
        if role.flow == .dependent {
            if inMixedContent {
                role.flow = .inline
            } else if ownText?.contains(index) ?? false {
                role.flow = .block
            } else {
                role.flow = .container
                role.kind = nil
            }
        }
        return role
    }

    /// The role of an attribute.
    func role(of attribute: Attribute) -> AttributeRole {
        let number = Int(attribute.name.rawValue)
        return attributes.indices.contains(number) ? attributes[number] : .none
    }
}

/// Which elements of a document have text directly in them that is not only white space.
struct OwnText {
    private var flags: [Bool]

    init(of document: Document) {
        flags = [Bool](repeating: false, count: document.nodes.count)
        for node in document.nodes {
            let parent = Int(node.parent)
            guard flags.indices.contains(parent), !flags[parent] else { continue }
            switch node.kind {
            case .text, .cdata, .characterReference:
                flags[parent] = document.text(of: node).contains { !ByteFacts.isSpace($0) }
            case .entityReference:
                flags[parent] = true
            case .element, .comment, .processingInstruction:
                break
            }
        }
    }

    func contains(_ index: Int) -> Bool { flags.indices.contains(index) && flags[index] }
}
