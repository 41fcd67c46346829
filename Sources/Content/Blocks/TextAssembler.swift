import Language

/// Puts the characters of blocks together: folds white space, counts letters and notes where each byte came from.
///
/// Characters arrive in the order of the file; ``endBlock(keepsText:)`` ends a block and begins the next.
struct TextAssembler {
    /// The text of all blocks so far.
    private(set) var text: [UInt8] = []
    /// Where the text came from.
    private(set) var pieces: [TextMap.Piece] = []
    /// Whether white space is kept.
    var isPreformatted = false

    /// Where the open block's text begins.
    private(set) var start = 0
    /// How many characters of the open block count for lengths.
    private(set) var letters = 0
    /// Whether the open block has a character that leaves a mark.
    private(set) var isVisible = false
    /// The source bytes of the open block's characters; nil before the first.
    private(set) var sourceRange: Range<Int>?

    /// The facts of all bytes of the open block, one or-ed to the other.
    private var facts: UInt64 = 0
    private var firstPiece = 0
    /// White space that becomes a space when a character follows: where it begins, -1 for none.
    private var pendingStart = -1
    private var pendingLength = 0

    private let source: [UInt8]
    private let table = ByteFacts.table
    private let counted = ScalarFacts.counted

    init(source: [UInt8]) {
        self.source = source
        // Markup takes about half of a page; growing from there is rare.
        text.reserveCapacity(source.count / 2)
        pieces.reserveCapacity(source.count / 64)
    }

    /// Whether the open block has any character.
    var isEmpty: Bool { text.count == start }

    /// The characters of the open block.
    var bytes: ByteSet { ByteSet(facts: facts) }

    /// Whether the open block has a byte that may begin a placeholder.
    var mayHoldPlaceholders: Bool { facts & ByteFacts.placeholder != 0 }

    /// Appends characters that a range of the file stands for: as a copy where they equal its bytes.
    mutating func append(_ characters: ArraySlice<UInt8>, from range: Range<Int>) {
        if characters.count == range.count && equalsSource(characters, at: range.lowerBound) {
            appendCopy(of: range)
        } else {
            appendDiffering(characters, from: range)
        }
    }

    /// Appends one character that a reference stands for, or the sign of an object.
    mutating func appendReference(_ characters: ArraySlice<UInt8>, from range: Range<Int>) {
        guard !characters.isEmpty else { return }
        if !isPreformatted, characters.allSatisfy(ByteFacts.isSpace) {
            appendSpace(from: range)
        } else {
            appendWhole(characters, from: range)
        }
    }

    /// Appends a line break: a space where white space folds.
    mutating func appendLineBreak(from range: Range<Int>) {
        if isPreformatted {
            appendWhole([0x0A], from: range)
        } else {
            appendSpace(from: range)
        }
    }

    /// Ends the open block, whose text stays if it is to be kept, and begins the next.
    ///
    /// A line feed that belongs to no block separates it from the next.
    mutating func endBlock(keepsText: Bool) {
        if keepsText {
            text.append(0x0A)
        } else {
            text.removeSubrange(start...)
            pieces.removeSubrange(firstPiece...)
        }
        start = text.count
        firstPiece = pieces.count
        letters = 0
        isVisible = false
        sourceRange = nil
        facts = 0
        pendingStart = -1
    }

    /// Takes blank lines before preformatted text away, and white space after it.
    ///
    /// - Returns: How many bytes went from the front.
    mutating func trimPreformatted() -> Int {
        var end = text.count
        while end > start, ByteFacts.isSpace(text[end - 1]) { end -= 1 }
        if end < text.count {
            text.removeSubrange(end...)
            while let last = pieces.last, pieces.count > firstPiece, Int(last.text) >= end { pieces.removeLast() }
        }
        var begin = start
        var index = start
        while index < end, ByteFacts.isSpace(text[index]) {
            if text[index] == 0x0A || text[index] == 0x0D { begin = index + 1 }
            index += 1
        }
        if begin > start { removeFront(upTo: begin) }
        if let first = pieces[firstPiece...].first, let last = pieces.last {
            let length = last.extent < 0 ? text.count - Int(last.text) : Int(last.extent)
            sourceRange = Int(first.source)..<max(Int(first.source), Int(last.source) + length)
        } else {
            sourceRange = nil
        }
        return begin - start
    }

