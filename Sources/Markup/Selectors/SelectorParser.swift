/// Reads a selector by the grammar of Selectors Level 4, as far as ``Selector`` goes.
struct SelectorParser {
    static let plainPseudoClasses: [String: SelectorTest] = [
        "root": .root,
        "empty": .empty,
        "first-child": .position(SiblingPosition(step: 0, offset: 1, isFromEnd: false, isOfType: false)),
        "last-child": .position(SiblingPosition(step: 0, offset: 1, isFromEnd: true, isOfType: false)),
        "first-of-type": .position(SiblingPosition(step: 0, offset: 1, isFromEnd: false, isOfType: true)),
        "last-of-type": .position(SiblingPosition(step: 0, offset: 1, isFromEnd: true, isOfType: true)),
    ]
    /// The pseudo-classes that stand for two positions at once.
    static let onlyPseudoClasses = ["only-child", "only-of-type"]
    static let functions = [
        "has", "is", "lang", "not", "nth-child", "nth-last-child", "nth-last-of-type", "nth-of-type", "where",
    ]

    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Reads all of the text.
    mutating func parse() throws(SelectorError) -> [ComplexSelector] {
        let list = try parseList(isRelative: false)
        guard index == bytes.count else { throw missing("a selector or \",\"") }
        return list
    }

    // MARK: Lists and combinators

