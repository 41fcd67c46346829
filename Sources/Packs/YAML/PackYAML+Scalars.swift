extension PackYAML {
    /// Reads a text, which may be nothing: `~`, `null`.
    mutating func text(indent: Int, isFlow: Bool) throws(PackYAMLFailure) -> PackNode {
        let scalar = try scalar(indent: indent, isFlow: isFlow)
        if scalar.style == .plain, ["", "~", "null"].contains(scalar.text) {
            return PackNode(content: .null, range: scalar.range)
        }
        return PackNode(content: .scalar(scalar), range: scalar.range)
    }

    /// Reads the text of a key, which stands on one line.
    mutating func key(indent: Int, isFlow: Bool) throws(PackYAMLFailure) -> PackScalar {
        switch current {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return try scalar(indent: indent, isFlow: isFlow)
        default: break
        }
        try refuseIndicators()
        let start = position
        skipPlain(isFlow: isFlow)
        let range = start..<trimmed(start..<position)
        guard !range.isEmpty else { throw failure(.expected("a key")) }
        return PackScalar(
            text: String(decoding: bytes[range], as: UTF8.self), range: range, style: .plain, indent: indent,
            isFlow: isFlow)
    }

    /// Reads a text in the style that its first character tells.
    mutating func scalar(indent: Int, isFlow: Bool) throws(PackYAMLFailure) -> PackScalar {
        let start = position
        let style: PackScalar.Style
        var value: [UInt8] = []
        switch current {
        case UInt8(ascii: "'"):
            style = .singleQuoted
            try readQuoted(UInt8(ascii: "'"), into: &value)
        case UInt8(ascii: "\""):
            style = .doubleQuoted
            try readQuoted(UInt8(ascii: "\""), into: &value)
        case UInt8(ascii: "|") where !isFlow, UInt8(ascii: ">") where !isFlow:
            style = current == UInt8(ascii: "|") ? .literal : .folded
            try readBlockScalar(indent: indent, isFolded: style == .folded, into: &value)
        default:
            style = .plain
            try readPlain(indent: indent, isFlow: isFlow, into: &value)
        }
        return PackScalar(
            text: String(decoding: value, as: UTF8.self), range: start..<max(start, position), style: style,
            indent: indent, isFlow: isFlow)
    }

    // MARK: Plain

    private func refuseIndicators() throws(PackYAMLFailure) {
        switch current {
        case UInt8(ascii: "&"): throw failure(.unsupported("an anchor"))
        case UInt8(ascii: "*"): throw failure(.unsupported("an alias"))
        case UInt8(ascii: "!"): throw failure(.unsupported("a tag"))
        case UInt8(ascii: "?") where Self.isSpace(following): throw failure(.unsupported("a complex key"))
        case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: ">"),
            UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
            throw failure(.unsupported("\"\(String(UnicodeScalar(current)))\" at the beginning of a value"))
        default: break
        }
    }

    private mutating func readPlain(indent: Int, isFlow: Bool, into value: inout [UInt8]) throws(PackYAMLFailure) {
        try refuseIndicators()
        var start = position
        skipPlain(isFlow: isFlow)
        var end = trimmed(start..<position)
        append(start..<end, to: &value)
        position = end
        // Further lines are joined by spaces, as far as they are indented more than what holds them.
        while true {
            let here = position
            skipSpaces()
            guard position >= bytes.count || current == 0x0A || current == 0x0D else {
                // A comment or a colon: the text is over.
                position = here
                return
            }
            var breaks = 0
            while position < bytes.count {
                if current == 0x0A { breaks += 1 }
                guard Self.isSpace(current) else { break }
                position += 1
            }
            let isOver =
                position >= bytes.count || !isFlow && column <= indent || current == UInt8(ascii: "#")
                || isFlow && [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains(current)
                || isFlow && isColon(isFlow: true)
                || column == 0 && (bytes[position...].starts(with: Array("---".utf8)))
            guard !isOver else {
                position = here
                return
            }
            append(fold: breaks, at: here, to: &value)
            start = position
            skipPlain(isFlow: isFlow)
            end = trimmed(start..<position)
            append(start..<end, to: &value)
            if isColon(isFlow: isFlow), !isFlow { throw failure(.expected("a value without \": \", or quoted")) }
            position = end
        }
    }

    /// Passes over a plain text on its line: up to a colon and a space, a space and `#`, or the line's end.
    mutating func skipPlain(isFlow: Bool) {
        while position < bytes.count {
            switch bytes[position] {
            case 0x0A, 0x0D: return
            case UInt8(ascii: ":") where isColon(isFlow: isFlow): return
            case UInt8(ascii: "#") where position > 0 && Self.isSpace(bytes[position - 1]): return
            case UInt8(ascii: ",") where isFlow, UInt8(ascii: "[") where isFlow, UInt8(ascii: "]") where isFlow,
                UInt8(ascii: "{") where isFlow, UInt8(ascii: "}") where isFlow:
                return
            default: position += 1
            }
        }
    }

    private func trimmed(_ range: Range<Int>) -> Int {
        var end = range.upperBound
        while end > range.lowerBound, Self.isSpace(bytes[end - 1]) { end -= 1 }
        return end
    }

    // MARK: Quoted

    private mutating func readQuoted(_ mark: UInt8, into value: inout [UInt8]) throws(PackYAMLFailure) {
        let start = position
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == mark {
                if mark == UInt8(ascii: "'"), following == mark {
                    append(byte, at: position, to: &value)
                    position += 2
                    continue
                }
                position += 1
                return
            }
            if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") {
                try readEscape(into: &value)
            } else if byte == 0x0A || byte == 0x0D {
                // White space before and after a line end is no part of the text.
                let here = position
                while let last = value.last, last == 0x20 || last == 0x09 {
                    value.removeLast()
                    origins?.removeLast()
                }
                var breaks = 0
                while position < bytes.count, Self.isSpace(current) {
                    if current == 0x0A { breaks += 1 }
                    position += 1
                }
                append(fold: breaks, at: here, to: &value)
            } else {
                append(byte, at: position, to: &value)
                position += 1
            }
        }
        throw PackYAMLFailure(reason: .unclosed(String(UnicodeScalar(mark))), offset: start)
    }

    private mutating func readEscape(into value: inout [UInt8]) throws(PackYAMLFailure) {
        let start = position
        position += 1
        let byte = current
        position += 1
        let scalar: UInt32
        switch byte {
        case UInt8(ascii: "0"): scalar = 0
        case UInt8(ascii: "a"): scalar = 0x07
        case UInt8(ascii: "b"): scalar = 0x08
        case UInt8(ascii: "t"), 0x09: scalar = 0x09
        case UInt8(ascii: "n"): scalar = 0x0A
        case UInt8(ascii: "v"): scalar = 0x0B
        case UInt8(ascii: "f"): scalar = 0x0C
        case UInt8(ascii: "r"): scalar = 0x0D
        case UInt8(ascii: "e"): scalar = 0x1B
        case UInt8(ascii: " "), UInt8(ascii: "\""), UInt8(ascii: "/"), UInt8(ascii: "\\"): scalar = UInt32(byte)
        case UInt8(ascii: "N"): scalar = 0x85
        case UInt8(ascii: "_"): scalar = 0xA0
        case UInt8(ascii: "L"): scalar = 0x2028
        case UInt8(ascii: "P"): scalar = 0x2029
        case UInt8(ascii: "x"): scalar = try hexadecimal(2, from: start)
        case UInt8(ascii: "u"): scalar = try hexadecimal(4, from: start)
        case UInt8(ascii: "U"): scalar = try hexadecimal(8, from: start)
        case 0x0A:
            // An escaped line end is none.
            while current == 0x20 || current == 0x09 { position += 1 }
            return
        default: throw PackYAMLFailure(reason: .escape, offset: start)
        }
        guard let character = Unicode.Scalar(scalar) else { throw PackYAMLFailure(reason: .escape, offset: start) }
        for byte in UTF8.encode(character) ?? UTF8.encodedReplacementCharacter { append(byte, at: start, to: &value) }
    }

    private mutating func hexadecimal(_ count: Int, from start: Int) throws(PackYAMLFailure) -> UInt32 {
        var scalar: UInt32 = 0
        for _ in 0..<count {
            let digit: UInt32
            switch current {
            case 0x30...0x39: digit = UInt32(current) - 0x30
            case 0x41...0x46: digit = UInt32(current) - 0x37
            case 0x61...0x66: digit = UInt32(current) - 0x57
            default: throw PackYAMLFailure(reason: .escape, offset: start)
            }
            scalar = scalar << 4 | digit
            position += 1
        }
        return scalar
    }

    // MARK: Literal and folded

    private mutating func readBlockScalar(
        indent: Int, isFolded: Bool, into value: inout [UInt8]
    ) throws(PackYAMLFailure) {
        position += 1
        var chomping: UInt8 = 0
        var content: Int?
        while true {
            if current == UInt8(ascii: "-") || current == UInt8(ascii: "+") {
                chomping = current
            } else if current >= 0x31, current <= 0x39 {
                content = max(indent, 0) + Int(current) - 0x30
            } else {
                break
            }
            position += 1
        }
        skipSpaces()
        guard isAtLineEnd else { throw failure(.expected("the end of the line after \"\(isFolded ? ">" : "|")\"")) }
        skipLine()
        if position < bytes.count { position += 1 }

        var end = position
        var pending = 0
        var isFirst = true
        var wasMoreIndented = false
        while position < bytes.count {
            let line = position
            var spaces = 0
            while current == 0x20, spaces < content ?? Int.max { position += 1; spaces += 1 }
            if position >= bytes.count || current == 0x0A || current == 0x0D && following == 0x0A {
                skipLine()
                if position < bytes.count { position += 1 }
                if !isFirst || content != nil || true { pending += 1 }
                continue
            }
            if content == nil {
                guard spaces > indent else {
                    position = line
                    break
                }
                content = spaces
            }
            guard spaces == content else {
                position = line
                break
            }
            let isMoreIndented = current == 0x20 || current == 0x09
            let place = max(0, line - 1)
            if isFirst {
                for _ in 0..<pending { append(0x0A, at: place, to: &value) }
            } else if isFolded, !isMoreIndented, !wasMoreIndented {
                append(fold: pending + 1, at: place, to: &value)
            } else {
                for _ in 0...pending { append(0x0A, at: place, to: &value) }
            }
            pending = 0
            isFirst = false
            wasMoreIndented = isMoreIndented
            let start = position
            skipLine()
            end = position
            if end > start, bytes[end - 1] == 0x0D {
                append(start..<end - 1, to: &value)
            } else {
                append(start..<end, to: &value)
            }
            if position < bytes.count { position += 1 }
        }
        if !isFirst, chomping != UInt8(ascii: "-") { append(0x0A, at: end, to: &value) }
        if chomping == UInt8(ascii: "+") { for _ in 0..<pending { append(0x0A, at: end, to: &value) } }
        // What follows is on a line of its own; the line end before it is the value's.
        position = end
    }

    // MARK: Text

    private mutating func append(_ byte: UInt8, at offset: Int, to value: inout [UInt8]) {
        value.append(byte)
        origins?.append(offset)
    }

    private mutating func append(_ range: Range<Int>, to value: inout [UInt8]) {
        value += bytes[range]
        origins?.append(contentsOf: range)
    }

    /// Appends what line ends within a text become: a space, or a line feed for each empty line.
    private mutating func append(fold breaks: Int, at offset: Int, to value: inout [UInt8]) {
        if breaks < 2 {
            append(0x20, at: offset, to: &value)
        } else {
            for _ in 1..<breaks { append(0x0A, at: offset, to: &value) }
        }
    }
}
