import CLibXML2

/// A document as libxml2's tree, for any number of XPath expressions; used by one thread at a time.
///
/// The nodes lie in memory that belongs to the tree, not to libxml2: XPath reads them and changes nothing. `_private` of
/// each node and attribute is the index that the document knows it by, plus 1. Elements deeper than ``maximumDepth`` are
/// taken as children of the last one that is not, as browsers do; entity references are left out.
package struct XPathTree: ~Copyable {
    /// How deep elements are nested at most: libxml2 goes through all that an element holds to know what it says.
    static let maximumDepth = 512
    /// How many texts and comments may follow one another without an element: libxml2 goes through them to know which
    /// of two comes first.
    static let maximumRun = 10_000
    /// How many steps an evaluation may take: some seconds.
    static let maximumSteps = 100_000_000
    /// How often two nodes may be compared: some seconds. Where a step may find a node from several others, libxml2
    /// compares each node that it finds with all before it, without counting that as steps.
    static let maximumComparisons = 2_000_000_000

    /// Owned: freed in `deinit`. No pointer into it leaves this file.
    private let memory: TreeMemory
    /// Owned: freed in `deinit`; nil where memory was short.
    private let context: xmlXPathContextPtr?
    private let isTooWide: Bool
    /// How many elements and attributes there are of each name.
    private let counts: [String: Int]
    /// How many nodes and attributes there are.
    private let count: Int

    /// Makes the tree of a document.
    ///
    /// - Complexity: O(*n*) in the length of the file.
    package init(_ document: Document) {
        ParserSession.initialize
        var builder = TreeBuilder(document)
        builder.build()
        isTooWide = builder.longestRun > Self.maximumRun
        counts = builder.counts
        count = document.nodes.count + document.attributePool.count
        memory = builder.memory
        context = memory.document.flatMap { xmlXPathNewContext($0) }
        // libxml2 prints errors where nobody takes them.
        context?.pointee.error = { _, _ in }
    }

    deinit {
        if let context { xmlXPathFreeContext(context) }
        memory.free()
    }

    /// Evaluates an expression for the document as a whole.
    package func evaluate(_ path: XPath) throws(XPathFailure) -> XPathResult {
        if path.parts.count == 1, let part = path.parts.first { return try evaluate(part) }
        var union: Set<XPathMatch> = []
        for part in path.parts {
            guard case .nodes(let matches) = try evaluate(part) else { throw .mistyped }
            union.formUnion(matches)
        }
        return .nodes(union.sorted(by: XPathMatch.precedes))
    }

    private func evaluate(_ part: XPath.Part) throws(XPathFailure) -> XPathResult {
        guard let context else { throw .outOfMemory }
        if isTooWide { throw .tooCostly }
        for prefix in part.prefixes { xmlXPathRegisterNs(context, prefix, prefix) }
        xmlResetError(&context.pointee.lastError)
        context.pointee.opLimit = UInt(maximumSteps(of: part))
        context.pointee.opCount = 0
        context.pointee.depth = 0
        // A document begins as a node does, and libxml2 takes the one for the other.
        context.pointee.node = UnsafeMutableRawPointer(context.pointee.doc)?.assumingMemoryBound(to: xmlNode.self)
        guard let object = xmlXPathEval(part.text, context) else { throw Self.failure(context.pointee.lastError) }
        // The object is libxml2's and freed on every way out; what it tells is copied.
        defer { xmlXPathFreeObject(object) }
        switch object.pointee.type {
        case XPATH_BOOLEAN: return .boolean(object.pointee.boolval != 0)
        case XPATH_NUMBER: return .number(object.pointee.floatval)
        case XPATH_STRING: return .string(object.pointee.stringval.map { String(cString: $0) } ?? "")
        default: return .nodes(Self.matches(object.pointee.nodesetval))
        }
    }

    private func maximumSteps(of part: XPath.Part) -> Int {
        guard part.overlaps > 1 else { return Self.maximumSteps }
        let found = part.hasWildcard ? count : part.names.map { counts[$0] ?? 0 }.max() ?? 0
        return min(Self.maximumSteps, Self.maximumComparisons / max(1, found))
    }

    private static func failure(_ error: xmlError) -> XPathFailure {
        // Errors of XPath are numbered from here on; see xmlXPathError.
        let number = UInt32(truncatingIfNeeded: Int(error.code) - Int(XML_XPATH_EXPRESSION_OK.rawValue))
        switch number {
        case XPATH_OP_LIMIT_EXCEEDED.rawValue, XPATH_RECURSION_LIMIT_EXCEEDED.rawValue: return .tooCostly
        case XPATH_MEMORY_ERROR.rawValue: return .outOfMemory
        default: return .mistyped
        }
    }

    private static func matches(_ set: xmlNodeSetPtr?) -> [XPathMatch] {
        guard let set, let table = set.pointee.nodeTab else { return [] }
        var matches: [XPathMatch] = []
        matches.reserveCapacity(Int(set.pointee.nodeNr))
        for position in 0..<Int(set.pointee.nodeNr) {
            guard let node = table[position] else { continue }
            // An attribute is shorter than a node: no more of it is read than what both begin with.
            switch node.pointee.type {
            case XML_TEXT_NODE:
                matches.append(.text(index(node.pointee._private)..<index(node.pointee.psvi)))
            case XML_ATTRIBUTE_NODE:
                guard let element = node.pointee.parent else { continue }
                matches.append(.attribute(index(node.pointee._private), of: index(element.pointee._private)))
            case XML_ELEMENT_NODE, XML_COMMENT_NODE, XML_PI_NODE:
                matches.append(.node(index(node.pointee._private)))
            default: continue
            }
        }
        return matches.sorted(by: XPathMatch.precedes)
    }

    private static func index(_ pointer: UnsafeMutableRawPointer?) -> Int { Int(bitPattern: pointer) - 1 }
}