    private mutating func parseList(isRelative: Bool) throws(SelectorError) -> [ComplexSelector] {
        var list: [ComplexSelector] = []
        repeat {
            skipBlanks()
            list.append(try parseComplex(isRelative: isRelative))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        return list
    }

    private mutating func parseComplex(isRelative: Bool) throws(SelectorError) -> ComplexSelector {
        let start = index
        var steps: [ComplexSelector.Step] = []
        var combinator = Combinator.descendant
        if isRelative, let explicit = takeCombinator() { combinator = explicit }
        while true {
            steps.append(ComplexSelector.Step(combinator: combinator, tests: try parseCompound()))
            guard steps.count <= Selector.maximumSteps else { throw SelectorError(problem: .tooLong, offset: start) }
            let isSpaced = skipBlanks()
            if let explicit = takeCombinator() {
                combinator = explicit
            } else if isSpaced, let next = peek, next != UInt8(ascii: ","), next != UInt8(ascii: ")") {
                combinator = .descendant
            } else {
                return ComplexSelector(steps: steps)
            }
        }
    }

    private mutating func takeCombinator() -> Combinator? {
        skipBlanks()
        let combinator: Combinator
        switch peek {
        case UInt8(ascii: ">"): combinator = .child
        case UInt8(ascii: "+"): combinator = .next
        case UInt8(ascii: "~"): combinator = .later
        default: return nil
        }
        index += 1
        skipBlanks()
        return combinator
    }

    // MARK: Compounds

    private mutating func parseCompound() throws(SelectorError) -> [SelectorTest] {
        let start = index
        var tests: [SelectorTest] = []
        if let name = try takeTypeName() {
            if name.name != "*" { tests.append(.type(name)) }
        }
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "#"):
                index += 1
                tests.append(.id(Array(try identifier("a name after \"#\"", takesDigits: true).utf8)))
            case UInt8(ascii: "."):
                index += 1
                tests.append(.className(Array(try identifier("a name after \".\"").utf8)))
            case UInt8(ascii: "["):
                tests.append(try parseAttribute())
            case UInt8(ascii: ":"):
                tests += try parsePseudoClass()
            default:
                guard index > start else { throw missing("a selector") }
                return tests
            }
        }
        guard index > start else { throw missing("a selector") }
        return tests
    }

    /// `name`, `*`, `prefix|name`, `*|name`, `|name`; nil where none begins here.
    private mutating func takeTypeName() throws(SelectorError) -> SelectorName? {
        let first: String
        if take(UInt8(ascii: "*")) {
            first = "*"
        } else if peek == UInt8(ascii: "|") {
            first = ""
        } else if startsName(at: index) {
            first = try identifier("a name")
        } else {
            return nil
        }
        guard peek == UInt8(ascii: "|"), peek(1) != UInt8(ascii: "=") else {
            return SelectorName(name: first, hasAnyPrefix: false)
        }
        index += 1
        if first == "*", take(UInt8(ascii: "*")) { return SelectorName(name: "*", hasAnyPrefix: false) }
        let local = try identifier("a name after \"|\"")
        switch first {
        case "*": return SelectorName(name: local, hasAnyPrefix: true)
        case "": return SelectorName(name: local, hasAnyPrefix: false)
        default: return SelectorName(name: "\(first):\(local)", hasAnyPrefix: false)
        }
    }

    private mutating func parseAttribute() throws(SelectorError) -> SelectorTest {
        let opening = index
        index += 1
        skipBlanks()
        guard let name = try takeTypeName(), name.name != "*" else { throw missing("the name of an attribute") }
        skipBlanks()
        let comparison = takeComparison()
        guard let comparison else {
            try close(UInt8(ascii: "]"), opening, "\"[\"")
            return .attribute(name, nil)
        }
        skipBlanks()
        let value: String
        if let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            value = try parseString()
        } else {
            value = try identifier("a value", takesDigits: true)
        }
        let isSpaced = skipBlanks()
        var ignoresCase = false
        if isSpaced || bytes[index - 1] == UInt8(ascii: "\"") || bytes[index - 1] == UInt8(ascii: "'") {
            switch peek.map({ $0 | 0x20 }) {
            case UInt8(ascii: "i"):
                ignoresCase = true
                index += 1
            case UInt8(ascii: "s"): index += 1
            default: break
            }
        }
        skipBlanks()
        try close(UInt8(ascii: "]"), opening, "\"[\"")
        return .attribute(
            name, AttributeCondition(comparison: comparison, value: Array(value.utf8), ignoresCase: ignoresCase))
    }

    private mutating func takeComparison() -> AttributeCondition.Comparison? {
        if take(UInt8(ascii: "=")) { return .equal }
        let comparison: AttributeCondition.Comparison
        switch peek {
        case UInt8(ascii: "~"): comparison = .word
        case UInt8(ascii: "|"): comparison = .dash
        case UInt8(ascii: "^"): comparison = .prefix
        case UInt8(ascii: "$"): comparison = .suffix
        case UInt8(ascii: "*"): comparison = .substring
        default: return nil
        }
        guard peek(1) == UInt8(ascii: "=") else { return nil }
        index += 2
        return comparison
    }

    // MARK: Pseudo-classes

    private mutating func parsePseudoClass() throws(SelectorError) -> [SelectorTest] {
        let start = index
        index += 1
        if take(UInt8(ascii: ":")) {
            let name = try identifier("a name after \"::\"")
            throw SelectorError(problem: .pseudoElement(name), offset: start)
        }
        let name = try identifier("a name after \":\"").lowercased()
        if let test = Self.plainPseudoClasses[name] { return [test] }
        if Self.onlyPseudoClasses.contains(name) {
            return [false, true].map {
                .position(
                    SiblingPosition(step: 0, offset: 1, isFromEnd: $0, isOfType: name == "only-of-type"))
            }
        }
        guard Self.functions.contains(name) else {
            throw SelectorError(problem: .unknownPseudoClass(name), offset: start)
        }
        let opening = index
        guard take(UInt8(ascii: "(")) else { throw missing("\"(\" after \":\(name)\"") }
        depth += 1
        guard depth <= Selector.maximumDepth else { throw SelectorError(problem: .tooDeep, offset: start) }
        skipBlanks()
        let test: SelectorTest
        switch name {
        case "is", "where": test = .any(try parseList(isRelative: false))
        case "not": test = .none(try parseList(isRelative: false))
        case "has": test = .has(try parseList(isRelative: true))
        case "lang": test = .language(try parseLanguages())
        default:
            test = .position(try parseFormula(isFromEnd: name.contains("last"), isOfType: name.hasSuffix("type")))
        }
        skipBlanks()
        try close(UInt8(ascii: ")"), opening, "\"(\"")
        depth -= 1
        return [test]
    }

    private mutating func parseLanguages() throws(SelectorError) -> [[UInt8]] {
        var languages: [[UInt8]] = []
        repeat {
            skipBlanks()
            let quote = peek
            let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
            let range = isQuoted ? try parseString() : try identifier("a language")
            languages.append(Array(range.lowercased().utf8))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        return languages
    }

    /// `odd`, `even`, `3`, `n`, `-n+3`, `2n + 1`.
    private mutating func parseFormula(isFromEnd: Bool, isOfType: Bool) throws(SelectorError) -> SiblingPosition {
        let start = index
        while let byte = peek, byte != UInt8(ascii: ")") { index += 1 }
        var written = bytes[start..<index]
        while let last = written.last, AttributeScanner.isBlank(last) { written.removeLast() }
        let text = String(decoding: written, as: UTF8.self)
        let position = Self.formula(text.lowercased()).map {
            SiblingPosition(step: $0.step, offset: $0.offset, isFromEnd: isFromEnd, isOfType: isOfType)
        }
        guard let position else {
            if text.isEmpty { throw missing("a number") }
            throw SelectorError(problem: .badFormula(text), offset: start)
        }
        return position
    }

    private static func formula(_ text: String) -> (step: Int, offset: Int)? {
        if text == "odd" { return (2, 1) }
        if text == "even" { return (2, 0) }
        let parts = text.split(separator: "n", omittingEmptySubsequences: false)
        if parts.count == 1 { return number(parts[0]).map { (0, $0) } }
        guard parts.count == 2 else { return nil }
        let step: Int?
        switch parts[0] {
        case "", "+": step = 1
        case "-": step = -1
        default: step = number(parts[0])
        }
        guard let step else { return nil }
        let rest = parts[1].filter { $0 != " " }
        if rest.isEmpty { return (step, 0) }
        guard rest.first == "+" || rest.first == "-" else { return nil }
        return number(rest[...]).map { (step, $0) }
    }

    private static func number(_ text: Substring) -> Int? {
        guard let number = Int(text), abs(number) <= 1_000_000_000 else { return nil }
        return number
    }

    // MARK: Names and strings

    private func startsName(at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        switch bytes[place] {
        case UInt8(ascii: "-"):
            return place + 1 < bytes.count && (bytes[place + 1] == UInt8(ascii: "-") || startsName(at: place + 1))
        case UInt8(ascii: "\\"): return place + 1 < bytes.count
        default: return Self.isNameStart(bytes[place])
        }
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isName(_ byte: UInt8) -> Bool {
        isNameStart(byte) || byte &- 0x30 < 10 || byte == UInt8(ascii: "-")
    }

    /// A name with its escapes resolved.
    ///
    /// - Parameters:
    ///   - what: What is said to be expected where there is none.
    ///   - takesDigits: Whether the name may begin with a digit.
    /// - Returns: The name.
    /// - Throws: ``SelectorError`` where no name begins here.
    private mutating func identifier(_ what: String, takesDigits: Bool = false) throws(SelectorError) -> String {
        let beginsWithDigit = takesDigits && peek.map { Self.isName($0) } == true
        guard beginsWithDigit || startsName(at: index) else { throw missing(what) }
        var name: [UInt8] = []
        while let byte = peek {
            if Self.isName(byte) {
                name.append(byte)
                index += 1
            } else if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
                name += takeEscape()
            } else {
                break
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func parseString() throws(SelectorError) -> String {
        let opening = index
        let quote = bytes[index]
        index += 1
        var value: [UInt8] = []
        while let byte = peek, byte != quote {
            if byte == UInt8(ascii: "\\"), index + 1 < bytes.count {
                value += takeEscape()
            } else {
                value.append(byte)
                index += 1
            }
        }
        guard take(quote) else { throw SelectorError(problem: .unclosed("the string"), offset: opening) }
        return String(decoding: value, as: UTF8.self)
    }

    /// A backslash and what it stands for: up to six hexadecimal digits and a blank, or the byte after it.
    private mutating func takeEscape() -> [UInt8] {
        index += 1
        var digits = 0
        var value: UInt32 = 0
        while digits < 6, let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 {
            value = value << 4 | UInt32(digit)
            digits += 1
            index += 1
        }
        guard digits > 0 else {
            let byte = bytes[index]
            index += 1
            return [byte]
        }
        if let byte = peek, AttributeScanner.isBlank(byte) { index += 1 }
        let scalar = value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
        return Array(String(Character(scalar)).utf8)
    }

    // MARK: Bytes

    private var peek: UInt8? { peek(0) }

    private func peek(_ ahead: Int) -> UInt8? {
        index + ahead < bytes.count ? bytes[index + ahead] : nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        index += 1
        return true
    }

    /// Passes blanks; whether there were any.
    @discardableResult
    private mutating func skipBlanks() -> Bool {
        let start = index
        while let byte = peek, AttributeScanner.isBlank(byte) { index += 1 }
        return index > start
    }

    private mutating func close(_ byte: UInt8, _ opening: Int, _ what: String) throws(SelectorError) {
        if take(byte) { return }
        if index == bytes.count { throw SelectorError(problem: .unclosed(what), offset: opening) }
        throw missing("\"\(Character(Unicode.Scalar(byte)))\"")
    }

    /// What is expected here, and what stands here instead.
    private func missing(_ what: String) -> SelectorError {
        var found: String?
        if index < bytes.count {
            found = String(decoding: bytes[index...], as: UTF8.self).first.map { String($0) }
        }
        return SelectorError(problem: .missing(what, found: found), offset: index)
    }
}
