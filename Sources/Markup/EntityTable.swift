/// Named and numeric character references, and what they stand for.
package enum EntityTable {
    /// The characters that a name stands for, as UTF-8; nil where HTML knows no such name.
    ///
    /// - Complexity: O(1) after the first call, which reads the list of two thousand names.
    static func characters(named name: ArraySlice<UInt8>) -> [UInt8]? {
        switch name.count {
        case 2 where name.elementsEqual("lt".utf8): [UInt8(ascii: "<")]
        case 2 where name.elementsEqual("gt".utf8): [UInt8(ascii: ">")]
        case 3 where name.elementsEqual("amp".utf8): [UInt8(ascii: "&")]
        case 4 where name.elementsEqual("quot".utf8): [UInt8(ascii: "\"")]
        case 4 where name.elementsEqual("apos".utf8): [UInt8(ascii: "'")]
        default: table[String(decoding: name, as: UTF8.self)]
        }
    }

    /// The characters of `&#233;` or `&#xE9;`, given what stands between `&#` and `;`; nil where that is no character.
    static func characters(numbered digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard let first = digits.first else { return nil }
        let isHexadecimal = first | 0x20 == UInt8(ascii: "x")
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        guard text.utf8.count <= 8, let value = UInt32(text, radix: isHexadecimal ? 16 : 10),
            let scalar = Unicode.Scalar(value), value != 0
        else { return nil }
        return Array(String(Character(scalar)).utf8)
    }

    /// Replaces the references of an attribute value by their characters; unknown ones stay as they are.
    package static func resolve(_ raw: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(raw.count)
        var index = raw.startIndex
        while index < raw.endIndex {
            let byte = raw[index]
            if byte == UInt8(ascii: "&"), let end = referenceEnd(in: raw, from: index),
                let characters = characters(ofReference: raw[index..<end])
            {
                result += characters
                index = end
            } else {
                result.append(byte)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The characters of a whole reference, `&` and `;` included.
    static func characters(ofReference reference: ArraySlice<UInt8>) -> [UInt8]? {
        let body = reference.dropFirst().dropLast(reference.last == UInt8(ascii: ";") ? 1 : 0)
        return body.first == UInt8(ascii: "#") ? characters(numbered: body.dropFirst()) : characters(named: body)
    }

    /// The end of the reference that begins at an `&`, after its `;`; nil where none begins there.
    static func referenceEnd(in bytes: ArraySlice<UInt8>, from start: Int) -> Int? {
        var index = start + 1
        // No name in the list has more than 31 letters; entity names of XML may be longer, but not absurdly so.
        let limit = min(bytes.endIndex, start + 256)
        while index < limit {
            switch bytes[index] {
            case UInt8(ascii: ";"): return index > start + 1 ? index + 1 : nil
            case 0x00...0x22, UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: ">"): return nil
            default: index += 1
            }
        }
        return nil
    }

    private static let table: [String: [UInt8]] = {
        var table: [String: [UInt8]] = [:]
        table.reserveCapacity(2200)
        for entry in EntityList.packed.description.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            guard let equals = entry.firstIndex(of: "=") else { continue }
            var characters: [UInt8] = []
            for code in entry[entry.index(after: equals)...].split(separator: "+") {
                guard let value = UInt32(code, radix: 16), let scalar = Unicode.Scalar(value) else { continue }
                characters += Array(String(Character(scalar)).utf8)
            }
            table[String(entry[..<equals])] = characters
        }
        return table
    }()
}
