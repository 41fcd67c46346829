/// What decoding made of a file's bytes.
package struct DecodedText: Sendable {
    /// The text.
    package let utf8: [UInt8]
    /// For each byte of the text, and for its end, the offset in the input at which its character begins; nil where
    /// the two are the same.
    package let offsets: [UInt32]?
    /// The bytes of the text, each a `?`, that stand for input that could not be decoded.
    package let undecodable: [Range<Int>]
}
