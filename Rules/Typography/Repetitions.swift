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
        var scan = Scan()
        let bytes = version.text
        let text = bytes.span.bytes
        for (index, block) in version.blocks.enumerated()
        where block.bytes.contains(0x20) && version.isRunningText(block) {
            scan.run(text, block.textRange, index, into: &self)
        }
    }

    /// Tokens with the same first bytes, and how far back.
    private struct Scan {
        /// The tokens of the block: where they stand and their first eight bytes.
        private var tokens: [(range: Range<Int>, key: UInt64)] = []
        /// The last token of each slot of hashes.
        private var last = [Int](repeating: -1, count: 64)
        private var distance = 0
        private var run = 0

        private static let small: UInt64 = 0x2020_2020_2020_2020

        mutating func run(_ text: RawSpan, _ block: Range<Int>, _ index: Int, into found: inout Repetitions) {
            tokens.removeAll(keepingCapacity: true)
            (distance, run) = (0, 0)
            var start = block.lowerBound
            var offset = block.lowerBound
            while offset < block.upperBound {
                let bytes = text.eightBytes(from: offset)
                // The high bit of each byte that is a space or less.
                var spaces = ~(((bytes & ~RawSpan.highBits) &+ 0x5F5F_5F5F_5F5F_5F5F) | bytes) & RawSpan.highBits
                while spaces != 0 {
                    let space = offset + spaces.trailingZeroBitCount / 8
                    guard space < block.upperBound else { break }
                    if space > start { add(start..<space, text, index, &found) }
                    start = space + 1
                    spaces &= spaces &- 1
                }
                offset += 8
            }
            if start < block.upperBound { add(start..<block.upperBound, text, index, &found) }
        }

        private mutating func add(_ token: Range<Int>, _ text: RawSpan, _ block: Int, _ found: inout Repetitions) {
            let raw = text.eightBytes(from: token.lowerBound) | Self.small
            let key = raw & Self.mask(token.count)
            let number = tokens.count
            if let before = tokens.last, before.range.count > 1, before.range.count <= token.count,
                (raw ^ before.key) & Self.mask(before.range.count) == 0,
                before.range.upperBound + 1 == token.lowerBound
            {
                let second = token.lowerBound..<token.lowerBound + before.range.count
                if Self.isEqual(before.range, second, text) {
                    found.words.append(Word(first: before.range, second: second, block: block))
                }
            }
            tokens.append((token, key))
            let slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> 58)
            let previous = last[slot]
            last[slot] = number
            guard previous >= 0, previous < number, number - previous <= Repetitions.longestPhrase,
                tokens[previous].key == key
            else { return run = 0 }
            run = number - previous == distance ? run + 1 : 1
            distance = number - previous
            if distance > 1, run == 2 * distance { addPhrase(endingAt: number, text, block, &found) }
        }

        /// Adds the phrase whose third occurrence ends with a token, if all bytes agree.
        private func addPhrase(endingAt end: Int, _ text: RawSpan, _ block: Int, _ found: inout Repetitions) {
            let begin = end + 1 - 3 * distance
            guard begin >= 0 else { return }
            for number in begin...end - distance
            where !Self.isEqual(tokens[number].range, tokens[number + distance].range, text) { return }
            let first = tokens[begin].range.lowerBound..<tokens[begin + distance - 1].range.upperBound
            let whole = first.lowerBound..<tokens[end].range.upperBound
            found.phrases.append(Phrase(range: whole, first: first, block: block))
        }

        private static func mask(_ count: Int) -> UInt64 { count >= 8 ? ~0 : (1 << UInt64(count * 8)) &- 1 }

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
