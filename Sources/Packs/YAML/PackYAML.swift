/// Reads the YAML that packs are written in: maps, lists and texts in all their styles, in block and in flow form.
///
/// Without anchors, aliases, tags and complex keys, so that a text of *n* bytes makes at most *n* values. It knows for
/// every byte of every text where it stands in the file, which no other reader tells: see ``origins(of:in:)``.
struct PackYAML {
    /// How deep values may be nested.
    static let maximumDepth = 32

    let bytes: [UInt8]
    var position = 0
    /// For each byte of the text that is being read, where it comes from; nil unless asked for.
    var origins: [Int]?
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// Reads a whole text.
    ///
    /// - Complexity: O(*n*) for maps of few keys.
    static func read(_ bytes: [UInt8]) throws(PackYAMLFailure) -> PackNode {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw PackYAMLFailure(reason: .encoding, offset: 0)
        }
        var reader = PackYAML(bytes)
        return try reader.document()
    }

    /// For each byte of a scalar's text, the byte of the file that it comes from.
    static func origins(of scalar: PackScalar, in bytes: [UInt8]) -> [Int] {
        var reader = PackYAML(bytes)
        reader.position = scalar.range.lowerBound
        reader.origins = []
        _ = try? reader.scalar(indent: scalar.indent, isFlow: scalar.isFlow)
        return reader.origins ?? []
    }

    private mutating func document() throws(PackYAMLFailure) -> PackNode {
        try skipBlankLines()
        if isDocumentMark(UInt8(ascii: "-")) {
            position += 3
            skipSpaces()
            if !isAtLineEnd { throw failure(.expected("the end of the line")) }
            try skipBlankLines()
        }
        var node = PackNode(content: .null, range: position..<position)
        if position < bytes.count, !isDocumentMark(UInt8(ascii: ".")) {
            node = try block(indent: -1)
            try skipBlankLines()
        }
        if isDocumentMark(UInt8(ascii: ".")) {
            position += 3
            try skipBlankLines()
        }
        if position < bytes.count { throw failure(column > 0 ? .indentation : .expected("a key, or the end")) }
        return node
    }

    // MARK: Blocks

    /// Reads the value that begins here, which is the first on its line or follows a dash.
    private mutating func block(indent: Int) throws(PackYAMLFailure) -> PackNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw failure(.tooDeep) }
        if isDash { return try list() }
        if try isKey { return try map() }
        return try value(indent: indent)
    }

    private mutating func list() throws(PackYAMLFailure) -> PackNode {
        let start = position
        let column = column
        var items: [PackNode] = []
        var end = position
        while position < bytes.count, self.column == column, isDash {
            position += 1
            skipSpaces()
            if isAtLineEnd {
                let dash = position
                try skipBlankLines()
                if position < bytes.count, self.column > column {
                    items.append(try block(indent: column))
                } else {
                    items.append(PackNode(content: .null, range: dash..<dash))
                }
            } else {
                items.append(try block(indent: column))
            }
            end = items.last?.range.upperBound ?? position
            try skipBlankLines()
        }
        if position < bytes.count, self.column > column { throw failure(.indentation) }
        return PackNode(content: .list(items), range: start..<max(start, end))
    }

    private mutating func map() throws(PackYAMLFailure) -> PackNode {
        let start = position
        let column = column
        var entries: [(key: PackScalar, value: PackNode)] = []
        var seen: Set<String> = []
        var end = position
        while position < bytes.count, self.column == column, !isDash, !isAtDocumentMark {
            guard try isKey else { throw failure(.expected("a key and \":\"")) }
            let key = try self.key(indent: column, isFlow: false)
            if !seen.insert(key.text).inserted {
                throw PackYAMLFailure(reason: .repeatedKey("key \"\(key.text)\""), offset: key.range.lowerBound)
            }
            skipSpaces()
            position += 1
            skipSpaces()
            let value: PackNode
            if isAtLineEnd {
                let colon = position
                try skipBlankLines()
                if position < bytes.count, self.column > column || self.column == column && isDash, !isAtDocumentMark {
                    value = try block(indent: column)
                } else {
                    value = PackNode(content: .null, range: colon..<colon)
                }
            } else {
                value = try self.value(indent: column)
            }
            entries.append((key, value))
            end = max(value.range.upperBound, key.range.upperBound)
            try skipBlankLines()
        }
        if position < bytes.count, self.column > column { throw failure(.indentation) }
        return PackNode(content: .map(entries), range: start..<max(start, end))
    }

    /// Reads a value that stands on the line: a text or something in brackets.
    private mutating func value(indent: Int) throws(PackYAMLFailure) -> PackNode {
        let node: PackNode
        switch current {
        case UInt8(ascii: "["), UInt8(ascii: "{"): node = try flow(indent: indent)
        default: node = try text(indent: indent, isFlow: false)
        }
        skipSpaces()
        guard isAtLineEnd else {
            throw failure(
                current == UInt8(ascii: ":")
                    ? .expected("a value without \": \", or quoted") : .expected("the end of the line"))
        }
        return node
    }

    // MARK: Flow

    private mutating func flow(indent: Int) throws(PackYAMLFailure) -> PackNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.maximumDepth else { throw failure(.tooDeep) }
        switch current {
        case UInt8(ascii: "["): return try flowList(indent: indent)
        case UInt8(ascii: "{"): return try flowMap(indent: indent)
        default: return try text(indent: indent, isFlow: true)
        }
    }

    private mutating func flowList(indent: Int) throws(PackYAMLFailure) -> PackNode {
        let start = position
        var items: [PackNode] = []
        position += 1
        while true {
            try skipFlowSpace(from: start)
            if current == UInt8(ascii: "]") { break }
            items.append(try flow(indent: indent))
            try skipFlowSpace(from: start)
            if current == UInt8(ascii: ",") {
                position += 1
            } else if current != UInt8(ascii: "]") {
                throw failure(.expected("\",\" or \"]\""))
            }
        }
        position += 1
        return PackNode(content: .list(items), range: start..<position)
    }

    private mutating func flowMap(indent: Int) throws(PackYAMLFailure) -> PackNode {
        let start = position
        var entries: [(key: PackScalar, value: PackNode)] = []
        var seen: Set<String> = []
        position += 1
        while true {
            try skipFlowSpace(from: start)
            if current == UInt8(ascii: "}") { break }
            let key = try self.key(indent: indent, isFlow: true)
            if !seen.insert(key.text).inserted {
                throw PackYAMLFailure(reason: .repeatedKey("key \"\(key.text)\""), offset: key.range.lowerBound)
            }
            try skipFlowSpace(from: start)
            guard current == UInt8(ascii: ":") else { throw failure(.expected("\":\" after the key")) }
            position += 1
            try skipFlowSpace(from: start)
            if current == UInt8(ascii: ",") || current == UInt8(ascii: "}") {
                entries.append((key, PackNode(content: .null, range: position..<position)))
            } else {
                entries.append((key, try flow(indent: indent)))
            }
            try skipFlowSpace(from: start)
            if current == UInt8(ascii: ",") {
                position += 1
            } else if current != UInt8(ascii: "}") {
                throw failure(.expected("\",\" or \"}\""))
            }
        }
        position += 1
        return PackNode(content: .map(entries), range: start..<position)
    }

    /// Passes over white space, line ends and comments within brackets.
    private mutating func skipFlowSpace(from start: Int) throws(PackYAMLFailure) {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case UInt8(ascii: "#") where position > 0 && Self.isSpace(bytes[position - 1]): skipLine()
            default: return
            }
        }
        throw PackYAMLFailure(
            reason: .unclosed(String(UnicodeScalar(bytes[start]))), offset: start)
    }

    // MARK: Places

    /// The byte at the position; 0 at the end.
    var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

    /// The byte after that; 0 at the end.
    var following: UInt8 { position + 1 < bytes.count ? bytes[position + 1] : 0 }

    func failure(_ reason: PackYAMLFailure.Reason) -> PackYAMLFailure {
        PackYAMLFailure(reason: reason, offset: position)
    }

    /// How many bytes of the line are before the position.
    var column: Int {
        var start = position
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, position) }
        return position - start
    }

    /// Whether nothing but a comment follows on the line.
    var isAtLineEnd: Bool {
        switch current {
        case 0x0A, 0x0D: true
        case 0: position >= bytes.count
        case UInt8(ascii: "#"): position == 0 || Self.isSpace(bytes[position - 1])
        default: false
        }
    }

    private var isDash: Bool { current == UInt8(ascii: "-") && (Self.isSpace(following) || following == 0) }

    private var isAtDocumentMark: Bool { isDocumentMark(UInt8(ascii: ".")) || isDocumentMark(UInt8(ascii: "-")) }

    private func isDocumentMark(_ byte: UInt8) -> Bool {
        guard position + 3 <= bytes.count, bytes[position..<position + 3].allSatisfy({ $0 == byte }) else {
            return false
        }
        return column == 0 && (position + 3 == bytes.count || Self.isSpace(bytes[position + 3]))
    }

    /// Whether a key and a colon begin here, all on one line.
    private var isKey: Bool {
        get throws(PackYAMLFailure) {
            var copy = self
            copy.origins = nil
            switch current {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                let line = lineEnd
                _ = try copy.scalar(indent: -1, isFlow: false)
                guard copy.position <= line else { return false }
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: ">"): return false
            default: copy.skipPlain(isFlow: false)
            }
            copy.skipSpaces()
            return copy.isColon(isFlow: false)
        }
    }

    /// Whether a colon stands here that ends a key.
    func isColon(isFlow: Bool) -> Bool {
        guard current == UInt8(ascii: ":") else { return false }
        if isFlow, [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(following) { return true }
        return Self.isSpace(following) || position + 1 == bytes.count
    }

    private var lineEnd: Int { bytes[position...].firstIndex(of: 0x0A) ?? bytes.count }

    mutating func skipSpaces() {
        while current == 0x20 || current == 0x09 { position += 1 }
    }

    mutating func skipLine() {
        position = lineEnd
    }

    /// Moves to the first character of the next line that has any, or to the end.
    mutating func skipBlankLines() throws(PackYAMLFailure) {
        while position < bytes.count {
            let isFirst = column == 0
            let start = position
            while current == 0x20 { position += 1 }
            if isFirst, current == 0x09 {
                skipSpaces()
                if !isAtLineEnd { throw PackYAMLFailure(reason: .tab, offset: start) }
            }
            skipSpaces()
            guard isAtLineEnd else { return }
            skipLine()
            if position < bytes.count { position += 1 }
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