    private mutating func removeFront(upTo begin: Int) {
        let gone = begin - start
        let moved = pieces[firstPiece...].enumerated().compactMap { offset, piece -> TextMap.Piece? in
            let next = firstPiece + offset + 1
            let end = next < pieces.count ? Int(pieces[next].text) : text.count
            if end <= begin { return nil }
            let cut = max(0, begin - Int(piece.text))
            return TextMap.Piece(
                text: piece.text + Int32(cut - gone), source: piece.source + (piece.extent < 0 ? Int32(cut) : 0),
                extent: piece.extent)
        }
        text.removeSubrange(start..<begin)
        pieces.replaceSubrange(firstPiece..., with: moved)
    }

    private mutating func appendSpace(from range: Range<Int>) {
        guard !isEmpty, pendingStart < 0 else { return }
        pendingStart = range.lowerBound
        pendingLength = range.count
    }

    private mutating func appendWhole(_ characters: ArraySlice<UInt8>, from range: Range<Int>) {
        flushSpace()
        beginPiece(at: range.lowerBound, extent: range.count)
        text.append(contentsOf: characters)
        for (scalar, _) in ScalarReader(characters) {
            if CharacterClass.counted(scalar) { letters += 1 }
            if scalar < 0x80 ? !ByteFacts.isSpace(UInt8(scalar)) : !ByteFacts.isBlank(scalar) { isVisible = true }
        }
        for byte in characters where byte & 0xC0 != 0x80 { facts |= table[Int(byte)] }
        extendSource(to: range)
    }

    /// Characters that differ from the bytes they came from: line ends made one, or a run that was not found.
    private mutating func appendDiffering(_ characters: ArraySlice<UInt8>, from range: Range<Int>) {
        var from = range.lowerBound
        var index = characters.startIndex
        while index < characters.endIndex {
            // The run of bytes that agree is a copy.
            var length = 0
            while index + length < characters.endIndex, from + length < range.upperBound,
                characters[index + length] == source[from + length]
            {
                length += 1
            }
            if length > 0 {
                appendCopy(of: from..<from + length)
                index += length
                from += length
            } else if characters[index] == 0x0A, from + 1 < range.upperBound, source[from] == 0x0D {
                let end = source[from + 1] == 0x0A ? from + 2 : from + 1
                if isPreformatted {
                    appendWhole([0x0A], from: from..<end)
                } else {
                    appendSpace(from: from..<end)
                }
                index += 1
                from = end
            } else {
                // No relation is known: what is left stands as a whole for what is left.
                appendUnrelated(characters[index...], from: from..<range.upperBound)
                return
            }
        }
    }

    private mutating func appendUnrelated(_ characters: ArraySlice<UInt8>, from range: Range<Int>) {
        guard !isPreformatted else { return appendWhole(characters, from: range) }
        var index = characters.startIndex
        while index < characters.endIndex {
            let isSpace = ByteFacts.isSpace(characters[index])
            let end = characters[index...].firstIndex { ByteFacts.isSpace($0) != isSpace } ?? characters.endIndex
            if isSpace {
                appendSpace(from: range)
            } else {
                appendWhole(characters[index..<end], from: range)
            }
            index = end
        }
    }

    private mutating func flushSpace() {
        guard pendingStart >= 0 else { return }
        let start = pendingStart
        let isPlain = pendingLength == 1 && start < source.count && source[start] == 0x20
        beginPiece(at: start, extent: isPlain ? -1 : pendingLength)
        text.append(0x20)
        facts |= table[0x20]
        pendingStart = -1
    }

    /// Begins a piece at the end of the text, unless it goes on where the last one ends.
    private mutating func beginPiece(at position: Int, extent: Int) {
        if extent < 0, pieces.count > firstPiece, let last = pieces.last, last.extent < 0,
            Int(last.source) + text.count - Int(last.text) == position
        {
            return
        }
        pieces.append(
            TextMap.Piece(text: Int32(text.count), source: Int32(position), extent: Int32(extent)))
    }

    private mutating func extendSource(to range: Range<Int>) {
        if let known = sourceRange {
            sourceRange = known.lowerBound..<max(known.upperBound, range.upperBound)
        } else {
            sourceRange = range
        }
    }

    private func equalsSource(_ characters: ArraySlice<UInt8>, at position: Int) -> Bool {
        guard position >= 0, position + characters.count <= source.count else { return false }
        // Pointers, since a comparison without early exit is vectorised only without bounds checks.
        return characters.withUnsafeBufferPointer { characters in
            source.withUnsafeBufferPointer { source in
                var difference: UInt8 = 0
                for index in characters.indices { difference |= characters[index] ^ source[position &+ index] }
                return difference == 0
            }
        }
    }

