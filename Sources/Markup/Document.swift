/// A parsed file: its nodes in document order in one flat array, each with the bytes that it came from.
///
/// The subtree of the node at `i` is `i..<nodes[i].next`, so that a walk needs no recursion and hostile nesting does no
/// harm.
public struct Document: Sendable {
    /// The file that was parsed.
    public let source: SourceFile
    /// The grammar by which it was parsed.
    public let syntax: Syntax
    /// All nodes in document order.
    public let nodes: [Node]
    /// The names that nodes and attributes refer to.
    public let names: [String]
    /// What libxml2 rejected, in the order in which it was noticed.
    public let problems: [ParseProblem]
    /// Whether an XML document is well-formed; always true for the other syntaxes.
    public let isWellFormed: Bool

    let attributePool: [Attribute]
    let characterPool: [UInt8]

    /// The attributes of all elements, in the order of the file.
    package var allAttributes: [Attribute] { attributePool }

    /// The attributes of the element at `index`, in the order of the file.
    ///
    /// - Complexity: O(1).
    public func attributes(of index: Int) -> ArraySlice<Attribute> {
        let node = nodes[index]
        guard node.kind == .element else { return [] }
        return attributePool[Int(node.pool)..<Int(node.pool + node.poolCount)]
    }

    /// The attribute of the element at `index` that is named `name`, if it has one.
    ///
    /// - Complexity: O(*n*) in the number of the element's attributes.
    public func attribute(_ name: String, of index: Int) -> Attribute? {
        attributes(of: index).first { names[Int($0.name.rawValue)] == name }
    }

    /// The bytes of an attribute's value as they stand in the file, references not resolved.
    public func rawValue(of attribute: Attribute) -> ArraySlice<UInt8> {
        source.text[attribute.valueRange]
    }

    /// The value of an attribute with its character references resolved.
    public func value(of attribute: Attribute) -> String {
        let raw = rawValue(of: attribute)
        guard raw.contains(UInt8(ascii: "&")) else { return String(decoding: raw, as: UTF8.self) }
        return EntityTable.resolve(raw)
    }

    /// The value of the attribute `name` of the element at `index`, with its character references resolved.
    public func value(of name: String, at index: Int) -> String? {
        attribute(name, of: index).map { value(of: $0) }
    }

    /// The name of a node; the empty string for text and comments.
    public func name(of node: Node) -> String {
        node.name == .none ? "" : names[Int(node.name.rawValue)]
    }

    /// The characters that a reader sees for a text, reference or CDATA node, as UTF-8; nothing for other nodes.
    ///
    /// - Complexity: O(1).
    public func text(of node: Node) -> ArraySlice<UInt8> {
        switch node.kind {
        case .text, .cdata, .characterReference:
            node.poolCount == 0
                ? source.text[node.range] : characterPool[Int(node.pool)..<Int(node.pool + node.poolCount)]
        default:
            []
        }
    }
}
