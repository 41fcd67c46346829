import Content
import Markup

/// Which words and hyphenated words a version has, by hash: the evidence for how a word is written.
struct WordIndex {
    /// Hashes of words that stand by themselves, not glued to a stop or to anything else; case and diacritics folded.
    private var words: Set<UInt64> = []
    /// Hashes of two words joined by a hyphen.
    private var pairs: Set<UInt64> = []

    /// Reads all running text of a version.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(of version: Version) {
        for block in version.blocks where version.isRunningText(block) { read(version.text(of: block)) }
    }

    /// Reads the addresses that a version's links lead to.
    ///
    /// - Complexity: O(*n*) in the length of the addresses.
    init(ofLinksIn version: Version) {
        let source = version.document.source.text
        for inline in version.inlines where inline.kind == .link && !inline.target.isEmpty {
            read(source[inline.target])
        }
    }

    private mutating func read(_ text: ArraySlice<UInt8>) {
        var offset = text.startIndex
        // What stands before the word at hand: nothing that joins, a hyphen after a word, something else.
        var previous: UInt64?
        var isJoined = false
        var wasUnspaced = false
        while offset < text.endIndex {
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
            guard PhraseFolding.isLetter(scalar) else {
                isJoined = !Self.separates(scalar)
                if !Self.isHyphen(scalar) { previous = nil }
                offset += width
                continue
            }
            let start = offset
            let isUnspaced = WordContext.isUnspaced(scalar)
            if isUnspaced != wasUnspaced { isJoined = false }
            wasUnspaced = isUnspaced
            var hash = Self.seed
            while offset < text.endIndex {
                let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
                guard PhraseFolding.isLetter(scalar), WordContext.isUnspaced(scalar) == isUnspaced else { break }
                hash = Self.mix(hash, PhraseFolding.fold(scalar))
                offset += width
            }
            let next = offset < text.endIndex ? UTF8Text.scalar(at: offset, in: text).scalar : 0x20
            let following = offset < text.endIndex ? offset + UTF8Text.scalar(at: offset, in: text).length : offset
            if !isJoined,
                Self.separates(next) || Self.isHyphen(next) || WordContext.isUnspaced(next) != isUnspaced
                    || Self.endsSentence(at: offset, following, in: text)
            {
                words.insert(hash)
            }
            if let previous, start > text.startIndex { pairs.insert(Self.join(previous, hash)) }
            previous = hash
            isJoined = true
            if !Self.isHyphen(next) { previous = nil }
        }
    }

    /// Whether a word occurs by itself, whatever its case.
    func contains(_ word: ArraySlice<UInt8>) -> Bool { words.contains(Self.hash(word)) }

    /// Whether two words occur joined by a hyphen, whatever their case.
    func containsPair(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>) -> Bool {
        pairs.contains(Self.join(Self.hash(first), Self.hash(second)))
    }

    /// The hash of a word, case and diacritics folded: 64-bit FNV-1a over scalars.
    static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash = seed
        var offset = word.startIndex
        while offset < word.endIndex {
            let (scalar, width) = UTF8Text.scalar(at: offset, in: word)
            hash = mix(hash, PhraseFolding.fold(scalar))
            offset += width
        }
        return hash
    }

    /// All characters that are hyphens, see ``isHyphen(_:)``.
    static let hyphens: [UInt32] = [0x2D, 0x2010, 0x2011]

    /// Whether a character is a hyphen, rather than a dash.
    static func isHyphen(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 }

    private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
        (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
    }

    private static func join(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first &* 31) ^ second.byteSwapped
    }

    private static func separates(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x22, 0x28, 0x29, 0x27, 0xAB, 0xBB,
            0x2013...0x201F:
            true
        default: false
        }
    }

    private static func endsSentence(at offset: Int, _ following: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard offset < text.endIndex, text[offset] == 0x2E else { return false }
        return following >= text.endIndex || text[following] == 0x20
    }
}
