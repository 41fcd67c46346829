public import Language

extension SourceFile {
    /// The largest file that is read, in bytes: offsets are kept in 32 bits, and decoding may triple a file.
    public static let maximumSize = 256 << 20

    /// Decodes the bytes of a file by its byte order mark, else its own declaration, else the default.
    ///
    /// Bytes that can't be decoded become `?` and are listed in ``undecodable``; control characters become spaces and
    /// noncharacters U+FFFD, which libxml2 accepts, without any change of length.
    ///
    /// - Parameters:
    ///   - path: The path as it is reported.
    ///   - bytes: The bytes of the file.
    ///   - defaultCharset: The encoding of a file that declares none and is not UTF-8; `nil` stands for windows-1252,
    ///     as the HTML standard says.
    /// - Throws: ``SourceError/tooLarge(bytes:)``.
    /// - Complexity: O(*n*) in the number of bytes.
    public init(path: String, bytes: [UInt8], defaultCharset: Charset? = nil) throws(SourceError) {
        guard bytes.count <= SourceFile.maximumSize else { throw .tooLarge(bytes: bytes.count) }
        let declaration = CharsetSniffer.sniff(bytes)
        var charset = declaration.charset ?? .utf8
        let body = bytes[declaration.bomLength...]
        var decoded = charset.decode(body)
        if declaration.charset == nil, !decoded.undecodable.isEmpty {
            // Not UTF-8 after all, and nothing tells what it is instead.
            charset = defaultCharset ?? Charset(label: "windows-1252") ?? .utf8
            decoded = charset.decode(body)
        }
        var text = decoded.utf8
        let (lines, isClean) = SourceFile.survey(text)
        // Text that nothing is changed in shares its memory with the bytes of the file.
        if !isClean { SourceFile.clean(&text) }
        var offsets = decoded.offsets
        if declaration.bomLength > 0, let relative = offsets {
            offsets = relative.map { $0 + UInt32(declaration.bomLength) }
        }
        self.init(
            path: path, original: bytes, text: text, encoding: charset, undecodable: decoded.undecodable,
            offsets: offsets, lines: lines, bomLength: declaration.bomLength)
    }

    /// Finds where lines begin, and whether there is anything that libxml2 rejects.
    ///
    /// Whole words without a byte below U+0020 or of U+FFFE's first byte are passed over at once; that test is the
    /// one for "a byte less than n" of Anderson's Bit Twiddling Hacks.
    private static func survey(_ text: [UInt8]) -> (lines: [Int32], isClean: Bool) {
        var lines: [Int32] = [0]
        lines.reserveCapacity(text.count / 48 + 1)
        var isClean = true
        // The pointer makes unaligned eight-byte loads possible; every access is below `count`.
        text.withUnsafeBytes { buffer in
            let count = buffer.count
            let ones: UInt64 = 0x0101_0101_0101_0101
            let highs: UInt64 = 0x8080_8080_8080_8080
            var index = 0
            while index < count {
                if index + 8 <= count {
                    let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                    let control = (word &- ones &* 0x20) & ~word & highs
                    let other = word ^ (ones &* 0xEF)
                    if control == 0, (other &- ones) & ~other & highs == 0 {
                        index += 8
                        continue
                    }
                }
                let end = min(index + 8, count)
                while index < end {
                    let byte = buffer[index]
                    index += 1
                    if byte >= 0x20, byte != 0xEF { continue }
                    switch byte {
                    case 0x0A: lines.append(Int32(index))
                    case 0x0D: if index >= count || buffer[index] != 0x0A { lines.append(Int32(index)) }
                    case 0x09: break
                    case 0xEF: if Self.isNoncharacter(buffer, after: index) { isClean = false }
                    default: isClean = false
                    }
                }
            }
        }
        return (lines, isClean)
    }

    /// Replaces what libxml2 rejects by as many other bytes.
    private static func clean(_ text: inout [UInt8]) {
        // As above; the pointer spares a check whether the array may be changed for every byte of it.
        text.withUnsafeMutableBytes { buffer in
            for index in buffer.indices {
                switch buffer[index] {
                case 0x09, 0x0A, 0x0D, 0x20...0xEE, 0xF0...0xFF: break
                case 0xEF:
                    if isNoncharacter(UnsafeRawBufferPointer(buffer), after: index + 1) { buffer[index + 2] = 0xBD }
                default: buffer[index] = 0x20
                }
            }
        }
    }

    /// Whether the bytes from a place on are the last two of U+FFFE or U+FFFF.
    private static func isNoncharacter(_ bytes: UnsafeRawBufferPointer, after index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == 0xBF && bytes[index + 1] >= 0xBE
    }
}