/// What a tree consists of, allocated by its builder and freed by the tree.
private struct TreeMemory {
    /// Room for as many nodes as there can be.
    let nodes: UnsafeMutablePointer<xmlNode>
    let attributes: UnsafeMutablePointer<xmlAttr>
    let namespaces: UnsafeMutablePointer<xmlNs>
    /// Names and contents, each with a NUL after it; none of them ever moves.
    var characters: [UnsafeMutablePointer<xmlChar>] = []
    /// libxml2's, without children of its own; nil where memory was short.
    let document: xmlDocPtr?

    init(nodes: Int, attributes: Int, namespaces: Int) {
        self.nodes = .allocate(capacity: nodes)
        self.attributes = .allocate(capacity: attributes)
        self.namespaces = .allocate(capacity: namespaces)
        document = xmlNewDoc("1.0")
    }

    func free() {
        if let document {
            // The children are not libxml2's to free.
            document.pointee.children = nil
            document.pointee.last = nil
            xmlFreeDoc(document)
        }
        nodes.deallocate()
        attributes.deallocate()
        namespaces.deallocate()
        for piece in characters { piece.deallocate() }
    }
}

/// Lays a document's nodes out as libxml2 wants them.
private struct TreeBuilder {
    /// An element that is open.
    private struct Open {
        let node: xmlNodePtr
        /// The index of the first node of the document after it.
        let end: Int
    }

    /// A name's part after its prefix, and what stands for its prefix.
    private struct TreeName {
        let local: UnsafeMutablePointer<xmlChar>
        let namespace: xmlNsPtr?
        /// Whether it declares a namespace in XML, which is no attribute to XPath.
        let isDeclaration: Bool
    }

    private let document: Document
    private(set) var memory: TreeMemory
    private var names: [TreeName] = []
    private var open: [Open] = []
    private var nodeCount = 0
    private var attributeCount = 0
    private var elementCount = 0
    /// Where the next characters go, and how many there is room for.
    private var free: UnsafeMutablePointer<xmlChar>?
    private var room = 0
    /// The texts that follow one another up to here.
    private var texts = 0..<0
    /// How many nodes follow one another without an element up to here.
    private var run = 0
    /// The most nodes that follow one another without an element.
    private(set) var longestRun = 0
    /// How many elements and attributes there are of each name, by its index in ``Document/names``.
    private var countsByName: [Int]

