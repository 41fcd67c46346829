import Language

/// A charset as which UTF-8 is often read by mistake: what byte each of its characters stands for.
struct MisreadCharset {
    /// The name, as the Encoding Standard has it.
    let name: String
    /// The byte from 0x80 on of each scalar below ``limit``; 0 where it is none of the charset's, or ASCII.
    private let bytes: [UInt8]

    private static let limit: UInt32 = 0x2300

    /// Those that systems have had as their default where text in alphabets is written: Windows in the west, the east and
    /// Russia, and the old Macintosh.
    static let all = ["windows-1252", "windows-1250", "windows-1251", "macintosh"].compactMap { MisreadCharset($0) }

    private init?(_ name: String) {
        guard let charset = Charset(label: name) else { return nil }
        self.name = name
        var bytes = [UInt8](repeating: 0, count: Int(Self.limit))
        // What can't be decoded becomes an ASCII character.
        let decoded = charset.decode(Array(0x80...0xFF)[...])
        for (byte, (scalar, _)) in zip(UInt8(0x80)...0xFF, ScalarReader(decoded.utf8))
        where scalar >= 0x80 && scalar < Self.limit {
            bytes[Int(scalar)] = byte
        }
        // Latin-1, which has controls where Windows has punctuation.
        if name == "windows-1252" { for control in 0x80...0x9F { bytes[control] = UInt8(control) } }
        self.bytes = bytes
    }

    /// The byte of a scalar beyond ASCII; 0 where the charset hasn't got it.
    func byte(of scalar: UInt32) -> UInt8 { scalar < Self.limit ? bytes[Int(scalar)] : 0 }

    /// The character of Windows-1252 for a control of Latin-1, such as `’` for U+0092; nil where there is none.
    static func character(ofControl scalar: UInt32) -> UInt32? {
        guard (0x80...0x9F).contains(scalar), let charset = Charset(label: "windows-1252") else { return nil }
        let decoded = charset.decode([UInt8(scalar)])
        guard decoded.undecodable.isEmpty else { return nil }
        return ScalarReader(decoded.utf8).first { $0.scalar > 0x9F }?.scalar
    }
}
