/// Looks for what libxml2 finds out only while it evaluates an expression, or not at all: functions that don't exist,
/// wrong numbers of arguments, variables, the prefixes that must be known, and what the expression may cost.
struct XPathScanner {
    /// The functions of XPath's library and the tests of nodes, and how many arguments each takes.
    static let functions: [String: ClosedRange<Int>] = [
        "boolean": 1...1, "ceiling": 1...1, "comment": 0...0, "concat": 2...Int.max, "contains": 2...2, "count": 1...1,
        "false": 0...0, "floor": 1...1, "lang": 1...1, "last": 0...0, "local-name": 0...1, "name": 0...1,
        "namespace-uri": 0...1, "node": 0...0, "normalize-space": 0...1, "not": 1...1, "number": 0...1,
        "position": 0...0, "processing-instruction": 0...1, "round": 1...1, "starts-with": 2...2, "string": 0...1,
        "string-length": 0...1, "substring": 2...3, "substring-after": 2...2, "substring-before": 2...2, "sum": 1...1,
        "text": 0...0, "translate": 3...3, "true": 0...0,
    ]

    /// A bracket that is open.
    private struct Bracket {
        let byte: UInt8
        let offset: Int
        /// The function whose arguments it holds.
        let function: (name: String, offset: Int)?
        var commas = 0
        var isEmpty = true
    }

    private let bytes: [UInt8]
    private var index = 0
    private var open: [Bracket] = []
    private var parts: [XPath.Part] = []
    private var part = XPath.Part()
    private var partStart = 0
    /// Whether an operand has just ended, so that `*` multiplies and `and` is an operator: XPath 1.0, 3.7.
    private var isAfterOperand = false

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Scans all of the text; what the operator `|` joins, outside of brackets.
    mutating func scan() throws(XPathError) -> [XPath.Part] {
        guard bytes.count <= XPath.maximumLength else { throw XPathError(problem: .tooLong, offset: 0) }
        while index < bytes.count { try scanToken() }
        if let bracket = open.last {
            let opening = Character(Unicode.Scalar(bracket.byte))
            throw XPathError(problem: .unclosed("\"\(opening)\""), offset: bracket.offset)
        }
        endPart()
        return parts
    }

    private mutating func endPart() {
        part.text = String(decoding: bytes[partStart..<index], as: UTF8.self)
        parts.append(part)
        part = XPath.Part()
        partStart = index + 1
    }

    private mutating func scanToken() throws(XPathError) {
        let byte = bytes[index]
        if AttributeScanner.isBlank(byte) {
            index += 1
            return
        }
        if byte != UInt8(ascii: ")"), !open.isEmpty { open[open.count - 1].isEmpty = false }
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            let start = index
            index += 1
            while index < bytes.count, bytes[index] != byte { index += 1 }
            guard index < bytes.count else { throw XPathError(problem: .unclosed("the string"), offset: start) }
            index += 1
            isAfterOperand = true
        case UInt8(ascii: "("), UInt8(ascii: "["):
            try push(nil)
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
            try pop(byte)
        case UInt8(ascii: ","):
            if !open.isEmpty { open[open.count - 1].commas += 1 }
            index += 1
            isAfterOperand = false
        case UInt8(ascii: "$"):
            let start = index
            index += 1
            throw XPathError(problem: .variable(takeName()), offset: start)
        case UInt8(ascii: "*"):
            if !isAfterOperand { part.hasWildcard = true }
            index += 1
            isAfterOperand.toggle()
        case UInt8(ascii: "|") where open.isEmpty:
            endPart()
            index += 1
            isAfterOperand = false
        case UInt8(ascii: "/") where self.byte(at: index + 1) == UInt8(ascii: "/"):
            part.overlaps += 1
            index += 2
            isAfterOperand = false
        case UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            while index < bytes.count, bytes[index] == UInt8(ascii: ".") || bytes[index] &- 0x30 < 10 { index += 1 }
            isAfterOperand = true
        case _ where Self.isNameStart(byte):
            try scanName()
        default:
            index += 1
            isAfterOperand = false
        }
    }

    /// An operator, an axis, the test of a name or node, or a function.
    private mutating func scanName() throws(XPathError) {
        let start = index
        var name = takeName()
        if isAfterOperand, ["and", "or", "div", "mod"].contains(name) {
            isAfterOperand = false
            return
        }
        if byte(at: index) == UInt8(ascii: ":"), byte(at: index + 1) == UInt8(ascii: ":") {
            if !["attribute", "child", "parent", "self"].contains(name) { part.overlaps += 1 }
            index += 2
            isAfterOperand = false
            return
        }
        if byte(at: index) == UInt8(ascii: ":"), let next = byte(at: index + 1),
            next == UInt8(ascii: "*") || Self.isNameStart(next)
        {
            if name != "xml" { part.prefixes.insert(name) }
            index += 1
            name += ":" + (next == UInt8(ascii: "*") ? "*" : takeName())
            if next == UInt8(ascii: "*") {
                part.hasWildcard = true
                index += 1
            }
        }
        isAfterOperand = true
        let end = index
        while index < bytes.count, AttributeScanner.isBlank(bytes[index]) { index += 1 }
        guard byte(at: index) == UInt8(ascii: "(") else {
            index = end
            part.names.insert(name)
            return
        }
        if ["comment", "node", "processing-instruction", "text"].contains(name) { part.hasWildcard = true }
        guard Self.functions[name] != nil else {
            throw XPathError(problem: .unknownFunction(name), offset: start)
        }
        try push((name, start))
    }

    private mutating func push(_ function: (name: String, offset: Int)?) throws(XPathError) {
        guard open.count < XPath.maximumDepth else { throw XPathError(problem: .tooDeep, offset: index) }
        open.append(Bracket(byte: bytes[index], offset: index, function: function))
        index += 1
        isAfterOperand = false
    }

    private mutating func pop(_ byte: UInt8) throws(XPathError) {
        let opening = byte == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        guard let bracket = open.popLast(), bracket.byte == opening else {
            throw XPathError(problem: .unopened(String(Character(Unicode.Scalar(byte)))), offset: index)
        }
        if let function = bracket.function, let expected = Self.functions[function.name] {
            let count = bracket.isEmpty ? 0 : bracket.commas + 1
            guard expected.contains(count) else {
                throw XPathError(
                    problem: .wrongCount(function: function.name, expected: expected, found: count),
                    offset: function.offset)
            }
        }
        index += 1
        isAfterOperand = true
    }

    private func byte(at place: Int) -> UInt8? {
        place < bytes.count ? bytes[place] : nil
    }

    private mutating func takeName() -> String {
        let start = index
        while index < bytes.count {
            let byte = bytes[index]
            let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            guard isMark || Self.isNameStart(byte) || byte &- 0x30 < 10 else { break }
            index += 1
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}
