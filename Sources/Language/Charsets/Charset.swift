/// A character encoding that files are read and written in.
public struct Charset: Sendable, Hashable, CustomStringConvertible {
    /// The name, as the WHATWG's Encoding Standard has it where it has the charset: `UTF-8`, `windows-1252`.
    public let name: String
    let codec: Codec

    /// How bytes become characters.
    enum Codec: Sendable, Hashable {
        case utf8
        case utf16(isBigEndian: Bool)
        case utf32(isBigEndian: Bool)
        /// A table of 256 characters, made from ICU's converter of that name.
        case singleByte(converter: String)
        /// ICU's converter of that name.
        case multibyte(converter: String)
    }

    init(name: String, codec: Codec) {
        self.name = name
        self.codec = codec
    }

    /// The charset that a label stands for on the web, where `latin1` means `windows-1252`; nil where it is unknown.
    ///
    /// Labels that the web doesn't know are looked up among IANA's and ICU's names.
    public init?(label: some StringProtocol) {
        guard let charset = CharsetLabel.charset(label.utf8) else { return nil }
        self = charset
    }

    /// UTF-8.
    public static let utf8 = Charset(name: "UTF-8", codec: .utf8)

    /// The name.
    public var description: String { name }

    /// Decodes bytes that have no byte order mark.
    ///
    /// What can't be decoded becomes `?`: in UTF-8 one for each byte, so that the text is as long as the input, in other
    /// charsets one for each sequence that the charset doesn't have.
    /// - Complexity: O(*n*).
    package func decode(_ bytes: ArraySlice<UInt8>) -> DecodedText {
        switch codec {
        case .utf8: UTF8Codec.decode(bytes)
        case .utf16(let isBigEndian): UTF16Codec(isBigEndian: isBigEndian).decode(bytes)
        case .utf32(let isBigEndian): UTF32Codec(isBigEndian: isBigEndian).decode(bytes)
        case .singleByte(let converter): SingleByteCodec.named(converter).decode(bytes)
        case .multibyte(let converter): ConverterCodec(converter: converter).decode(bytes)
        }
    }

    /// Encodes text in UTF-8, without a byte order mark.
    ///
    /// Nil where a character is not in the charset, where the text is not valid UTF-8, and always for charsets with
    /// shift states (ISO-2022-JP), whose bytes mean nothing without those before them.
    /// - Complexity: O(*n*).
    package func encode(_ utf8: [UInt8]) -> [UInt8]? {
        switch codec {
        case .utf8: UTF8Codec.encode(utf8)
        case .utf16(let isBigEndian): UTF16Codec(isBigEndian: isBigEndian).encode(utf8)
        case .utf32(let isBigEndian): UTF32Codec(isBigEndian: isBigEndian).encode(utf8)
        case .singleByte(let converter): SingleByteCodec.named(converter).encode(utf8)
        case .multibyte(let converter): ConverterCodec(converter: converter).encode(utf8)
        }
    }
}
