/// Turns the events of a parser into nodes, and finds the bytes that each event came from.
///
/// The parser tells how far it has read (`cursor`); the recorder keeps `position`, the first byte that no event has
/// explained yet. What an event tells is looked for at `position` first. Bytes in between that yield no event (unmatched
/// end tags, a document type, white space) are skipped token by token, never beyond the cursor. All events of a parse
/// together skip each byte at most once.
struct EventRecorder {
    let bytes: [UInt8]
    private let syntax: Syntax
    private let tokens: TokenScanner
    private(set) var position = 0
    private(set) var nodes: [Node] = []
    var attributes: [Attribute] = []
    private(set) var characters: [UInt8] = []
    private var table = NameTable()
    /// The names that strings of libxml2 stand for, by address: see ``element(_:)``.
    private var elements = [(address: UInt, name: Name)](repeating: (0, .none), count: 64)
    /// The indexes of the elements that are open, outermost first.
    private var open: [Int32] = []
    /// How many bytes of characters are still to come that a resolved reference has explained already.
    private var explained = 0
    /// How many bytes of text at the position libxml2 was made to pass over; the next text goes on behind them.
    var passed = 0
    /// The tag whose attributes were read before libxml2 came to it.
    var ahead: PlainTag?

    /// The token that was looked at last.
    private var token = (start: -1, cursor: -1, end: -1)

    init(_ bytes: [UInt8], _ syntax: Syntax) {
        self.bytes = bytes
        self.syntax = syntax
        tokens = TokenScanner(bytes, syntax)
        nodes.reserveCapacity(bytes.count / 24 + 8)
        attributes.reserveCapacity(bytes.count / 80 + 8)
    }

    /// The names that were met.
    var names: [String] { table.names }
    /// How many elements are open.
    var depth: Int { open.count }

    /// Closes what is still open at the end of the file.
    mutating func finish() {
        dropAhead()
        while let index = open.popLast() { close(Int(index), position..<position) }
    }

    // MARK: Elements

    /// Records a start tag; the cursor stands on its `>` or `/>`, or elsewhere for an element that is implied.
    ///
    /// The name is the element's in HTML, where elements can be implied, and nil in XML.
    /// - Returns: Whether a tag stands for the element.
    @discardableResult
    mutating func startElement(_ name: UnsafeRawBufferPointer?, cursor: Int) -> Bool {
        explained = 0
        let parent = open.last ?? -1
        guard let start = findStartTag(name, cursor: cursor) else {
            let name = name.map { element($0) } ?? .none
            open.append(Int32(nodes.count))
            nodes.append(node(.element, name: name, parent: parent, position..<position))
            return false
        }
        // Where the parser ends a name sooner, its cursor stands within what would be one.
        let length = name?.count ?? tokens.nameLength(from: start + 1)
        let nameEnd = max(start + 1, min(start + 1 + length, cursor))
        let tagName: Name
        if let name, nameEnd == start + 1 + length {
            tagName = element(name)
        } else {
            tagName = intern(start + 1..<nameEnd)
        }
        let first: Int
        if let ahead, ahead.start == start, ahead.end == cursor {
            first = ahead.firstAttribute
            self.ahead = nil
        } else {
            dropAhead()
            first = attributes.count
            readAttributes(nameEnd..<max(nameEnd, cursor))
        }
        position = min(bytes.count, max(nameEnd, cursor) + (tokens.byte(cursor) == UInt8(ascii: "/") ? 2 : 1))
        open.append(Int32(nodes.count))
        nodes.append(
            node(
                .element, name: tagName, parent: parent, start..<position, pool: first,
                count: attributes.count - first))
        return true
    }

