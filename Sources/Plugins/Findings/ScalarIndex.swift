/// Finds the bytes of a text by the number of its Unicode scalars, and the other way round.
///
/// Plugins count in scalars, as the indexes of Python's `str` do, since bytes and UTF-16 units would cut characters.
struct ScalarIndex {
    /// How many scalars are between two marks.
    private static let step = 64

    private let text: ArraySlice<UInt8>
    /// The byte at which every ``step``th scalar begins; empty where bytes and scalars are the same.
    private let marks: [Int]
    /// How many scalars the text has.
    let count: Int

    /// Creates the index of a text in well-formed UTF-8.
    ///
    /// - Complexity: O(*n*).
    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        guard text.contains(where: { $0 >= 0x80 }) else {
            marks = []
            count = text.count
            return
        }
        var marks: [Int] = []
        var count = 0
        for (index, byte) in zip(text.indices, text) where byte & 0xC0 != 0x80 {
            if count % Self.step == 0 { marks.append(index) }
            count += 1
        }
        self.marks = marks
        self.count = count
    }

    /// The index of the byte at which a scalar begins, numbered from 0 to ``count``, which is the end of the text.
    ///
    /// - Complexity: O(1).
    func byte(of scalar: Int) -> Int {
        if marks.isEmpty { return text.startIndex + scalar }
        guard scalar < count else { return text.endIndex }
        var index = marks[scalar / Self.step]
        for _ in 0..<scalar % Self.step {
            index += 1
            while index < text.endIndex, text[index] & 0xC0 == 0x80 { index += 1 }
        }
        return index
    }

    /// The number of the scalar that begins at a byte, or is the first to begin after it; ``count`` at the end.
    ///
    /// - Complexity: O(log *n*).
    func scalar(at byte: Int) -> Int {
        if marks.isEmpty { return byte - text.startIndex }
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle] <= byte { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 0 }
        let begun = text[marks[low - 1]..<byte].count { $0 & 0xC0 != 0x80 }
        return (low - 1) * Self.step + begun
    }

    /// The scalars that a range of bytes holds.
    func scalars(of range: Range<Int>) -> Range<Int> {
        scalar(at: range.lowerBound)..<scalar(at: range.upperBound)
    }

    /// The bytes that a range of scalars holds.
    func bytes(of range: Range<Int>) -> Range<Int> {
        byte(of: range.lowerBound)..<byte(of: range.upperBound)
    }
}