    /// Appends bytes of the file as they are, with white space folded unless it is kept.
    private mutating func appendCopy(of range: Range<Int>) {
        var position = range.lowerBound
        while position < range.upperBound {
            if !isPreformatted, ByteFacts.isSpace(source[position]) {
                let begin = position
                repeat { position += 1 } while position < range.upperBound && ByteFacts.isSpace(source[position])
                appendSpace(from: begin..<position)
                continue
            }
            flushSpace()
            let stretch = self.stretch(from: position, to: range.upperBound)
            beginPiece(at: position, extent: -1)
            text.append(contentsOf: source[position..<stretch.end])
            letters += stretch.letters
            facts |= stretch.facts
            if !isVisible { isVisible = stretch.isVisible }
            extendSource(to: position..<stretch.end)
            position = stretch.end
        }
    }

    /// A run of bytes that are copied as they are.
    private struct Stretch {
        let end: Int
        let letters: Int
        let facts: UInt64
        let isVisible: Bool
    }

    /// The longest run from a byte in which no white space must fold: single spaces between characters may stay.
    private func stretch(from position: Int, to end: Int) -> Stretch {
        let keepsSpace = isPreformatted
        let space = ByteFacts.space
        let wide = ByteFacts.wide
        let small = table[Int(UInt8(ascii: "a"))]
        let capital = table[Int(UInt8(ascii: "A"))]
        // Pointers, since this loop reads every byte of every text; `end` is within the source.
        return source.withUnsafeBufferPointer { source in
            table.withUnsafeBufferPointer { table in
                counted.withUnsafeBufferPointer { counted in
                    guard let base = source.baseAddress else {
                        return Stretch(end: position, letters: 0, facts: 0, isVisible: false)
                    }
                    var index = position
                    var letters = 0
                    var facts: UInt64 = 0
                    var isVisible = false
                    // Where the next eight bytes are looked at together.
                    var next = position
                    while index < end {
                        if index >= next {
                            next = index &+ 8
                            if next < end {
                                // The eight bytes are before `end`.
                                let bytes = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)
                                let words = ASCIIWords(UInt64(littleEndian: bytes))
                                if words.length > 0 {
                                    letters &+= words.letters
                                    if words.hasSmall { facts |= small }
                                    if words.hasCapitals { facts |= capital }
                                    if words.hasSpaces { facts |= table[0x20] }
                                    isVisible = true
                                    index &+= words.length
                                    next = index
                                    continue
                                }
                            }
                        }
                        let byte = source[index]
                        let fact = table[Int(byte)]
                        facts |= fact
                        if fact & (space | wide) == 0 {
                            letters &+= Int(truncatingIfNeeded: fact & ByteFacts.counted)
                            isVisible = true
                            index &+= 1
                        } else if fact & wide != 0 {
                            let (scalar, length) = Self.scalar(source, at: index, end: end)
                            if scalar < 0x10000 {
                                let bits = counted[Int(scalar >> 6)] >> UInt64(scalar & 63)
                                letters &+= Int(truncatingIfNeeded: bits & 1)
                            } else if CharacterClass.counted(scalar) {
                                letters &+= 1
                            }
                            if !isVisible { isVisible = !ByteFacts.isBlank(scalar) }
                            index &+= length
                        } else if keepsSpace
                            || byte == 0x20 && index &+ 1 < end
                                && table[Int(source[index &+ 1])] & space == 0
                        {
                            index &+= 1
                        } else {
                            break
                        }
                    }
                    return Stretch(end: index, letters: letters, facts: facts, isVisible: isVisible)
                }
            }
        }
    }

    /// The scalar whose UTF-8 begins at a byte beyond ASCII, and its length; a byte that begins none is U+FFFD.
    private static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> (scalar: UInt32, length: Int) {
        let lead = UInt32(bytes[index])
        if lead >= 0xC0, lead < 0xE0, index &+ 1 < end, bytes[index &+ 1] & 0xC0 == 0x80 {
            return ((lead & 0x1F) << 6 | UInt32(bytes[index &+ 1] & 0x3F), 2)
        }
        if lead >= 0xE0, lead < 0xF0, index &+ 2 < end, bytes[index &+ 1] & 0xC0 == 0x80,
            bytes[index &+ 2] & 0xC0 == 0x80
        {
            return ((lead & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6 | UInt32(bytes[index &+ 2] & 0x3F), 3)
        }
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
        guard length > 1, index &+ length <= end else { return (0xFFFD, 1) }
        var scalar = length == 2 ? lead & 0x1F : length == 3 ? lead & 0x0F : lead & 0x07
        for offset in 1..<length {
            let byte = bytes[index &+ offset]
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, offset) }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        return (scalar, length)
    }
}
