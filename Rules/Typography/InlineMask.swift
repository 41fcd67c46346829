import Content

/// The parts of a block's text that are not prose: code, what is not translated, placeholders, links that show their URL.
struct InlineMask {
    /// Sorted, none touching another.
    private var ranges: [Range<Int>] = []

    /// Finds the parts that are not prose.
    ///
    /// - Complexity: O(*n* log *n*) in the number of the block's inline objects.
    init(of block: Block, in version: Version) {
        var ranges: [Range<Int>] = []
        for inline in version.inlines[block.inlines] where !inline.textRange.isEmpty {
            switch inline.kind {
            case .code, .untranslatable, .placeholder, .entity: ranges.append(inline.textRange)
            case .link where !version.text[inline.textRange].contains(0x20):
                // A link of one word may be the end of a sentence; an address has more than letters in it.
                if version.text[inline.textRange].contains(where: Self.isOfAddress) { ranges.append(inline.textRange) }
            default: break
            }
        }
        self.init(ranges)
    }

    /// Joins parts that touch.
    ///
    /// - Complexity: O(*n* log *n*).
    init(_ parts: [Range<Int>]) {
        ranges = parts
        guard ranges.count > 1 else { return }
        ranges.sort { $0.lowerBound < $1.lowerBound }
        var merged: [Range<Int>] = [ranges[0]]
        for range in ranges.dropFirst() {
            let last = merged[merged.count - 1]
            if range.lowerBound <= last.upperBound {
                merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
            } else {
                merged.append(range)
            }
        }
        ranges = merged
    }

    /// Whether a part of a range is not prose.
    ///
    /// - Complexity: O(log *n*) in the number of parts.
    func overlaps(_ range: Range<Int>) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].lowerBound < range.upperBound
    }

    private static func isOfAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "."), UInt8(ascii: "#"): true
        default: false
        }
    }
}

extension Version {
    /// Whether a block is text that typographic rules look at.
    func isRunningText(_ block: Block) -> Bool {
        guard block.isContent, block.isTranslatable else { return false }
        switch block.kind {
        case .code, .figure, .entity: return false
        default: return true
        }
    }
}