    init(_ document: Document) {
        self.document = document
        let attributes = document.attributePool.count
        countsByName = [Int](repeating: 0, count: document.names.count)
        memory = TreeMemory(
            nodes: document.nodes.count + attributes, attributes: attributes, namespaces: document.names.count)
        makeNames()
    }

    /// How many elements and attributes there are of each name.
    var counts: [String: Int] {
        Dictionary(zip(document.names, countsByName), uniquingKeysWith: +)
    }

    mutating func build() {
        for index in document.nodes.indices {
            let node = document.nodes[index]
            while let last = open.last, index >= last.end {
                endTexts()
                open.removeLast()
                run = 0
            }
            switch node.kind {
            case .text, .characterReference, .cdata:
                texts = texts.isEmpty ? index..<index + 1 : texts.lowerBound..<index + 1
            case .entityReference: endTexts()
            case .element:
                endTexts()
                appendElement(index)
            case .comment, .processingInstruction:
                endTexts()
                appendOther(index)
            }
        }
        endTexts()
    }

    // MARK: Nodes

    private mutating func appendElement(_ index: Int) {
        let node = document.nodes[index]
        guard node.name != .none else { return }
        let name = names[Int(node.name.rawValue)]
        countsByName[Int(node.name.rawValue)] += 1
        let element = append(XML_ELEMENT_NODE, index: index, name: name.local)
        element.pointee.ns = name.namespace
        // As xmlXPathOrderDocElems does it: the negative number of an element tells which of two comes first.
        elementCount += 1
        element.pointee.content = UnsafeMutablePointer(bitPattern: -elementCount)
        var last: xmlAttrPtr?
        for (number, attribute) in document.attributes(of: index).enumerated() {
            let name = names[Int(attribute.name.rawValue)]
            if name.isDeclaration { continue }
            countsByName[Int(attribute.name.rawValue)] += 1
            let new = append(attribute, number: number, name: name, to: element)
            new.pointee.prev = last
            if let last { last.pointee.next = new } else { element.pointee.properties = new }
            last = new
        }
        run = 0
        if open.count < XPathTree.maximumDepth { open.append(Open(node: element, end: Int(node.next))) }
    }

    private mutating func append(
        _ attribute: Attribute, number: Int, name: TreeName, to element: xmlNodePtr
    ) -> xmlAttrPtr {
        let new = memory.attributes + attributeCount
        attributeCount += 1
        new.initialize(to: xmlAttr())
        new.pointee._private = UnsafeMutableRawPointer(bitPattern: number + 1)
        new.pointee.type = XML_ATTRIBUTE_NODE
        new.pointee.name = UnsafePointer(name.local)
        new.pointee.ns = name.namespace
        new.pointee.parent = element
        new.pointee.doc = memory.document
        let raw = document.rawValue(of: attribute)
        guard !raw.isEmpty else { return new }
        let isPlain = !raw.contains(UInt8(ascii: "&"))
        let text = make(XML_TEXT_NODE, name: nil)
        text.pointee.content = store(isPlain ? raw : Array(document.value(of: attribute).utf8)[...])
        // An attribute begins as a node does, and libxml2 takes the one for the other.
        text.pointee.parent = UnsafeMutableRawPointer(new).assumingMemoryBound(to: xmlNode.self)
        new.pointee.children = text
        new.pointee.last = text
        return new
    }

    private mutating func appendOther(_ index: Int) {
        let node = document.nodes[index]
        var content = document.source.text[node.range]
        let isComment = node.kind == .comment
        var name: UnsafeMutablePointer<xmlChar>?
        if isComment {
            content = content.dropFirst(4).dropLast(3)
        } else if node.name != .none {
            name = store(Array(document.name(of: node).utf8)[...])
            content = content.dropFirst(2 + document.name(of: node).utf8.count).dropLast(2)
            content = content.drop(while: AttributeScanner.isBlank)
        }
        let other = append(isComment ? XML_COMMENT_NODE : XML_PI_NODE, index: index, name: name)
        other.pointee.content = store(content)
    }