    /// Records the end of the innermost open element with a name; the cursor stands after the end tag, if there is one.
    ///
    /// The name is the element's in HTML, where elements can be left open, and nil in XML.
    mutating func endElement(_ name: UnsafeRawBufferPointer?, cursor: Int) {
        explained = 0
        if let name {
            let name = element(name)
            guard let depth = open.lastIndex(where: { nodes[Int($0)].name == name }) else { return }
            while open.count > depth + 1, let inner = open.popLast() { close(Int(inner), position..<position) }
        }
        guard let index = open.popLast() else { return }
        var range = position..<position
        if let start = findEndTag(name, cursor: cursor) {
            range = start..<cursor
            position = cursor
        }
        close(Int(index), range)
    }

    private mutating func close(_ index: Int, _ range: Range<Int>) {
        nodes[index].next = Int32(nodes.count)
        nodes[index].endLower = Int32(range.lowerBound)
        nodes[index].endUpper = Int32(range.upperBound)
    }

    /// The `<` of the start tag that ends at the cursor; nil when the element is implied.
    ///
    /// XML implies no element, so that its tags need no name to be known by.
    private mutating func findStartTag(_ name: UnsafeRawBufferPointer?, cursor: Int) -> Int? {
        // Nearly always the tag stands right here, and needs no look at its attributes.
        if let name, isTag(name, at: position, cursor: cursor) { return position }
        guard let index = findTag(before: cursor), tokens.byte(index + 1) != UInt8(ascii: "/") else { return nil }
        guard let name else { return index }
        return isTag(name, at: index, cursor: cursor) ? index : nil
    }

    private func isTag(_ name: UnsafeRawBufferPointer, at index: Int, cursor: Int) -> Bool {
        let isAtEnd = tokens.byte(cursor) == UInt8(ascii: ">") || tokens.byte(cursor) == UInt8(ascii: "/")
        return isAtEnd && tokens.byte(index) == UInt8(ascii: "<") && matches(name, at: index + 1)
            && !AttributeScanner.isName(tokens.byte(index + 1 + name.count))
    }

    /// The `<` of the end tag that ends at the cursor; nil when the end is implied.
    private mutating func findEndTag(_ name: UnsafeRawBufferPointer?, cursor: Int) -> Int? {
        guard let index = findTag(before: cursor), tokens.byte(index + 1) == UInt8(ascii: "/") else { return nil }
        // The tag that the parser has just read may be that of an element around this one.
        guard let name else { return index }
        return tokens.nameLength(from: index + 2) == name.count && matches(name, at: index + 2) ? index : nil
    }

    /// The end of a token, remembered: one tag may end many elements, and be long.
    private mutating func tokenEnd(_ index: Int, before cursor: Int) -> Int {
        if token.start != index || token.cursor != cursor {
            token = (index, cursor, tokens.skip(index, before: cursor))
        }
        return token.end
    }

