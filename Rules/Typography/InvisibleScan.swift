import Content
import Language

/// Finds the invisible characters of one block that have no use where they stand.
struct InvisibleScan {
    /// An invisible character without use.
    struct Stray {
        /// The bytes in ``/Content/Version/text``.
        fileprivate(set) var range: Range<Int>
        /// What a message calls it.
        let name: String
        /// What to put in its place.
        let replacement: String
        /// Whether it sets the direction of text.
        let isDirectional: Bool
    }

    /// What invisible characters there are, by what they are good for.
    private enum Kind {
        /// Lets a line break: of use between words without spaces and in long names.
        case space
        /// Parts or joins letters of scripts that change their shapes.
        case joiner
        /// Keeps characters together, or lets a word break.
        case binder
        /// Sets the direction.
        case direction
        /// Chooses among the shapes of the character before it.
        case selector
        /// Separates lines or paragraphs.
        case separator
        /// A tag of emoji.
        case tag
        /// Of no use in text.
        case useless
    }

    private let text: [UInt8]
    private let block: Range<Int>
    private let isRightToLeft: Bool

    init(_ text: [UInt8], _ block: Range<Int>, isRightToLeft: Bool) {
        self.text = text
        self.block = block
        self.isRightToLeft = isRightToLeft
    }

