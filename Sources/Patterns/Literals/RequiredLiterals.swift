/// Finds literals of which every match of an expression holds at least one, so that text without any of them need not be
/// searched.
///
/// Reads the syntax of PCRE2, from an expression that PCRE2 took. Whatever it isn't sure of makes it give up, and then the
/// pattern is run on all text: callouts, verbs such as `(*ACCEPT)`, conditional groups, and what later versions of PCRE2
/// may read in another way.
struct RequiredLiterals {
    /// Thrown where an expression is not understood.
    struct Uncertain: Error {}

    /// Options that an expression sets for a part of itself.
    struct Flags {
        var ignoresCase: Bool
        /// `(?x)`: white space and comments don't count.
        var isExtended = false
        /// `(?xx)`: spaces and tabs in classes neither.
        var isExtendedMore = false
    }

    /// What an escape stands for.
    enum Escaped {
        case scalar(UInt32)
        /// One or more characters that are not known.
        case unknown
        /// A place, such as `\b`.
        case place
    }

    let source: [UInt32]
    var position = 0

    private init(_ source: String) {
        self.source = source.unicodeScalars.map(\.value)
    }

    /// The literals that an expression needs; nil where there are none for certain.
    ///
    /// - Complexity: O(*n*) for expressions without large products of alternatives, which are bounded.
    static func of(_ source: String, ignoresCase: Bool) -> [Literal]? {
        var reader = RequiredLiterals(source)
        do throws(Uncertain) {
            let whole = try reader.alternatives(Flags(ignoresCase: ignoresCase))
            guard reader.position == reader.source.count, let chains = whole.literals else { return nil }
            var seen: Set<Requirement.Chain> = []
            return chains.filter { seen.insert($0).inserted }.map { chain in
                var text = ""
                for value in chain.scalars {
                    if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
                }
                return Literal(text, ignoresCase: chain.ignoresCase)
            }
        } catch {
            return nil
        }
    }

    // MARK: Sequences

    /// Reads up to the end of the group or of the expression.
    private mutating func alternatives(_ outer: Flags) throws(Uncertain) -> Requirement {
        // An option that is set holds to the end of the group, in later alternatives too.
        var flags = outer
        var branches: [Requirement] = []
        while true {
            branches.append(try sequence(&flags))
            guard take("|") else { return .any(of: branches) }
        }
    }

    private mutating func sequence(_ flags: inout Flags) throws(Uncertain) -> Requirement {
        var sequence = RequirementSequence()
        // The part that a quantifier would belong to.
        var last: Requirement?
        func commit() {
            if let part = last { sequence.append(part) }
            last = nil
        }
        while let scalar = peek(), scalar != "|", scalar != ")" {
            position += 1
            switch scalar {
            case "*", "+", "?", "{":
                if let range = try quantifier(scalar) {
                    if let part = last { Self.append(part, times: range, to: &sequence) }
                    last = nil
                } else {
                    commit()
                    last = Self.literal("{", flags)
                }
            case "(":
                if let part = try group(&flags) {
                    commit()
                    last = part
                }
            case "[":
                commit()
                last = try characterClass(flags)
            case "^", "$":
                commit()
                last = .empty
            case ".":
                commit()
                last = .unknown
            case "\\":
                if take("Q") {
                    while position < source.count, !take("\\", "E") {
                        commit()
                        last = Self.literal(source[position], flags)
                        position += 1
                    }
                } else if !take("E") {
                    commit()
                    switch try escape() {
                    case .scalar(let value): last = Self.literal(value, flags)
                    case .unknown: last = .unknown
                    case .place: last = .empty
                    }
                }
            case "#" where flags.isExtended:
                while let next = peek(), next != "\n" { position += 1 }
            case _ where flags.isExtended && scalar.properties.isPatternWhitespace:
                break
            case _ where isBeforeLiteral && !flags.isExtended:
                commit()
                sequence.append(scalar.value, ignoringCase: flags.ignoresCase)
            default:
                commit()
                last = Self.literal(scalar.value, flags)
            }
        }
        commit()
        return sequence.joined()
    }

    /// Whether a letter, a digit or a space follows, so that the part before it has no quantifier.
    private var isBeforeLiteral: Bool {
        guard position < source.count else { return false }
        switch source[position] {
        case 0x20, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xC0...: return true
        default: return false
        }
    }

    /// Appends a part that matches so many times in a row.
    private static func append(
        _ part: Requirement, times: (least: Int, isExact: Bool, isOptional: Bool),
        to sequence: inout RequirementSequence
    ) {
        if times.isOptional, let exact = part.exact {
            return sequence.append(Requirement(exact: exact + [Requirement.Chain()], needed: nil))
        }
        guard times.least > 0 else { return sequence.appendGap() }
        // More than a few add nothing to what is needed.
        for _ in 0..<min(times.least, 4) { sequence.append(part) }
        if !times.isExact || times.least > 4 { sequence.appendGap() }
    }

