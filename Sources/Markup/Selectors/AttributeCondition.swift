/// What the value of an attribute must be like.
struct AttributeCondition: Sendable, Hashable {
    enum Comparison: Sendable, Hashable {
        /// `=`
        case equal
        /// `~=`: one of the words.
        case word
        /// `|=`: the value, or what begins with it and a hyphen.
        case dash
        /// `^=`
        case prefix
        /// `$=`
        case suffix
        /// `*=`
        case substring
    }

    var comparison: Comparison
    var value: [UInt8]
    /// Whether the case of ASCII letters doesn't matter: the flag `i`.
    var ignoresCase = false

    /// Whether a value, references resolved, is like that.
    ///
    /// - Complexity: O(*n* + *m*), for substrings O(*n* · *m*).
    func holds(for bytes: ArraySlice<UInt8>) -> Bool {
        switch comparison {
        case .equal: return equals(bytes)
        case .word: return isWord(in: bytes)
        case .dash:
            return equals(bytes)
                || bytes.count > value.count && bytes[bytes.startIndex + value.count] == UInt8(ascii: "-")
                    && equals(bytes.prefix(value.count))
        case .prefix: return !value.isEmpty && equals(bytes.prefix(value.count))
        case .suffix: return !value.isEmpty && equals(bytes.suffix(value.count))
        case .substring:
            guard !value.isEmpty, bytes.count >= value.count else { return false }
            for start in bytes.startIndex...(bytes.endIndex - value.count) {
                if equals(bytes[start..<start + value.count]) { return true }
            }
            return false
        }
    }

    private func isWord(in bytes: ArraySlice<UInt8>) -> Bool {
        !value.isEmpty && bytes.split(whereSeparator: AttributeScanner.isBlank).contains(where: equals)
    }

    private func equals(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == value.count else { return false }
        if !ignoresCase { return bytes.elementsEqual(value) }
        return zip(bytes, value).allSatisfy { Self.folded($0) == Self.folded($1) }
    }

    private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
