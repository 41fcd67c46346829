import Content
import Language

/// A run of letters within a block's text, and how it is written.
struct WordShape {
    /// The bytes of the word in ``/Content/Version/text``.
    let range: Range<Int>
    /// How many characters it has.
    let length: Int
    /// Whether its first letter is a capital.
    let isCapitalized: Bool
    /// Whether all of its letters after the first are small, or have no case.
    let isLowercaseAfterFirst: Bool
    /// How many capitals it has.
    let capitals: Int

    /// The longest word that is read, in bytes: what is longer is no word.
    private static let longest = 240

    /// Reads the run of letters that begins at an offset; nil where there is none.
    init?(from offset: Int, in text: ArraySlice<UInt8>) {
        var end = offset
        var length = 0
        var capitals = 0
        var isFirstCapital = false
        var isUnspaced = false
        while end < text.endIndex {
            let (scalar, width) = UTF8Text.scalar(at: end, in: text)
            guard PhraseFolding.isLetter(scalar) || PhraseFolding.isDropped(scalar) && scalar != 0x00AD else { break }
            // A Latin word in Chinese or Japanese ends where the other script begins.
            if length == 0 { isUnspaced = WordContext.isUnspaced(scalar) }
            guard WordContext.isUnspaced(scalar) == isUnspaced else { break }
            if CharacterClass.of(scalar).isUppercase {
                capitals += 1
                if length == 0 { isFirstCapital = true }
            }
            length += 1
            end += width
            guard end - offset <= Self.longest else { return nil }
        }
        guard length > 0 else { return nil }
        range = offset..<end
        self.length = length
        self.capitals = capitals
        isCapitalized = isFirstCapital
        isLowercaseAfterFirst = capitals == (isFirstCapital ? 1 : 0)
    }

    /// Reads the run of letters that ends before an offset; nil where there is none.
    init?(before offset: Int, in text: ArraySlice<UInt8>) {
        var start = offset
        var isUnspaced = false
        while start > text.startIndex, offset - start <= Self.longest {
            let (scalar, width) = UTF8Text.scalar(before: start, in: text)
            guard PhraseFolding.isLetter(scalar) || PhraseFolding.isDropped(scalar) && scalar != 0x00AD else { break }
            if start == offset { isUnspaced = WordContext.isUnspaced(scalar) }
            guard WordContext.isUnspaced(scalar) == isUnspaced else { break }
            start -= width
        }
        guard start < offset, offset - start <= Self.longest else { return nil }
        self.init(from: start, in: text)
        guard range.upperBound == offset else { return nil }
    }
}
