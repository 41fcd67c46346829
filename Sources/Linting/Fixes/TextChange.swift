import Markup

/// What an edit changes: without what is the same before and after at both ends, and with its references resolved.
struct TextChange {
    /// The bytes of the file that change; empty where something is inserted.
    let range: Range<Int>
    /// The characters that stand there afterwards.
    let replacement: [Unicode.Scalar]
    private let removed: [Unicode.Scalar]

    init(_ edit: Edit) {
        let (old, new) = (Self.scalars(of: edit.expected), Self.scalars(of: edit.replacement))
        let shorter = min(old.count, new.count)
        var start = 0
        while start < shorter, old[start] == new[start] { start += 1 }
        var end = 0
        while end < shorter - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        let lower = edit.range.lowerBound + Self.length(of: old[..<start])
        range = lower..<max(lower, edit.range.upperBound - Self.length(of: old[(old.count - end)...]))
        removed = Self.resolved(old[start..<(old.count - end)])
        replacement = Self.resolved(new[start..<(new.count - end)])
    }

    /// How many more scalars of a kind there are afterwards.
    func growth(of isKind: (Unicode.Scalar) -> Bool) -> Int {
        replacement.count(where: isKind) - removed.count(where: isKind)
    }

    /// The sign for characters that could not be read.
    static func isLost(_ scalar: Unicode.Scalar) -> Bool { scalar == "\u{FFFD}" }

    /// No-break space, figure space and narrow no-break space: line breaking class GL of UAX 14, as far as it is spaces.
    static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\u{A0}" || scalar == "\u{2007}" || scalar == "\u{202F}"
    }

    /// A space that a line may be broken at.
    static func isPlainSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
    }

    private static func scalars(of bytes: [UInt8]) -> [Unicode.Scalar] {
        Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    }

    private static func length(of scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + UTF8.width($1) }
    }

    private static func resolved(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return Array(EntityTable.resolve(Array(text.utf8)[...]).unicodeScalars)
    }
}
