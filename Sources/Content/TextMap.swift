/// The way from the characters of a version's blocks back to the bytes of its file.
///
/// The text is cut into pieces whose bytes either equal those of the file one by one, or stand as a whole for as many
/// other bytes: a resolved reference, white space that was folded.
public struct TextMap: Sendable {
    /// A piece of text and what it stands for.
    struct Piece: Sendable {
        /// Where the piece begins in the text.
        let text: Int32
        /// Where it begins in the file.
        let source: Int32
        /// How many bytes of the file a piece that is no copy stands for; -1 for a copy.
        let extent: Int32
    }

    let pieces: [Piece]
    /// The length of the text.
    let end: Int

    init(pieces: [Piece], end: Int) {
        self.pieces = pieces
        self.end = end
    }

    /// The bytes of the file that a range of the text stands for, from its first byte to its last.
    ///
    /// Markup that stands between them is within the range. An empty range yields the place before its byte.
    /// - Complexity: O(log *n*) in the number of pieces.
    public func sourceRange(of range: Range<Int>) -> Range<Int> {
        guard let first = piece(at: range.lowerBound) else { return 0..<0 }
        let lower = first.extent < 0 ? Int(first.source) + range.lowerBound - Int(first.text) : Int(first.source)
        guard !range.isEmpty, let last = piece(at: range.upperBound - 1) else { return lower..<lower }
        let upper =
            last.extent < 0
            ? Int(last.source) + range.upperBound - Int(last.text) : Int(last.source) + Int(last.extent)
        return lower..<max(lower, upper)
    }

    /// Whether a range of the text is one run of bytes in the file, without markup in between.
    ///
    /// - Complexity: O(log *n* + *k*) in the number of pieces in all and within the range.
    public func isContiguous(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return true }
        var index = pieceIndex(at: range.lowerBound)
        let last = pieceIndex(at: range.upperBound - 1)
        guard index >= 0 else { return false }
        while index < last {
            let piece = pieces[index]
            let next = pieces[index + 1]
            let length = piece.extent < 0 ? next.text - piece.text : piece.extent
            if piece.source + length != next.source { return false }
            index += 1
        }
        return true
    }

    private func piece(at offset: Int) -> Piece? {
        let index = pieceIndex(at: offset)
        return index < 0 ? nil : pieces[index]
    }

    /// The index of the piece that holds a byte of the text, -1 where there is none.
    private func pieceIndex(at offset: Int) -> Int {
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if Int(pieces[middle].text) <= offset { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}
