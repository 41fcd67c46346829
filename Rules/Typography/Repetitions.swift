import Content

/// Words and phrases of a version that stand twice or three times running, as far as their bytes tell.
///
/// Candidates for two rules, found in one pass over the words between spaces. Letters of ASCII are compared without
/// case.
struct Repetitions: Sendable {
    /// A token that begins with the one before it.
    struct Word: Sendable {
        /// The whole token before the space, in ``/Content/Version/text``.
        let first: Range<Int>
        /// As many bytes of the token after it.
        let second: Range<Int>
        /// The index of the block.
        let block: Int
    }

    /// A phrase that stands three times running.
    struct Phrase: Sendable {
        /// The three of them.
        let range: Range<Int>
        /// The first of them.
        let first: Range<Int>
        /// The index of the block.
        let block: Int
    }

    private(set) var words: [Word] = []
    private(set) var phrases: [Phrase] = []

    /// The longest phrase that is found, in tokens: loops of machine translation are shorter.
    static let longestPhrase = 12

    /// Reads the running text of a version.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(of version: Version) {
        let bytes = version.text
        let text = bytes.span.bytes
        let blocks = version.blocks
        // The scan does not outlive the closures, which its pointers belong to.
        withUnsafeTemporaryAllocation(of: Scan.Token.self, capacity: Scan.capacity) { tokens in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: Scan.capacity) { last in
                var scan = Scan(tokens, last)
                for index in blocks.indices
                where blocks[index].bytes.contains(0x20) && version.isRunningText(blocks[index]) {
                    scan.run(text, blocks[index].textRange, index, into: &self)
                }
            }
        }
    }

    /// Tokens with the same first bytes, and how far back.
    private struct Scan {
        /// Where a token stands, and its first eight bytes.
        struct Token {
            var range: Range<Int>
            var key: UInt64
        }

        /// How many tokens and slots are kept: a power of two, and more tokens than three phrases have.
        static let capacity = 64

        /// The last tokens, each at its number modulo the capacity.
        private let tokens: UnsafeMutableBufferPointer<Token>
        /// The number of the last token of each slot of hashes.
        private let last: UnsafeMutableBufferPointer<Int>
        /// How many tokens there were in all blocks, and in those before this one.
        private var count = 0
        private var first = 0
        private var distance = 0
        private var run = 0

        private static let small: UInt64 = 0x2020_2020_2020_2020

        init(_ tokens: UnsafeMutableBufferPointer<Token>, _ last: UnsafeMutableBufferPointer<Int>) {
            self.tokens = tokens
            self.last = last
            tokens.initialize(repeating: Token(range: 0..<0, key: 0))
            last.initialize(repeating: -1)
        }

        /// The place of a token's number in the ring.
        private static func place(_ number: Int) -> Int { number & (capacity - 1) }

        mutating func run(_ text: RawSpan, _ block: Range<Int>, _ index: Int, into found: inout Repetitions) {
            first = count
            (distance, run) = (0, 0)
            var start = block.lowerBound
            var offset = block.lowerBound
            // The line feed after a block ends its last token.
            while offset <= block.upperBound {
                let bytes = text.eightBytes(from: offset)
                // The high bit of each byte that is a space or less.
                var spaces = ~(((bytes & ~RawSpan.highBits) &+ 0x5F5F_5F5F_5F5F_5F5F) | bytes) & RawSpan.highBits
                while spaces != 0 {
                    let space = offset &+ spaces.trailingZeroBitCount &>> 3
                    guard space <= block.upperBound else { break }
                    if space > start { add(start..<space, text, index, &found) }
                    start = space &+ 1
                    spaces &= spaces &- 1
                }
                offset &+= 8
            }
        }

        @inline(__always)
        private mutating func add(_ token: Range<Int>, _ text: RawSpan, _ block: Int, _ found: inout Repetitions) {
            let raw = text.eightBytes(from: token.lowerBound) | Self.small
            let key = raw & Self.mask(token.count)
            let number = count
            count = number &+ 1
            let before = tokens[Self.place(number &- 1)]
            if number > first, before.range.count > 1, before.range.count <= token.count,
                (raw ^ before.key) & Self.mask(before.range.count) == 0,
                before.range.upperBound &+ 1 == token.lowerBound
            {
                let second = token.lowerBound..<token.lowerBound + before.range.count
                addWord(Word(first: before.range, second: second, block: block), text, &found)
            }
            tokens[Self.place(number)] = Token(range: token, key: key)
            let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) &>> 58)
            let previous = last[slot]
            last[slot] = number
            guard previous >= first, number &- previous <= Repetitions.longestPhrase,
                tokens[Self.place(previous)].key == key
            else { return run = 0 }
            run = number - previous == distance ? run + 1 : 1
            distance = number - previous
            if distance > 1, run == 2 * distance { addPhrase(endingAt: number, text, block, &found) }
        }

        /// Adds a word that begins as the one before it, if all bytes agree.
        @inline(never)
        private func addWord(_ word: Word, _ text: RawSpan, _ found: inout Repetitions) {
            if Self.isEqual(word.first, word.second, text) { found.words.append(word) }
        }

        /// Adds the phrase whose third occurrence ends with a token, if all bytes agree.
        @inline(never)
        private func addPhrase(endingAt end: Int, _ text: RawSpan, _ block: Int, _ found: inout Repetitions) {
            let begin = end + 1 - 3 * distance
            guard begin >= first else { return }
            func range(_ number: Int) -> Range<Int> { tokens[Self.place(number)].range }
            for number in begin...end - distance
            where !Self.isEqual(range(number), range(number + distance), text) { return }
            let phrase = range(begin).lowerBound..<range(begin + distance - 1).upperBound
            found.phrases.append(Phrase(range: phrase.lowerBound..<range(end).upperBound, first: phrase, block: block))
        }

        @inline(__always)
        private static func mask(_ count: Int) -> UInt64 {
            count >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: count &* 8)) &- 1
        }

        /// Whether two tokens are the same but for the case of ASCII letters.
        private static func isEqual(_ a: Range<Int>, _ b: Range<Int>, _ text: RawSpan) -> Bool {
            guard a.count == b.count else { return false }
            var done = 0
            while done < a.count {
                let difference =
                    (text.eightBytes(from: a.lowerBound + done) ^ text.eightBytes(from: b.lowerBound + done))
                    & mask(a.count - done)
                if difference & ~small != 0 { return false }
                if difference != 0, !isCase(text, a, b, from: done) { return false }
                done += 8
            }
            return true
        }

        /// Whether bytes that differ in the bit of case are letters of ASCII.
        private static func isCase(_ text: RawSpan, _ a: Range<Int>, _ b: Range<Int>, from done: Int) -> Bool {
            for step in done..<min(done + 8, a.count) {
                let first = UInt8(truncatingIfNeeded: text.eightBytes(from: a.lowerBound + step))
                let second = UInt8(truncatingIfNeeded: text.eightBytes(from: b.lowerBound + step))
                if first != second, (first | 0x20) &- 0x61 >= 26 { return false }
            }
            return true
        }
    }
}

extension Version {
    /// What stands twice or three times running, found once for the rules that ask.
    var repetitions: Repetitions { facts.value { Repetitions(of: self) } }
}