    private static func literal(_ scalar: Unicode.Scalar, _ flags: Flags) -> Requirement {
        literal(scalar.value, flags)
    }

    private static func literal(_ scalar: UInt32, _ flags: Flags) -> Requirement {
        Requirement(exact: [Requirement.Chain(scalars: [scalar], ignoresCase: flags.ignoresCase)], needed: nil)
    }

    /// Reads a quantifier behind its first character, and the `+` or `?` after it; nil for a `{` that is none.
    private mutating func quantifier(
        _ first: Unicode.Scalar
    ) throws(Uncertain) -> (least: Int, isExact: Bool, isOptional: Bool)? {
        var range = (least: 0, isExact: false, isOptional: false)
        switch first {
        case "*": break
        case "+": range.least = 1
        case "?": range.isOptional = true
        default:
            guard let next = peek(), next == "," || next == " " || next == "\t" || Self.isDigit(next) else {
                return nil
            }
            let least = number()
            range.least = least ?? 0
            range.isExact = true
            if take(",") {
                let most = number()
                range.isExact = most == range.least
                range.isOptional = range.least == 0 && most == 1
            }
            // `{,3}` and `{ 1 }` are literal or not, depending on the version.
            guard least != nil, take("}") else { throw Uncertain() }
        }
        if !take("+") { _ = take("?") }
        return range
    }

    // MARK: Groups

    /// Reads a group behind its parenthesis, up to and with the closing one; nil for a comment.
    private mutating func group(_ flags: inout Flags) throws(Uncertain) -> Requirement? {
        if peek() == "*" { throw Uncertain() }
        guard take("?") else { return try closed(flags) }
        guard let kind = peek() else { throw Uncertain() }
        position += 1
        switch kind {
        case "#":
            try skip(to: ")")
            return nil
        case ":", "|", ">":
            return try closed(flags)
        case "=", "!", "*":
            _ = try closed(flags)
            return .empty
        case "<":
            if take("=") || take("!") || take("*") {
                _ = try closed(flags)
                return .empty
            }
            try skip(to: ">")
            return try closed(flags)
        case "'":
            try skip(to: "'")
            return try closed(flags)
        case "P":
            guard take("<") else {
                // A reference or a call.
                try skip(to: ")")
                return .unknown
            }
            try skip(to: ">")
            return try closed(flags)
        case "&", "R", "0"..."9", "+":
            try skip(to: ")")
            return .unknown
        case "-" where peek().map(Self.isDigit) == true:
            try skip(to: ")")
            return .unknown
        default:
            position -= 1
            return try options(&flags)
        }
    }

    /// Reads the rest of a group.
    private mutating func closed(_ flags: Flags) throws(Uncertain) -> Requirement {
        let inside = try alternatives(flags)
        guard take(")") else { throw Uncertain() }
        return inside
    }

    /// Reads `i-x)`, which sets options for the rest of the group around it, or `i-x:…)`.
    private mutating func options(_ flags: inout Flags) throws(Uncertain) -> Requirement {
        var changed = flags
        var on = true
        while let letter = peek() {
            position += 1
            switch letter {
            case "^":
                changed.ignoresCase = false
                changed.isExtended = false
                changed.isExtendedMore = false
            case "-": on = false
            case "i": changed.ignoresCase = on
            case "x":
                changed.isExtended = on
                changed.isExtendedMore = on && take("x")
            case "m", "s", "n", "J", "U": break
            case ")":
                flags = changed
                return .empty
            case ":": return try closed(changed)
            default: throw Uncertain()
            }
        }
        throw Uncertain()
    }

    // MARK: Characters

    mutating func hexDigit() -> UInt32? {
        guard let scalar = peek(), scalar.isASCII, let value = Character(scalar).hexDigitValue else { return nil }
        position += 1
        return UInt32(value)
    }

    mutating func number() -> Int? {
        var value: Int?
        while let scalar = peek(), Self.isDigit(scalar) {
            value = min((value ?? 0) * 10 + Int(scalar.value - 0x30), 1 << 20)
            position += 1
        }
        return value
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    func peek() -> Unicode.Scalar? {
        position < source.count ? Unicode.Scalar(source[position]) : nil
    }

    mutating func take(_ expected: Unicode.Scalar...) -> Bool {
        guard position + expected.count <= source.count else { return false }
        for (index, scalar) in expected.enumerated() where source[position + index] != scalar.value { return false }
        position += expected.count
        return true
    }

    mutating func skip(to end: Unicode.Scalar) throws(Uncertain) {
        while let scalar = peek() {
            position += 1
            if scalar == end { return }
        }
        throw Uncertain()
    }
}
