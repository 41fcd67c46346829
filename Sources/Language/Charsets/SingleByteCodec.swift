import CICU
import Synchronization

/// A charset in which every byte is a character, as a table of 256 scalars.
struct SingleByteCodec: Sendable {
    /// The scalar of each byte; ``none`` where the charset has none.
    private let scalars: [UInt32]
    /// The bytes of the scalars above ASCII.
    private let bytes: [UInt32: UInt8]

    private static let none = UInt32.max

    private static let made = Mutex<[String: SingleByteCodec]>([:])

    /// The codec made from ICU's converter of that name, once.
    static func named(_ converter: String) -> SingleByteCodec {
        made.withLock { made in
            if let codec = made[converter] { return codec }
            let codec = SingleByteCodec(converter: converter)
            made[converter] = codec
            return codec
        }
    }

    private init(converter name: String) {
        let converter = ConverterCodec(converter: name == Self.latin10 ? "US-ASCII" : name)
        var scalars = [UInt32](repeating: Self.none, count: 256)
        // All at once, since a converter is opened for each text.
        let decoded = converter.decode(Array(UInt8.min...UInt8.max)[...])
        for (scalar, range) in ScalarReader(decoded.utf8) {
            let byte = decoded.offsets.map { Int($0[range.lowerBound]) } ?? range.lowerBound
            let isKnown = !decoded.undecodable.contains { $0.overlaps(range) }
            if isKnown, scalars[byte] == Self.none { scalars[byte] = scalar }
        }
        // IBM's tables exchange some controls, which no file on the web means.
        if scalars[0x41] == 0x41 {
            for control in Array(0..<0x20) + [0x7F] { scalars[control] = UInt32(control) }
        }
        Self.amend(&scalars, of: name)
        var bytes: [UInt32: UInt8] = [:]
        for byte in (UInt8.min...UInt8.max).reversed() where scalars[Int(byte)] != Self.none {
            bytes[scalars[Int(byte)]] = byte
        }
        self.scalars = scalars
        self.bytes = bytes
    }

    /// ISO-8859-16 is not among ICU's converters; it is Latin-1 but for these. Windows-874 has no characters where ICU
    /// has private ones of Microsoft's.
    private static func amend(_ scalars: inout [UInt32], of name: String) {
        if name.hasPrefix("windows-874") {
            for byte in 0x80..<0x100 where (0xE000..<0xF900).contains(scalars[byte]) { scalars[byte] = none }
        }
        guard name == latin10 else { return }
        for byte in 0x80..<0x100 { scalars[byte] = UInt32(byte) }
        let other: [(UInt8, UInt32)] = [
            (0xA1, 0x104), (0xA2, 0x105), (0xA3, 0x141), (0xA4, 0x20AC), (0xA5, 0x201E), (0xA6, 0x160), (0xA8, 0x161),
            (0xAA, 0x218), (0xAC, 0x179), (0xAE, 0x17A), (0xAF, 0x17B), (0xB2, 0x10C), (0xB3, 0x142), (0xB4, 0x17D),
            (0xB5, 0x201D), (0xB8, 0x17E), (0xB9, 0x10D), (0xBA, 0x219), (0xBC, 0x152), (0xBD, 0x153), (0xBE, 0x178),
            (0xBF, 0x17C), (0xC3, 0x102), (0xC5, 0x106), (0xD0, 0x110), (0xD1, 0x143), (0xD5, 0x150), (0xD7, 0x15A),
            (0xD8, 0x170), (0xDD, 0x118), (0xDE, 0x21A), (0xE3, 0x103), (0xE5, 0x107), (0xF0, 0x111), (0xF1, 0x144),
            (0xF5, 0x151), (0xF7, 0x15B), (0xF8, 0x171), (0xFD, 0x119), (0xFE, 0x21B),
        ]
        for (byte, scalar) in other { scalars[Int(byte)] = scalar }
    }

    /// The name under which ISO-8859-16 is made, from ASCII.
    static let latin10 = "ISO-8859-16"

    func decode(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        if bytes.allSatisfy({ $0 < 0x80 }), isASCII {
            return DecodedText(utf8: Array(bytes), offsets: nil, undecodable: [])
        }
        var builder = DecodedTextBuilder(capacity: bytes.count + bytes.count / 2)
        for (offset, byte) in bytes.enumerated() {
            let scalar = scalars[Int(byte)]
            if scalar == Self.none {
                builder.appendUndecodable(from: offset)
            } else {
                builder.append(scalar, from: offset)
            }
        }
        return builder.finish(inputLength: bytes.count)
    }

    func encode(_ utf8: [UInt8]) -> [UInt8]? {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(utf8.count)
        for (scalar, range) in ScalarReader(utf8) {
            if scalar == 0xFFFD, range.count == 1 { return nil }
            guard let byte = bytes[scalar] else { return nil }
            encoded.append(byte)
        }
        return encoded
    }

    /// Whether the lower half is ASCII, as it is on the web.
    private var isASCII: Bool { scalars[0x41] == 0x41 && scalars[0x3C] == 0x3C && scalars[0x7E] == 0x7E }
}
