extension JSONReader {
    /// Reads the text at whose quotation mark the reader is.
    mutating func text() throws(JSONError) -> String {
        position += 1
        let start = position
        try stepOverPlain()
        if bytes[position] == UInt8(ascii: "\"") {
            position += 1
            return try decoded(bytes[start..<position - 1])
        }
        var characters = Array(bytes[start..<position])
        while bytes[position] != UInt8(ascii: "\"") {
            try unescape(into: &characters)
            let run = position
            try stepOverPlain()
            characters += bytes[run..<position]
        }
        position += 1
        // An escape always yields UTF-8, so that a bad byte is one of the text.
        guard let text = String(validating: characters, as: UTF8.self) else {
            throw .malformed(.encoding, offset: Self.badByte(in: bytes[start..<position - 1]))
        }
        return text
    }

    /// Reads the number at whose first character the reader is.
    mutating func scanNumber() throws(JSONError) -> Double {
        let start = position
        if bytes[position] == UInt8(ascii: "-") { position += 1 }
        let first = position
        try digits()
        if bytes[first] == UInt8(ascii: "0"), position > first + 1 {
            throw .malformed(.expected("no digit after \"0\""), offset: first + 1)
        }
        if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
            position += 1
            try digits()
        }
        if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") {
                position += 1
            }
            try digits()
        }
        // What was scanned is a number to Swift as well; one too large is infinite.
        return Double(String(decoding: bytes[start..<position], as: UTF8.self)) ?? .infinity
    }

    private mutating func digits() throws(JSONError) {
        let start = position
        while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
        if position == start {
            throw .malformed(position < bytes.count ? .expected("digit") : .end, offset: position)
        }
    }

    /// Goes on to the next quotation mark or backslash.
    private mutating func stepOverPlain() throws(JSONError) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            guard byte >= 0x20 else { throw .malformed(.control, offset: position) }
            position += 1
        }
        throw .malformed(.end, offset: position)
    }

    /// Reads an escape, at whose backslash the reader is.
    private mutating func unescape(into characters: inout [UInt8]) throws(JSONError) {
        let start = position
        position += 1
        guard position < bytes.count else { throw .malformed(.end, offset: position) }
        let letter = bytes[position]
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): characters.append(letter)
        case UInt8(ascii: "b"): characters.append(0x08)
        case UInt8(ascii: "f"): characters.append(0x0C)
        case UInt8(ascii: "n"): characters.append(0x0A)
        case UInt8(ascii: "r"): characters.append(0x0D)
        case UInt8(ascii: "t"): characters.append(0x09)
        case UInt8(ascii: "u"):
            var code = try fourDigits()
            if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count, bytes[position] == UInt8(ascii: "\\"),
                bytes[position + 1] == UInt8(ascii: "u")
            {
                position += 2
                let low = try fourDigits()
                guard (0xDC00..<0xE000).contains(low) else { throw .malformed(.surrogate, offset: start) }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw .malformed(.surrogate, offset: start) }
            characters += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default: throw .malformed(.escape, offset: start)
        }
    }

    private mutating func fourDigits() throws(JSONError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard position < bytes.count else { throw .malformed(.end, offset: position) }
            guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue, bytes[position] < 0x80 else {
                throw .malformed(.expected("hexadecimal digit"), offset: position)
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    private func decoded(_ text: ArraySlice<UInt8>) throws(JSONError) -> String {
        guard let text = String(validating: text, as: UTF8.self) else {
            throw .malformed(.encoding, offset: Self.badByte(in: text))
        }
        return text
    }

    /// The first byte of a text that is part of no character.
    private static func badByte(in text: ArraySlice<UInt8>) -> Int {
        var decoder = UTF8()
        var rest = text.makeIterator()
        var offset = text.startIndex
        while case .scalarValue(let scalar) = decoder.decode(&rest) { offset += UTF8.width(scalar) }
        return offset
    }
}
