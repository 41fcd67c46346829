/// Which characters a text may hold, told by the first bytes of their UTF-8: what a rule asks before it reads a block.
///
/// Every ASCII character that is neither letter, digit nor control is told from all others, and so are most first bytes
/// of characters beyond ASCII. The others are told by group, which makes a set 64 bits that the folding of text fills on its way: small
/// letters, capitals, digits, controls, line ends and tabs, and the first bytes of scripts that no mark of punctuation
/// tells apart. A set may hold more than a text does, never less.
public struct ByteSet: Sendable, Hashable {
    /// A bit for each group of bytes from 1 on. Bit 0 is not part of a set.
    private(set) var groups: UInt64

    /// Creates a set without bytes.
    public init() {
        groups = 0
    }

    /// Creates the set of all characters of a text.
    ///
    /// - Complexity: O(*n*).
    public init(_ characters: String) {
        self.init()
        for byte in characters.utf8 where byte & 0xC0 != 0x80 { groups |= ByteFacts.group(of: byte) }
    }

    /// Creates a set from the facts of its bytes, one or-ed to the other.
    init(facts: UInt64) {
        groups = facts & ~ByteFacts.counted
    }

    /// Whether a text may hold a character with this first byte; never for bytes that go on a character.
    ///
    /// - Complexity: O(1).
    public func contains(_ byte: UInt8) -> Bool {
        byte & 0xC0 != 0x80 && groups & ByteFacts.group(of: byte) != 0
    }

    /// Whether a text has none of the characters of another set.
    ///
    /// - Complexity: O(1).
    public func isDisjoint(with other: ByteSet) -> Bool { groups & other.groups == 0 }

    /// Adds the characters of another set.
    public mutating func formUnion(_ other: ByteSet) { groups |= other.groups }

    /// Whether all characters are ASCII.
    public var isASCII: Bool { groups & ByteFacts.wide == 0 }
}
