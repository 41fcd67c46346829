import Content

/// The words of a version in their order, and how often each occurs: what tells a rare word from a common one.
///
/// Words are runs of letters of alphabets that set words apart with spaces, in running text; case is folded where it is
/// ASCII's. A hash stands for a word, so that two in some millions are taken for one.
struct WordCounts {
    /// A word.
    struct Word {
        /// Its hash.
        let hash: UInt32
        /// Where it begins in ``/Content/Version/text``.
        let start: Int32
        /// How many bytes it has.
        let length: UInt16
        /// How it stands.
        let traits: Traits

        /// The bytes in ``/Content/Version/text``.
        var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
    }

    /// How a word stands and is written.
    struct Traits: OptionSet {
        let rawValue: UInt8
        /// All of its letters are small, as far as they are ASCII.
        static let isSmall = Traits(rawValue: 1)
        /// Nothing but a space stands between it and the word before.
        static let follows = Traits(rawValue: 2)
        /// Space or punctuation stands on both sides: it is no part of a name or an address.
        static let isFree = Traits(rawValue: 4)
        /// A small letter, and then a capital.
        static let hasHump = Traits(rawValue: 8)
    }

    /// All words in their order.
    private(set) var words: [Word] = []
    /// An open hash table of counts; a count of 0 is a free place.
    private var table: [(hash: UInt32, count: Int32)] = []

    /// Counts the words of a version.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(of version: Version) {
        words.reserveCapacity(version.text.count / 6)
        let bytes = version.text
        let text = bytes.span.bytes
        for block in version.blocks where version.isRunningText(block) { read(text, block.textRange) }
        var size = 64
        while size < words.count * 2 { size *= 2 }
        table = Array(repeating: (0, 0), count: size)
        for word in words {
            let place = place(of: word.hash)
            table[place] = (word.hash, table[place].count + 1)
        }
    }

    /// How often a word occurs.
    func count(of hash: UInt32) -> Int { Int(table[place(of: hash)].count) }

    /// How often two words follow each other.
    ///
    /// - Complexity: O(*n*) in the number of words.
    func count(of first: UInt32, before second: UInt32) -> Int {
        var count = 0
        for index in words.indices.dropFirst()
        where words[index].hash == second && words[index - 1].hash == first && words[index].traits.contains(.follows) {
            count += 1
        }
        return count
    }

    /// The hash of a word: 32-bit FNV-1a (Fowler, Noll, Vo), ASCII capitals folded.
    static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
        var hash = seed
        for byte in word { hash = mix(hash, byte) }
        return hash
    }

    private static let seed: UInt32 = 0x811C_9DC5

    private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
        (hash ^ UInt32(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* 0x0100_0193
    }

    private func place(of hash: UInt32) -> Int {
        let mask = table.count - 1
        var place = Int(hash ^ hash >> 15) & mask
        while table[place].count > 0, table[place].hash != hash { place = (place + 1) & mask }
        return place
    }

    /// What a byte is to words: a letter of ASCII, small or not; the first byte of a letter beyond; one that goes on.
    private enum Sign: UInt8 {
        case other, space, mark, small, capital, lead, tail

        static let table: [Sign] = (0...255).map { byte in
            switch UInt8(byte) {
            case 0x61...0x7A: .small
            case 0x41...0x5A: .capital
            case 0xC3...0xD5: .lead
            case 0x80...0xBF: .tail
            case 0x20: .space
            case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\""):
                .mark
            default: .other
            }
        }
    }

    private mutating func read(_ text: RawSpan, _ block: Range<Int>) {
        let signs = Sign.table.span
        func sign(_ offset: Int) -> Sign {
            signs[Int(text.unsafeLoad(fromByteOffset: offset, as: UInt8.self))]
        }
        var offset = block.lowerBound
        var lastEnd = -1
        while offset < block.upperBound {
            let start = offset
            var hash = Self.seed
            var isSmall = true
            var hasHump = false
            var previous = Sign.other
            loop: while offset < block.upperBound {
                let kind = sign(offset)
                switch kind {
                case .small: break
                case .capital:
                    isSmall = false
                    if previous == .small { hasHump = true }
                case .lead: break
                case .tail where previous == .lead: break
                default: break loop
                }
                hash = Self.mix(hash, text.unsafeLoad(fromByteOffset: offset, as: UInt8.self))
                previous = kind
                offset += 1
            }
            guard offset > start else {
                // A character that is no letter, as a whole.
                repeat { offset += 1 } while offset < block.upperBound && sign(offset) == .tail
                continue
            }
            var traits: Traits = []
            if isSmall { traits.insert(.isSmall) }
            if hasHump { traits.insert(.hasHump) }
            let before = start > block.lowerBound ? sign(start - 1) : .space
            let after = offset < block.upperBound ? sign(offset) : .space
            if lastEnd >= block.lowerBound, start == lastEnd + 1, before == .space { traits.insert(.follows) }
            if before == .space, after == .space || after == .mark { traits.insert(.isFree) }
            lastEnd = offset
            guard offset - start <= Int(UInt16.max) else { continue }
            words.append(
                Word(hash: hash, start: Int32(start), length: UInt16(offset - start), traits: traits))
        }
    }
}