    /// Makes one text of those that follow one another.
    private mutating func endTexts() {
        guard !texts.isEmpty else { return }
        let range = texts
        texts = 0..<0
        let node = append(XML_TEXT_NODE, index: range.lowerBound, name: nil)
        node.pointee.psvi = UnsafeMutableRawPointer(bitPattern: range.upperBound + 1)
        node.pointee.content =
            range.count == 1
            ? store(document.text(of: document.nodes[range.lowerBound])) : store(document.characters(of: range)[...])
    }

    /// Makes a node and links it into what is open.
    private mutating func append(
        _ type: xmlElementType, index: Int, name: UnsafeMutablePointer<xmlChar>?
    ) -> xmlNodePtr {
        let node = make(type, name: name)
        node.pointee._private = UnsafeMutableRawPointer(bitPattern: index + 1)
        if let parent = open.last?.node {
            node.pointee.parent = parent
            node.pointee.prev = parent.pointee.last
            if let last = parent.pointee.last { last.pointee.next = node } else { parent.pointee.children = node }
            parent.pointee.last = node
        } else if let document = memory.document {
            // A document begins as a node does, and libxml2 takes the one for the other.
            node.pointee.parent = UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
            node.pointee.prev = document.pointee.last
            if let last = document.pointee.last { last.pointee.next = node } else { document.pointee.children = node }
            document.pointee.last = node
        }
        run += 1
        longestRun = max(longestRun, run)
        return node
    }

    private mutating func make(_ type: xmlElementType, name: UnsafeMutablePointer<xmlChar>?) -> xmlNodePtr {
        let node = memory.nodes + nodeCount
        nodeCount += 1
        node.initialize(to: xmlNode())
        node.pointee.type = type
        node.pointee.name = name.map { UnsafePointer($0) }
        node.pointee.doc = memory.document
        return node
    }

    // MARK: Names and characters

    private mutating func makeNames() {
        var namespaces: [Substring: xmlNsPtr] = [:]
        for name in document.names {
            let colon = name.firstIndex(of: ":")
            let prefix = colon.map { name[..<$0] } ?? ""
            let local = colon.map { name[name.index(after: $0)...] } ?? name[...]
            if !prefix.isEmpty, namespaces[prefix] == nil {
                let namespace = memory.namespaces + namespaces.count
                namespace.initialize(to: xmlNs())
                namespace.pointee.type = XML_NAMESPACE_DECL
                let written = Array(prefix.utf8)
                namespace.pointee.prefix = UnsafePointer(store(written[...]))
                namespace.pointee.href =
                    prefix == "xml"
                    ? UnsafePointer(store(Array("http://www.w3.org/XML/1998/namespace".utf8)[...]))
                    : namespace.pointee.prefix
                namespaces[prefix] = namespace
            }
            names.append(
                TreeName(
                    local: store(Array(local.utf8)[...]), namespace: namespaces[prefix],
                    isDeclaration: document.syntax == .xml && (name == "xmlns" || prefix == "xmlns")))
        }
    }

    /// Keeps characters, with a NUL after them.
    private mutating func store(_ bytes: ArraySlice<UInt8>) -> UnsafeMutablePointer<xmlChar> {
        let piece: UnsafeMutablePointer<xmlChar>
        if let free, room > bytes.count {
            piece = free
        } else {
            room = max(1 << 16, bytes.count + 1)
            piece = .allocate(capacity: room)
            memory.characters.append(piece)
        }
        // The piece has room for the bytes and the NUL; nothing else was ever told of this part of it.
        bytes.withUnsafeBufferPointer { buffer in
            if let base = buffer.baseAddress { piece.initialize(from: base, count: buffer.count) }
        }
        (piece + bytes.count).initialize(to: 0)
        free = piece + bytes.count + 1
        room -= bytes.count + 1
        return piece
    }
}
