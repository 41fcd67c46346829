/// Reads JSON (RFC 8259) from its beginning to its end, value by value, without making a tree of it.
///
/// Strict: the text is UTF-8, no key is there twice in an object, escapes make whole characters, and nothing follows the
/// value. The caller asks for the values that it expects, and steps over the others with ``skip()``; each closure that is
/// given a member or an element reads exactly one value. Errors name the path of the value, such as `findings[2].range`.
package struct JSONReader: Sendable {
    /// What a value is.
    package enum Kind: Sendable, Hashable {
        /// Members with keys.
        case object
        /// Elements in a row.
        case array
        /// Characters.
        case string
        /// A number.
        case number
        /// True or false.
        case boolean
        /// Nothing.
        case null

        /// The kind as messages name it.
        package var name: String {
            switch self {
            case .object: "an object"
            case .array: "an array"
            case .string: "a text"
            case .number: "a number"
            case .boolean: "true or false"
            case .null: "null"
            }
        }
    }

    /// How deep values may be nested, so that a hostile text can't exhaust the stack.
    package static let maximumDepth = 64

    /// A step on the way to a value.
    private enum Step {
        case key(String)
        case index(Int)
    }

    let bytes: [UInt8]
    var position = 0
    private var depth = 0
    private var steps: [Step] = []

    /// Creates a reader at the beginning of a text.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Where the value that is read next stands, such as `findings[2].range`; empty for the whole text.
    package var path: String {
        var path = ""
        for step in steps {
            switch step {
            case .key(let key): path += path.isEmpty ? key : ".\(key)"
            case .index(let index): path += "[\(index)]"
            }
        }
        return path
    }

    /// What the next value is, by its first character.
    package mutating func kind() throws(JSONError) -> Kind {
        skipSpace()
        guard position < bytes.count else { throw .malformed(.end, offset: position) }
        switch bytes[position] {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
        case UInt8(ascii: "n"): return .null
        default: throw .malformed(.expected("value"), offset: position)
        }
    }

    /// Reads an object; the closure is given each key and reads its value.
    package mutating func object(
        _ expected: String = Kind.object.name, _ body: (inout JSONReader, String) throws(JSONError) -> Void
    ) throws(JSONError) {
        try expect(.object, expected)
        try descend()
        var keys: Set<String> = []
        while try goesOn(to: UInt8(ascii: "}"), isFirst: keys.isEmpty) {
            skipSpace()
            let start = position
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw .malformed(position < bytes.count ? .expected("key") : .end, offset: position)
            }
            let key = try text()
            guard keys.insert(key).inserted else { throw .malformed(.repeated(key), offset: start) }
            try sign(UInt8(ascii: ":"), "\":\"")
            steps.append(.key(key))
            try body(&self, key)
            steps.removeLast()
        }
        depth -= 1
    }

    /// Reads an array; the closure is given each index from 0 and reads the element.
    package mutating func array(
        _ expected: String = Kind.array.name, _ body: (inout JSONReader, Int) throws(JSONError) -> Void
    ) throws(JSONError) {
        try expect(.array, expected)
        try descend()
        var index = 0
        while try goesOn(to: UInt8(ascii: "]"), isFirst: index == 0) {
            steps.append(.index(index))
            try body(&self, index)
            steps.removeLast()
            index += 1
        }
        depth -= 1
    }

    /// Reads an array whose elements are read by a closure.
    package mutating func elements<Element>(
        _ expected: String = Kind.array.name, _ body: (inout JSONReader) throws(JSONError) -> Element
    ) throws(JSONError) -> [Element] {
        var elements: [Element] = []
        try array(expected) { reader, _ throws(JSONError) in elements.append(try body(&reader)) }
        return elements
    }

    /// Reads a text.
    package mutating func string(_ expected: String = Kind.string.name) throws(JSONError) -> String {
        try expect(.string, expected)
        return try text()
    }

    /// Reads a number.
    package mutating func number(_ expected: String = Kind.number.name) throws(JSONError) -> Double {
        try expect(.number, expected)
        return try scanNumber()
    }

    /// Reads a whole number, which may be written as `3.0` or `3e0` as well, of at most 2^53 either way.
    package mutating func integer(_ expected: String = "a whole number") throws(JSONError) -> Int {
        let value = try number(expected)
        guard value.rounded() == value, abs(value) <= 9_007_199_254_740_992 else {
            throw .mistyped(path: path, expected: expected, found: .number)
        }
        return Int(value)
    }

    /// Reads `true` or `false`.
    package mutating func boolean(_ expected: String = Kind.boolean.name) throws(JSONError) -> Bool {
        try expect(.boolean, expected)
        let isTrue = bytes[position] == UInt8(ascii: "t")
        try literal(isTrue ? "true" : "false")
        return isTrue
    }

    /// Steps over `null`, if that is the next value.
    ///
    /// - Returns: Whether it was.
    package mutating func null() throws(JSONError) -> Bool {
        guard try kind() == .null else { return false }
        try literal("null")
        return true
    }

    /// Steps over a value of any kind, which has to be right nevertheless.
    package mutating func skip() throws(JSONError) {
        switch try kind() {
        case .object: try object { reader, _ throws(JSONError) in try reader.skip() }
        case .array: try array { reader, _ throws(JSONError) in try reader.skip() }
        case .string: _ = try text()
        case .number: _ = try scanNumber()
        case .boolean: _ = try boolean()
        case .null: try literal("null")
        }
    }

    /// Checks that nothing but white space follows.
    package mutating func end() throws(JSONError) {
        skipSpace()
        guard position == bytes.count else { throw .malformed(.more, offset: position) }
    }

    // MARK: Signs

    private mutating func expect(_ kind: Kind, _ expected: String) throws(JSONError) {
        let found = try self.kind()
        guard found == kind else { throw .mistyped(path: path, expected: expected, found: found) }
    }

    private mutating func descend() throws(JSONError) {
        depth += 1
        guard depth <= Self.maximumDepth else { throw .malformed(.depth, offset: position) }
        position += 1
    }

    /// Whether a member or element follows; steps over what separates it from the one before, or over the end.
    private mutating func goesOn(to end: UInt8, isFirst: Bool) throws(JSONError) -> Bool {
        skipSpace()
        guard position < bytes.count else { throw .malformed(.end, offset: position) }
        if bytes[position] == end {
            position += 1
            return false
        }
        if !isFirst { try sign(UInt8(ascii: ","), "\",\"") }
        return true
    }

    private mutating func sign(_ sign: UInt8, _ name: String) throws(JSONError) {
        skipSpace()
        guard position < bytes.count else { throw .malformed(.end, offset: position) }
        guard bytes[position] == sign else { throw .malformed(.expected(name), offset: position) }
        position += 1
    }

    private mutating func literal(_ word: String) throws(JSONError) {
        for byte in word.utf8 {
            guard position < bytes.count else { throw .malformed(.end, offset: position) }
            guard bytes[position] == byte else { throw .malformed(.expected("\"\(word)\""), offset: position) }
            position += 1
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }
}
