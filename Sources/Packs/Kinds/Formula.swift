import Linting

/// A formula of numbers, names, `+`, `-`, `*`, `/` and parentheses.
///
/// It is kept as a list of steps for a stack, so that hostile nesting needs no recursion to work it out.
struct Formula: Sendable {
    /// Why a text is no formula.
    struct Failure: Error, Equatable {
        /// What is wrong and what would be right.
        let message: String
        /// The bytes of the text that are wrong.
        let range: Range<Int>
    }

    private enum Step: Sendable {
        case number(Double)
        case name(String)
        case operation(UInt8)
        case negation
    }

    /// How deep parentheses may be nested.
    static let maximumDepth = 64

    private var steps: [Step] = []
    /// The names that it has.
    private(set) var names: Set<String> = []

    /// Reads a formula.
    ///
    /// - Throws: ``Failure`` with the place of the first thing that is wrong.
    init(_ text: String, names: [String]) throws(Failure) {
        var parser = Parser(text, from: 0, names: names)
        self = try parser.formula()
    }

    fileprivate init() {}

    /// The value; nil where it divides by zero or is beyond all numbers.
    func value(_ figure: (String) -> Double) -> Double? {
        var stack: [Double] = []
        for step in steps {
            switch step {
            case .number(let number): stack.append(number)
            case .name(let name): stack.append(figure(name))
            case .negation:
                guard let last = stack.popLast() else { return nil }
                stack.append(-last)
            case .operation(let sign):
                guard let right = stack.popLast(), let left = stack.popLast() else { return nil }
                switch sign {
                case UInt8(ascii: "+"): stack.append(left + right)
                case UInt8(ascii: "-"): stack.append(left - right)
                case UInt8(ascii: "*"): stack.append(left * right)
                default:
                    if right == 0 { return nil }
                    stack.append(left / right)
                }
            }
        }
        guard let value = stack.last, value.isFinite else { return nil }
        return value
    }

    /// Reads formulas by descent.
    fileprivate struct Parser {
        private let bytes: [UInt8]
        private let known: [String]
        private var position: Int
        private var depth = 0
        private var result = Formula()

        init(_ text: String, from start: Int, names: [String]) {
            bytes = Array(text.utf8)
            position = start
            known = names
        }

        mutating func formula() throws(Failure) -> Formula {
            try sum()
            skipSpaces()
            if position < bytes.count { throw failure("expected an operator or the end") }
            return result
        }

        private mutating func sum() throws(Failure) {
            depth += 1
            defer { depth -= 1 }
            guard depth <= Formula.maximumDepth else { throw failure("nested too deep, leave out parentheses") }
            try product()
            while let sign = take([UInt8(ascii: "+"), UInt8(ascii: "-")]) {
                try product()
                result.steps.append(.operation(sign))
            }
        }

        private mutating func product() throws(Failure) {
            try factor()
            while let sign = take([UInt8(ascii: "*"), UInt8(ascii: "/")]) {
                try factor()
                result.steps.append(.operation(sign))
            }
        }

        private mutating func factor() throws(Failure) {
            var isNegative = false
            while take([UInt8(ascii: "-")]) != nil { isNegative.toggle() }
            skipSpaces()
            let start = position
            if take([UInt8(ascii: "(")]) != nil {
                try sum()
                guard take([UInt8(ascii: ")")]) != nil else {
                    throw Failure(message: "\"(\" is not closed", range: start..<start + 1)
                }
            } else if position < bytes.count, isDigit(bytes[position]) {
                while position < bytes.count, isDigit(bytes[position]) || bytes[position] == UInt8(ascii: ".") {
                    position += 1
                }
                guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)) else {
                    throw Failure(message: "not a number", range: start..<position)
                }
                result.steps.append(.number(number))
            } else {
                while position < bytes.count, isOfName(bytes[position]) { position += 1 }
                guard position > start else { throw failure("expected a number, a name or \"(\"") }
                let name = String(decoding: bytes[start..<position], as: UTF8.self)
                guard known.contains(name) else {
                    throw Failure(
                        message: "unknown name \"\(name)\", \(NearestName.hint(for: name, among: known))",
                        range: start..<position)
                }
                result.names.insert(name)
                result.steps.append(.name(name))
            }
            if isNegative { result.steps.append(.negation) }
        }

        private mutating func take(_ signs: [UInt8]) -> UInt8? {
            skipSpaces()
            guard position < bytes.count, signs.contains(bytes[position]) else { return nil }
            position += 1
            return bytes[position - 1]
        }

        private mutating func skipSpaces() {
            while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
        }

        private func failure(_ message: String) -> Failure {
            var end = min(position + 1, bytes.count)
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            return Failure(message: message, range: position..<end)
        }

        private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

        private func isOfName(_ byte: UInt8) -> Bool {
            isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte == UInt8(ascii: "_")
        }
    }
}

/// A comparison with a formula, such as `> 25`.
struct Condition: Sendable {
    /// How two figures are compared.
    enum Comparison: String, CaseIterable, Sendable {
        case atMost = "<="
        case atLeast = ">="
        case equal = "=="
        case unequal = "!="
        case less = "<"
        case greater = ">"

        /// Whether it is true of two figures.
        func holds(_ a: Double, _ b: Double) -> Bool {
            switch self {
            case .atMost: a <= b
            case .atLeast: a >= b
            case .equal: a == b
            case .unequal: a != b
            case .less: a < b
            case .greater: a > b
            }
        }
    }

    let comparison: Comparison
    let formula: Formula

    /// The names that it has.
    var names: Set<String> { formula.names }

    /// Reads a condition.
    ///
    /// - Throws: ``Formula/Failure`` with the place of the first thing that is wrong.
    init(_ text: String, names: [String]) throws(Formula.Failure) {
        let spaces = text.utf8.prefix { $0 <= 0x20 }.count
        let rest = text.dropFirst(spaces)
        guard let comparison = Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) }) else {
            let known = Comparison.allCases.map(\.rawValue)
            throw Formula.Failure(
                message: "a condition begins with \(PackProblem.list(known))",
                range: spaces..<min(spaces + 1, text.utf8.count))
        }
        self.comparison = comparison
        var parser = Formula.Parser(text, from: spaces + comparison.rawValue.utf8.count, names: names)
        formula = try parser.formula()
    }
}