    /// The characters without use, in their order.
    ///
    /// - Complexity: O(*n*).
    func strays() -> [Stray] {
        var strays: [Stray] = []
        var runsBackwards: Bool?
        text.span.bytes.forEachHighByte(in: block) { offset in
            // The first bytes of all invisible characters.
            switch text[offset] {
            case 0xC2, 0xD8, 0xE1, 0xE2, 0xEF, 0xF3: break
            default: return
            }
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text[block])
            guard let (kind, name) = Self.kind(of: scalar) else { return }
            let range = offset..<offset + width
            if kind == .direction {
                let isNeeded = runsBackwards ?? (isRightToLeft || hasRightToLeftLetters())
                runsBackwards = isNeeded
                if isNeeded { return }
            } else if isUseful(kind, at: range) {
                return
            }
            let before = scalarBefore(range)
            let after = scalarAfter(range)
            let needsSpace = kind == .separator && !Self.isSpace(before) && !Self.isSpace(after)
            if let last = strays.last, last.range.upperBound == offset, last.name == name, !needsSpace {
                // Several of them are one finding.
                strays[strays.count - 1].range = last.range.lowerBound..<range.upperBound
                return
            }
            strays.append(
                Stray(
                    range: range, name: name, replacement: needsSpace ? " " : "", isDirectional: kind == .direction))
        }
        return strays
    }

    /// Where a character stands, for a message: within a word, or between what is before and behind it.
    func place(of range: Range<Int>) -> String {
        let before = text[block.lowerBound..<range.lowerBound].suffix(24)
        let start = before.lastIndex { $0 <= 0x20 }.map { $0 + 1 } ?? before.firstIndex { $0 & 0xC0 != 0x80 }
        let after = text[range.upperBound..<block.upperBound].prefix(24)
        let whole = after.count < 24 ? after.endIndex : after.lastIndex { $0 & 0xC0 != 0x80 }
        let end = after.firstIndex { $0 <= 0x20 } ?? whole
        let left = String(decoding: text[(start ?? range.lowerBound)..<range.lowerBound], as: UTF8.self)
        let right = String(decoding: text[range.upperBound..<(end ?? range.upperBound)], as: UTF8.self)
        if left.isEmpty { return right.isEmpty ? "by itself" : "before \"\(right)\"" }
        return right.isEmpty ? "after \"\(left)\"" : "between \"\(left)\" and \"\(right)\""
    }

    /// What an invisible character is for, and its name; nil where the character is seen or always has a use.
    private static func kind(of scalar: UInt32) -> (Kind, String)? {
        switch scalar {
        case 0xAD: (.binder, "soft hyphen")
        case 0x61C, 0x200E, 0x200F: (.direction, "direction mark")
        case 0x202A...0x202E, 0x2066...0x2069: (.direction, "direction control")
        case 0x180E: (.useless, "Mongolian vowel separator")
        case 0x200B: (.space, "zero-width space")
        case 0x200C: (.joiner, "zero-width non-joiner")
        case 0x200D: (.joiner, "zero-width joiner")
        case 0x2028: (.separator, "line separator")
        case 0x2029: (.separator, "paragraph separator")
        case 0x2060: (.binder, "word joiner")
        case 0x206A...0x206F: (.useless, "deprecated format character")
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: (.selector, "variation selector")
        case 0xFEFF: (.useless, "byte order mark")
        case 0xFFF9...0xFFFB: (.useless, "annotation character")
        case 0xE0001, 0xE0020...0xE007F: (.tag, "tag character")
        default: nil
        }
    }

    private func isUseful(_ kind: Kind, at range: Range<Int>) -> Bool {
        let before = scalarBefore(range)
        let after = scalarAfter(range)
        let isInside = !Self.isSpace(before) && !Self.isSpace(after)
        switch kind {
        case .space:
            guard isInside else { return false }
            // Between letters of a script that sets words apart with spaces there is nothing to break.
            return !(Self.isSpacedLetter(before) && Self.isSpacedLetter(after))
        case .joiner:
            // Shapes of letters depend on it, and of two Latin letters whether they are a ligature.
            if Self.isJoining(before) || Self.isJoining(after) { return true }
            return isInside && PhraseFolding.isLetter(before ?? 0x20) && PhraseFolding.isLetter(after ?? 0x20)
        case .binder: return isInside
        case .selector: return before.map { !Self.isSpace($0) && !Self.isSpacedLetter($0) } ?? false
        case .tag: return before.map { $0 >= 0x1F000 || $0 == 0x200D } ?? false
        case .separator, .useless: return false
        case .direction: return true
        }
    }

    /// The most invisible characters in a row that are passed over to the next one that is seen.
    private static let mostPassed = 16

    /// The character before a place that is seen, or makes another one's shape; nil at the beginning of the block.
    private func scalarBefore(_ range: Range<Int>) -> UInt32? {
        var offset = range.lowerBound
        for _ in 0..<Self.mostPassed where offset > block.lowerBound {
            let (scalar, width) = UTF8Text.scalar(before: offset, in: text[block])
            if !Self.isPassed(scalar) { return scalar }
            offset -= width
        }
        return nil
    }

    /// The character behind a place that is seen, or makes another one's shape; nil at the end of the block.
    private func scalarAfter(_ range: Range<Int>) -> UInt32? {
        var offset = range.upperBound
        for _ in 0..<Self.mostPassed where offset < block.upperBound {
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text[block])
            if !Self.isPassed(scalar) { return scalar }
            offset += width
        }
        return nil
    }

    private static func isPassed(_ scalar: UInt32) -> Bool {
        switch kind(of: scalar)?.0 {
        case nil, .selector, .tag, .separator: false
        default: true
        }
    }

    /// Whether a character is white space; the ends of the block are.
    private static func isSpace(_ scalar: UInt32?) -> Bool {
        scalar.map { CharacterClass.of($0).isWhitespace } ?? true
    }

    /// Whether a character is a letter of a script that sets words apart with spaces.
    private static func isSpacedLetter(_ scalar: UInt32?) -> Bool {
        guard let scalar, PhraseFolding.isLetter(scalar) else { return false }
        switch Script.of(scalar) {
        case .latin, .greek, .cyrillic, .armenian, .georgian, .hebrew: return true
        default: return false
        }
    }

    /// Whether a joiner does something beside a character: Arabic and its like, the scripts of India and beyond,
    /// Mongolian, emoji and other symbols.
    private static func isJoining(_ scalar: UInt32?) -> Bool {
        guard let scalar else { return false }
        if scalar >= 0x1F000 || (0xFE00...0xFE0F).contains(scalar) || (0x2190...0x2BFF).contains(scalar) { return true }
        switch Script.of(scalar) {
        case .latin, .greek, .cyrillic, .armenian, .georgian, .hebrew, .han, .hiragana, .katakana, .hangul: return false
        case .common: return scalar >= 0x600 && scalar < 0x2000
        default: return true
        }
    }

    private func hasRightToLeftLetters() -> Bool {
        // From Hebrew to Adlam all first bytes of such letters are these.
        var offset = block.lowerBound
        while offset < block.upperBound {
            let (scalar, width) = UTF8Text.scalar(at: offset, in: text[block])
            if scalar >= 0x590, Script.of(scalar).isRightToLeft { return true }
            offset += width
        }
        return false
    }
}