    /// The tag that the parser has just read, which reaches to the cursor; what stands before it yields no event.
    private mutating func findTag(before cursor: Int) -> Int? {
        var index = position
        while index < cursor {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                let end = tokenEnd(index, before: cursor)
                let second = tokens.byte(index + 1)
                if end >= cursor {
                    guard second == UInt8(ascii: "/") || AttributeScanner.isName(second) else { return nil }
                    advance(to: index)
                    return index
                }
                index = end
                if syntax == .html { position = end }
            } else if syntax == .html, !AttributeScanner.isBlank(byte) {
                // Text that the parser has not handed out yet: it is about to, within an element that it implies.
                return nil
            } else {
                index += 1
            }
        }
        return nil
    }

    // MARK: Characters

    /// Records characters, in whatever pieces the parser hands them out.
    mutating func text(_ run: UnsafeRawBufferPointer, cursor: Int, kind: Node.Kind = .text) {
        var run = run
        if explained > 0 {
            let skipped = min(explained, run.count)
            explained -= skipped
            run = UnsafeRawBufferPointer(rebasing: run[skipped...])
        }
        guard !run.isEmpty else { return }
        if passed > 0 {
            let start = position
            let end = placedEnd(run, at: start + passed)
            appendText(kind, start..<(end ?? start + passed))
            passed = 0
            if end != nil { return }
        }
        var index = position
        // At `position` first; then after whatever yields no event.
        repeat {
            if kind != .cdata, tokens.byte(index) == UInt8(ascii: "&"), let end = reference(run, at: index) {
                advance(to: index)
                appendReference(index..<end, run)
                return
            }
            if let end = placedEnd(run, at: index) {
                advance(to: index)
                appendText(kind, index..<end)
                return
            }
            guard index < cursor else { break }
            index = tokens.skip(index, before: cursor)
        } while index <= cursor
        appendUnplaced(kind, run)
        position = max(position, min(cursor, bytes.count))
    }

    /// Records a CDATA section of XML, or a piece of a script or style element of HTML.
    mutating func cdata(_ run: UnsafeRawBufferPointer, cursor: Int) {
        if syntax == .xml, let start = find("<![CDATA[", before: cursor) {
            advance(to: start)
            position = start + 9
            text(run, cursor: cursor, kind: .cdata)
            position = max(position, min(cursor, bytes.count))
        } else {
            text(run, cursor: cursor, kind: .cdata)
        }
    }

    /// Records a reference to an entity that was not declared; HTML's names stand for their characters all the same.
    mutating func entityReference(cursor: Int) {
        guard let start = findReference(before: cursor) else { return }
        advance(to: start)
        appendEntity(start)
    }

    /// Records a comment or processing instruction, which ends at the cursor.
    mutating func markup(_ kind: Node.Kind, name: UnsafeRawBufferPointer?, opening: StaticString, cursor: Int) {
        explained = 0
        // The XML declaration looks like an instruction, but yields no event.
        if position == 0, syntax == .xml, tokens.starts("<?xml", at: 0), AttributeScanner.isBlank(tokens.byte(5)) {
            position = tokens.skip(0, before: cursor)
        }
        guard let start = find(opening, before: cursor) else { return }
        advance(to: start)
        let name = name.map { table.intern($0, foldingCase: false) } ?? .none
        nodes.append(node(kind, name: name, parent: open.last ?? -1, start..<cursor))
        position = cursor
    }

    /// The end of a reference at `index` whose characters the parser has just handed out.
    private mutating func reference(_ run: UnsafeRawBufferPointer, at index: Int) -> Int? {
        if tokens.byte(index + 1) == UInt8(ascii: "#") { return tokens.numericReferenceEnd(index) }
        guard let end = EntityTable.referenceEnd(in: bytes[...], from: index) else { return nil }
        let isAmpersand = run.count == 1 && run.first == UInt8(ascii: "&")
        guard syntax == .html, isAmpersand, !bytes[index..<end].elementsEqual("&amp;".utf8) else { return end }
        // libxml2 does not know the name and hands out `&`, then the name, then `;` as text. HTML may know it.
        guard EntityTable.characters(ofReference: bytes[index..<end]) != nil else { return nil }
        explained = end - index - 1
        return end
    }

    private mutating func appendReference(_ range: Range<Int>, _ run: UnsafeRawBufferPointer) {
        let first = characters.count
        if explained > 0, let known = EntityTable.characters(ofReference: bytes[range]) {
            characters += known
        } else {
            characters.append(contentsOf: run)
        }
        nodes.append(
            node(.characterReference, parent: open.last ?? -1, range, pool: first, count: characters.count - first))
        position = range.upperBound
    }

    private mutating func appendEntity(_ start: Int) {
        guard let end = EntityTable.referenceEnd(in: bytes[...], from: start) else { return }
        if let known = EntityTable.characters(ofReference: bytes[start..<end]) {
            let first = characters.count
            characters += known
            nodes.append(
                node(.characterReference, parent: open.last ?? -1, start..<end, pool: first, count: known.count))
        } else {
            let name = intern(start + 1..<end - 1)
            nodes.append(node(.entityReference, name: name, parent: open.last ?? -1, start..<end))
        }
        position = end
    }

    private mutating func appendText(_ kind: Node.Kind, _ range: Range<Int>) {
        position = range.upperBound
        let parent = open.last ?? -1
        // Runs that follow one another are one node, however the parser cut them.
        if let last = nodes.last, last.kind == kind, last.parent == parent, last.isPlaced,
            Int(last.upper) == range.lowerBound, last.poolCount == 0
        {
            nodes.removeLast()
            nodes.append(node(kind, parent: parent, Int(last.lower)..<range.upperBound))
        } else {
            nodes.append(node(kind, parent: parent, range))
        }
    }

    private mutating func appendUnplaced(_ kind: Node.Kind, _ run: UnsafeRawBufferPointer) {
        let first = characters.count
        characters.append(contentsOf: run)
        nodes.append(
            node(kind, isPlaced: false, parent: open.last ?? -1, position..<position, pool: first, count: run.count))
    }

    /// The end of the source bytes at `start` that read as `run`, line ends aside; nil where they read differently.
    private func placedEnd(_ run: UnsafeRawBufferPointer, at start: Int) -> Int? {
        var index = start
        var offset = bytes.withUnsafeBytes { ByteScan.commonPrefix($0, from: start, run) }
        index += offset
        while offset < run.count {
            guard index < bytes.count else { return nil }
            if bytes[index] != run[offset] {
                guard bytes[index] == 0x0D, run[offset] == 0x0A else { return nil }
                if index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
            }
            index += 1
            offset += 1
        }
        return index
    }

    // MARK: What yields no event

    private func find(_ opening: StaticString, before cursor: Int) -> Int? {
        var index = position
        while index < cursor {
            if tokens.starts(opening, at: index) { return index }
            index = tokens.skip(index, before: cursor)
        }
        return nil
    }

    private func findReference(before cursor: Int) -> Int? {
        var index = position
        while index < cursor {
            if bytes[index] == UInt8(ascii: "&") { return index }
            index = tokens.skip(index, before: cursor)
        }
        return nil
    }

    /// Moves the position over what yields no event, and keeps what means something all the same: after an error in
    /// XML, libxml2 drops entity references.
    private mutating func advance(to end: Int) {
        while position < end {
            if syntax == .xml, bytes[position] == UInt8(ascii: "&"), open.last != nil,
                EntityTable.referenceEnd(in: bytes[..<end], from: position) != nil
            {
                appendEntity(position)
            } else {
                position = syntax == .xml ? tokens.skip(position, before: end) : end
            }
        }
    }

    // MARK: Bytes

    private func node(
        _ kind: Node.Kind, isPlaced: Bool = true, name: Name = .none, parent: Int32, _ range: Range<Int>, pool: Int = 0,
        count: Int = 0
    ) -> Node {
        Node(
            kind: kind, isPlaced: isPlaced, name: name, parent: parent, next: Int32(nodes.count + 1),
            lower: Int32(range.lowerBound), upper: Int32(range.upperBound), endLower: Int32(range.upperBound),
            endUpper: Int32(range.upperBound), pool: Int32(pool), poolCount: Int32(count))
    }

    private func matches(_ name: UnsafeRawBufferPointer, at index: Int) -> Bool {
        guard index + name.count <= bytes.count else { return false }
        for offset in 0..<name.count {
            var byte = bytes[index + offset]
            if syntax == .html, byte >= 0x41, byte <= 0x5A { byte |= 0x20 }
            if byte != name[offset] { return false }
        }
        return true
    }

    /// The name of an HTML element, of which libxml2 keeps one string in its dictionary, or a constant, as long as it
    /// parses.
    private mutating func element(_ name: UnsafeRawBufferPointer) -> Name {
        let address = UInt(bitPattern: name.baseAddress)
        let slot = Int((address >> 3 ^ address >> 9) % UInt(elements.count))
        if elements[slot].address == address { return elements[slot].name }
        let interned = table.intern(name, foldingCase: true)
        elements[slot] = (address, interned)
        return interned
    }

    mutating func intern(_ range: Range<Int>) -> Name {
        bytes.withUnsafeBytes {
            table.intern(UnsafeRawBufferPointer(rebasing: $0[range]), foldingCase: syntax == .html)
        }
    }
}
