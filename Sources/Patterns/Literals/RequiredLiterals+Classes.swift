/// Reads classes and escapes: what they may stand for, as far as it is certain.
extension RequiredLiterals {
    /// Reads a class behind its bracket.
    mutating func characterClass(_ flags: Flags) throws(Uncertain) -> Requirement {
        // Start and end of a word.
        if take("[", ":", "<", ":", "]", "]") || take("[", ":", ">", ":", "]", "]") { return .empty }
        // The members, as long as they are few.
        var members: [UInt32]? = take("^") ? nil : []
        var isFirst = true
        while let scalar = peek(), isFirst || scalar != "]" {
            isFirst = false
            position += 1
            var member: UInt32?
            switch scalar {
            case "[":
                if skipPOSIXClass() { members = nil } else { member = scalar.value }
            case "\\":
                if take("Q") || take("E") {
                    // Quoted members are rare, and what ends them is subtle.
                    throw Uncertain()
                }
                if case .scalar(let value) = try escape(inClass: true) { member = value } else { members = nil }
            case " ", "\t":
                if flags.isExtendedMore { continue }
                member = scalar.value
            default:
                member = scalar.value
            }
            guard peek() == "-", position + 1 < source.count, source[position + 1] != 0x5D else {
                if let member { members?.append(member) }
                continue
            }
            // A range, or something that a hyphen makes unclear; either way its end is read in the next round.
            members = nil
        }
        guard take("]") else { throw Uncertain() }
        guard let members, members.count <= 16 else { return .unknown }
        return Requirement(
            exact: members.map { Requirement.Chain(scalars: [$0], ignoresCase: flags.ignoresCase) }, needed: nil)
    }

    /// Skips `:alpha:]` and the like behind its bracket; false where there is none, as PCRE2 tells it.
    private mutating func skipPOSIXClass() -> Bool {
        guard let mark = peek(), mark == ":" || mark == "." || mark == "=" else { return false }
        var index = position + 1
        while index + 1 < source.count {
            let (first, second) = (source[index], source[index + 1])
            if first == 0x5C, second == 0x5D || second == 0x5C {
                index += 1
            } else if first == 0x5B && second == mark.value || first == 0x5D {
                return false
            } else if first == mark.value, second == 0x5D {
                position = index + 2
                return true
            }
            index += 1
        }
        return false
    }

    // MARK: Escapes

    /// Reads an escape behind its backslash.
    mutating func escape(inClass: Bool = false) throws(Uncertain) -> Escaped {
        guard let letter = peek() else { throw Uncertain() }
        position += 1
        switch letter {
        case "a": return .scalar(0x07)
        case "e": return .scalar(0x1B)
        case "f": return .scalar(0x0C)
        case "n": return .scalar(0x0A)
        case "r": return .scalar(0x0D)
        case "t": return .scalar(0x09)
        case "b" where inClass: return .scalar(0x08)
        case "b", "B", "A", "Z", "z", "G", "K": return .place
        case "d", "D", "w", "W", "s", "S", "h", "H", "v", "V", "R", "X": return .unknown
        case "N":
            if take("{", "U", "+") { try skip(to: "}") }
            return .unknown
        case "p", "P":
            if take("{") { try skip(to: "}") } else { position += 1 }
            return .unknown
        case "x":
            return try hexadecimal()
        case "o":
            guard take("{") else { throw Uncertain() }
            try skip(to: "}")
            return .unknown
        case "c":
            position += 1
            return .unknown
        case "0"..."9":
            // A reference or an octal number: digits that belong to neither are only looked for less.
            _ = number()
            return .unknown
        case "g", "k":
            if take("{") {
                try skip(to: "}")
            } else if take("<") {
                try skip(to: ">")
            } else if take("'") {
                try skip(to: "'")
            } else {
                if !take("-") { _ = take("+") }
                guard number() != nil else { throw Uncertain() }
            }
            return .unknown
        case "a"..."z", "A"..."Z":
            throw Uncertain()
        default:
            return .scalar(letter.value)
        }
    }

    private mutating func hexadecimal() throws(Uncertain) -> Escaped {
        let isBraced = take("{")
        var value: UInt32 = 0
        var count = 0
        while count < (isBraced ? 8 : 2), let digit = hexDigit() {
            value = value &* 16 &+ digit
            count += 1
        }
        if isBraced {
            guard count > 0, take("}") else { throw Uncertain() }
        }
        guard Unicode.Scalar(value) != nil else { throw Uncertain() }
        return .scalar(value)
    }
}
