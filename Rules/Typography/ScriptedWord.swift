import Content
import Language

/// A run of letters of more than one alphabet.
struct ScriptedWord {
    /// A letter and where it stands.
    struct Letter {
        let scalar: UInt32
        let script: Script
        /// The bytes in ``/Content/Version/text``.
        let range: Range<Int>
    }

    /// The letters, marks left out; at least two.
    let letters: [Letter]

    /// The bytes of the word in ``/Content/Version/text``.
    let range: Range<Int>

    /// The alphabets of the word, in the order of their first letters.
    let scripts: [Script]

    /// The longest word that is read, in bytes: what is longer is no word.
    private static let longest = 160

    /// The words of a part of a text that have letters of several alphabets of those that look alike, and no others.
    ///
    /// - Complexity: O(*n*).
    static func mixed(in text: [UInt8], _ part: Range<Int>) -> [ScriptedWord] {
        var words: [ScriptedWord] = []
        let bytes = text.span.bytes
        let table = signs.span
        var start = part.lowerBound
        var seen: UInt8 = 0
        for offset in part {
            let sign = table[Int(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self))]
            seen |= sign
            if seen & end == 0 { continue }
            let alphabets = seen & ~end
            if alphabets & (alphabets &- 1) != 0 { read(start..<offset, in: text, into: &words) }
            seen = 0
            start = offset
        }
        if seen & (seen &- 1) != 0 { read(start..<part.upperBound, in: text, into: &words) }
        return words
    }

    /// What each byte says of a word: a bit for each alphabet that it begins a letter of, ``end`` where no word goes on,
    /// and nothing within characters and for marks.
    private static let signs: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCA: 1
        case 0xCE...0xCF: 2
        case 0xD0...0xD3: 4
        case 0xD4: 4 | 8
        case 0xD5...0xD6: 8
        // Among Latin letters of Vietnamese and Greek ones with accents.
        case 0x80...0xBF, 0xCB...0xCD, 0xE1: 0
        default: end
        }
    }

    private static let end: UInt8 = 1 << 7

    /// Appends the words of a stretch that may be mixed.
    private static func read(_ stretch: Range<Int>, in text: [UInt8], into words: inout [ScriptedWord]) {
        var offset = stretch.lowerBound
        while offset < stretch.upperBound {
            let start = offset
            var letters: [Letter] = []
            var scripts: [Script] = []
            while offset < stretch.upperBound {
                let (scalar, width) = UTF8Text.scalar(at: offset, in: text[stretch])
                guard PhraseFolding.isLetter(scalar) else { break }
                let script = Script.of(scalar)
                // Marks are of no script.
                if script != .common {
                    if !scripts.contains(script) { scripts.append(script) }
                    letters.append(Letter(scalar: scalar, script: script, range: offset..<offset + width))
                }
                offset += width
            }
            if scripts.count > 1, offset - start <= longest, scripts.allSatisfy(alphabets.contains) {
                words.append(ScriptedWord(letters: letters, range: start..<offset, scripts: scripts))
            }
            while offset < stretch.upperBound {
                let (scalar, width) = UTF8Text.scalar(at: offset, in: text[stretch])
                if PhraseFolding.isLetter(scalar) { break }
                offset += width
            }
        }
    }

    /// The alphabets that have letters which look alike.
    private static let alphabets: [Script] = [.latin, .greek, .cyrillic, .armenian]
}
