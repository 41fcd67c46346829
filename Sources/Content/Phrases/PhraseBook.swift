internal import CPhrases

/// A stock phrase of the page around an article.
package struct Phrase: Sendable, Equatable {
    /// What it is about.
    package let concept: PhraseConcept
    /// Whether it is an ordinary heading or word as well: "Contents", "Search", "Home".
    package let isOrdinary: Bool

    package init(_ concept: PhraseConcept, isOrdinary: Bool = false) {
        self.concept = concept
        self.isOrdinary = isOrdinary
    }
}

/// The stock phrases that are compiled into the program, looked up in place: nothing is made of them at the start.
///
/// Phrases that begin with the same eight bytes stand together in a sorted text, and a hash table says where. So most texts
/// are known to be no phrase by their first eight bytes and one slot of the table.
package enum PhraseBook {
    /// How many bytes of a phrase are looked up first.
    package static let beginning = 8
    /// The length in bytes of the longest phrase, rounded up.
    package static let longest = 352

    private static let indexBits = 14

    /// The phrase that a normalised text is; nil if it is none.
    ///
    /// - Complexity: O(*n*) in the number of phrases with the same beginning, some 50 at most; nothing is allocated.
    package static func phrase(_ text: Span<UInt8>) -> Phrase? {
        guard !text.isEmpty, text.count <= longest else { return nil }
        let head = min(beginning, text.count)
        var key: UInt64 = 0
        for index in 0..<head { key = key << 8 | UInt64(text[index]) }
        var slots = Slots(key)
        while let offset = slots.next() {
            guard let phrase = phrase(text, head: head, from: offset) else { continue }
            return phrase
        }
        return nil
    }

    /// Whether phrases may begin with some bytes, packed as one number, or consist of fewer than eight.
    ///
    /// - Complexity: O(1).
    package static func mayBegin(_ key: UInt64) -> Bool {
        var slots = Slots(key)
        return slots.next() != nil
    }

    /// What a scalar counts as where phrases are compared: lower case without diacritics, for the scripts that have an
    /// alphabet beneath them.
    ///
    /// - Complexity: O(1).
    package static func folded(_ scalar: UInt32) -> UInt32 {
        guard scalar < 0x2000 else { return scalar }
        let table = hexapla_phrases_folding()
        // The table has two bytes for each scalar below U+2000.
        let folded = UInt32(table[Int(scalar) * 2]) | UInt32(table[Int(scalar) * 2 + 1]) << 8
        return folded == 0 ? scalar : folded
    }

    /// Calls a closure with each phrase of the book and the letter of its concept: for tests.
    static func forEachLine(_ body: ([UInt8], UInt8) -> Void) {
        let lines = UnsafeBufferPointer(start: hexapla_phrases_text(), count: Int(hexapla_phrases_length()))
        for line in lines.split(separator: 0x0A) {
            if let letter = line.last { body(Array(line.dropLast(2)), letter) }
        }
    }

    /// Reads the lines from an offset on as long as they begin as a text does.
    private static func phrase(_ text: Span<UInt8>, head: Int, from start: Int) -> Phrase? {
        // Static data of a known length: every index is compared with it.
        let lines = UnsafeBufferPointer(start: hexapla_phrases_text(), count: Int(hexapla_phrases_length()))
        var line = start
        while line < lines.count {
            var index = 0
            while index < text.count, line + index < lines.count, lines[line + index] == text[index] { index += 1 }
            guard index >= head else { return nil }
            if index == text.count, line + index + 1 < lines.count, lines[line + index] == 0x09 {
                let letter = lines[line + index + 1]
                return PhraseConcept(rawValue: letter | 0x20).map { Phrase($0, isOrdinary: letter & 0x20 == 0) }
            }
            line += index
            while line < lines.count, lines[line] != 0x0A { line += 1 }
            line += 1
        }
        return nil
    }

    /// Where in the text a beginning may stand: the slots of the table from that of its hash on, up to the first empty one.
    private struct Slots {
        private let tag: UInt32
        private var slot: Int

        /// Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): upper bits of a product.
        init(_ key: UInt64) {
            let product = key &* 0x9E37_79B9_7F4A_7C15
            slot = Int(product >> UInt64(64 - indexBits))
            tag = UInt32(truncatingIfNeeded: product >> 38) & 0xFFF
        }

        mutating func next() -> Int? {
            let table = hexapla_phrases_index()
            while true {
                // The slot is below 2^14, and the table has four bytes for each.
                let place = slot * 4
                let entry =
                    UInt32(table[place]) | UInt32(table[place + 1]) << 8 | UInt32(table[place + 2]) << 16
                    | UInt32(table[place + 3]) << 24
                if entry == 0 { return nil }
                slot = (slot + 1) & (1 << indexBits - 1)
                if entry >> 20 == tag { return Int(entry & 0xFFFFF) - 1 }
            }
        }
    }
}
