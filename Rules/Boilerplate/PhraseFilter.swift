/// How stock phrases begin: what most texts are known by not to be one, before they are read to their end.
struct PhraseFilter: Sendable {
    /// How many bytes of a phrase count.
    static let length = 8

    /// A bit for each hash of a beginning.
    private var bits = [UInt64](repeating: 0, count: 1 << (hashBits - 6))

    private static let hashBits = 15

    /// Reads lines of a phrase, a vertical bar and what is said of it.
    ///
    /// - Complexity: O(*n*).
    init(lines: [UInt8]) {
        var key: UInt64 = 0
        var count = 0
        var isPhrase = true
        for byte in lines {
            switch byte {
            case 0x7C:
                if isPhrase { insert(key) }
                isPhrase = false
            case 0x0A:
                (key, count, isPhrase) = (0, 0, true)
            default:
                guard isPhrase, count < Self.length else { continue }
                key = key << 8 | UInt64(byte)
                count += 1
            }
        }
    }

    /// Whether a phrase may begin with some bytes, packed as one number, or consist of them.
    func mayContain(_ key: UInt64) -> Bool {
        let hash = Self.hash(key)
        return bits[hash >> 6] & 1 << UInt64(hash & 63) != 0
    }

    private mutating func insert(_ key: UInt64) {
        let hash = Self.hash(key)
        bits[hash >> 6] |= 1 << UInt64(hash & 63)
    }

    /// Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): upper bits of a product.
    private static func hash(_ key: UInt64) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - hashBits))
    }
}
