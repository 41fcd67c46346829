/// What an anchor is; the value is the low bits of its token.
enum AnchorKind: UInt32 {
    /// A number of two digits or more, separators left out.
    case number
    /// The last part of a link's target, without what names its locale.
    case link
    /// The name of an image, likewise.
    case image
    /// Inline code or a placeholder.
    case code
    /// The name of an entity.
    case entity
    /// The id of the element, or of one that begins with it.
    case id
    /// The first letters of a word.
    case word
    /// An identifier of a program, or a word that is all capitals.
    case identifier

    /// What the kind's weight is multiplied by.
    var factor: Float {
        switch self {
        case .word, .identifier: 0.6
        case .id: 1.5
        default: 1
        }
    }

    /// Whether the anchor is a word, which the survey learns the meaning of.
    var isWord: Bool { self == .word }

    /// Whether the anchor is something that a translator takes over as it is: what an author put in by intent.
    var isKept: Bool {
        switch self {
        case .number, .link, .image, .code, .entity: true
        case .id, .word, .identifier: false
        }
    }

    /// How many bits a token spends on the kind.
    static let bits: UInt32 = 3

    init(of token: UInt32) {
        self = AnchorKind(rawValue: token & ((1 << Self.bits) - 1)) ?? .word
    }

    /// Makes a token from a hash.
    func token(_ hash: UInt32) -> UInt32 {
        // The low bits of FNV are its best, and the shift keeps them; the mixing spreads those of short words.
        var mixed = hash ^ (hash >> 15)
        mixed = mixed &* 0x2C1B_3C6D
        mixed ^= mixed >> 13
        return mixed << Self.bits | rawValue
    }
}

/// 32-bit FNV-1a (Fowler, Noll, Vo).
struct TokenHash {
    private(set) var value: UInt32 = 0x811C_9DC5

    @inline(__always)
    mutating func mix(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 0x0100_0193 }

    @inline(__always)
    mutating func mix(_ scalar: UInt32) { value = (value ^ scalar) &* 0x0100_0193 }
}
