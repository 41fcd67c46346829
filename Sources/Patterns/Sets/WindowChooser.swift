import Language

/// Chooses the bytes by which each needle is noticed: rare ones, that stand in few variants.
struct WindowChooser {
    /// A byte of a needle.
    private struct SpelledByte {
        /// With bit 5 set, of the character as it is folded.
        var folded: UInt8
        /// Its place in its character.
        var offset: UInt8
        /// How many bytes its character has.
        var length: UInt8
        /// How many variants of the character there are that differ in their bytes.
        var variants: UInt8

        /// What the variants take from how telling the byte is: two of them double what is found by chance.
        var penalty: Int { variants > 1 ? Rarity.bit * (UInt8.bitWidth - variants.leadingZeroBitCount) : 0 }
    }

    /// Windows of four bytes.
    private(set) var long: [WindowTable.Slot] = []
    /// Windows of two bytes, for needles that are shorter than four in some of their variants.
    private(set) var short: [WindowTable.Slot] = []

    private let needles: [Needle]
    private let scalars: [UInt32]
    /// The bytes of all needles, as far as they are looked at.
    private var bytes: [SpelledByte] = []
    /// Where those of each needle start, and the end of the last one.
    private var starts: [Int] = []
    /// How often a window stands in the needles, by its hash: what many needles have in common is common in text too.
    private var commonness = [UInt8](repeating: 0, count: 1 << 16)

    /// Only so many characters of a needle are looked at.
    private static let maximumLength = 32
    /// A needle has at most so many windows.
    private static let maximumVariants = 64
    private static let fold = UInt32(truncatingIfNeeded: WindowTable.fold)

    /// Chooses the windows of needles.
    ///
    /// - Parameters:
    ///   - needles: What is looked for.
    ///   - scalars: The characters of all needles.
    /// - Complexity: O(*n*) in the length of the needles.
    init(_ needles: [Needle], _ scalars: [UInt32]) {
        self.needles = needles
        self.scalars = scalars
        long.reserveCapacity(needles.count + needles.count / 2)
        spell()
        count()
        for needle in needles.indices { choose(needle) }
    }

    private mutating func spell() {
        starts.reserveCapacity(needles.count + 1)
        bytes.reserveCapacity(scalars.count + scalars.count / 2)
        var known = [(scalar: UInt32, count: UInt8)](repeating: (0, 0), count: 0x100)
        for needle in needles {
            starts.append(bytes.count)
            let folds = needle.traits.contains(.foldsCase)
            let first = Int(needle.start)
            for scalar in scalars[first..<first + min(Int(needle.count), Self.maximumLength)] {
                if scalar < 0x80 {
                    // `k` and `s` are the only letters of ASCII with a variant beyond it.
                    let variants: UInt8 = folds && (scalar == 0x6B || scalar == 0x73) ? 2 : 1
                    bytes.append(
                        SpelledByte(
                            folded: UInt8(truncatingIfNeeded: scalar) | 0x20, offset: 0, length: 1, variants: variants))
                    continue
                }
                let encoded = EncodedScalar(scalar)
                // The same letters come again and again.
                let place = Int(scalar & 0xFF)
                if folds, known[place].scalar != scalar {
                    known[place] = (scalar, Self.variantCount(of: scalar, encoded))
                }
                let variants = folds ? known[place].count : 1
                for index in 0..<encoded.count {
                    bytes.append(
                        SpelledByte(
                            folded: encoded[index] | 0x20, offset: UInt8(index), length: UInt8(encoded.count),
                            variants: variants))
                }
            }
        }
        starts.append(bytes.count)
    }

    private static func variantCount(of scalar: UInt32, _ encoded: EncodedScalar) -> UInt8 {
        var count: UInt8 = 0
        CaseVariants.forEach(of: scalar) { variant in
            let other = EncodedScalar(variant)
            if count == 0 || other.count != encoded.count || (other.bytes ^ encoded.bytes) & ~fold != 0 { count += 1 }
        }
        return count
    }

    private mutating func count() {
        // The pointers live as long as the closures; hashes are shifted to indexes of the counters.
        bytes.withUnsafeBufferPointer { bytes in
            commonness.withUnsafeMutableBufferPointer { commonness in
                for needle in needles.indices where starts[needle + 1] - starts[needle] >= 4 {
                    for start in starts[needle]...starts[needle + 1] - 4 {
                        let index = Self.commonnessIndex(Self.window(bytes, at: start, width: 4))
                        if commonness[index] < .max { commonness[index] &+= 1 }
                    }
                }
            }
        }
    }

    private static func commonnessIndex(_ window: UInt32) -> Int { Int(WindowTable.hash(window) >> 16) }

    /// The bytes at a place, the first one lowest.
    private static func window(_ bytes: UnsafeBufferPointer<SpelledByte>, at start: Int, width: Int) -> UInt32 {
        var window: UInt32 = 0
        var index = start &+ width
        while index > start {
            index &-= 1
            window = window &<< 8 | UInt32(bytes[index].folded)
        }
        return window
    }

    // MARK: Choosing

    private mutating func choose(_ needle: Int) {
        if choose(needle, width: 4) || choose(needle, width: 2) { return }
        // What has a single byte, in some variant, is noticed by it and whatever follows.
        var firsts: Set<UInt8> = []
        forEachVariant(of: needle, 0) { firsts.insert($0[0] | 0x20) }
        for first in firsts.sorted() {
            for second in UInt32(0)...0xFF where second & 0x20 != 0 {
                let window = UInt32(first) | second << 8
                short.append(WindowTable.Slot(window: window, needle: Int32(needle), pivot: 0, lead: 0))
            }
        }
    }

    /// Adds windows of a width; false if the needle is too short for them.
    private mutating func choose(_ needle: Int, width: Int) -> Bool {
        let range = starts[needle]..<starts[needle + 1]
        guard range.count >= width else { return false }
        if let start = best(range, width, without: []), add(needle, start, width) { return true }
        // The best one has too many variants, or a variant that is too short; there are others.
        var rejected: Set<Int> = []
        while let start = best(range, width, without: rejected) {
            if add(needle, start, width) { return true }
            rejected.insert(start)
        }
        return false
    }

    /// The place of the rarest window of those that were not rejected.
    private func best(_ range: Range<Int>, _ width: Int, without rejected: Set<Int>) -> Int? {
        // The pointers live as long as the closures, and the range lies within the bytes.
        bytes.withUnsafeBufferPointer { bytes in
            Rarity.table.withUnsafeBufferPointer { rarity in
                var best: Int?
                var bestScore = Int.min
                for start in range.lowerBound...range.upperBound - width {
                    var score = bytes[start].offset == 0 ? 0 : -bytes[start].penalty
                    for index in start..<start &+ width {
                        score &+= Int(rarity[Int(bytes[index].folded)])
                        if bytes[index].offset == 0 { score &-= bytes[index].penalty }
                    }
                    if width == 4 {
                        let count = commonness[Self.commonnessIndex(Self.window(bytes, at: start, width: width))]
                        score &-= 2 * Rarity.bit * (UInt8.bitWidth - count.leadingZeroBitCount)
                    }
                    if score > bestScore, rejected.isEmpty || !rejected.contains(start) {
                        bestScore = score
                        best = start
                    }
                }
                return best
            }
        }
    }

    /// Adds the window at a place in all its variants; false where that doesn't do.
    private mutating func add(_ needle: Int, _ start: Int, _ width: Int) -> Bool {
        // The border from which characters are compared is the start of the window or the first one behind it.
        let first = bytes[start]
        let lead = first.offset == 0 ? 0 : Int(first.length - first.offset)
        let pivot = bytes[starts[needle]..<start + lead].count { $0.offset == 0 }
        var slot = WindowTable.Slot(
            window: bytes.withUnsafeBufferPointer { Self.window($0, at: start, width: width) }, needle: Int32(needle),
            pivot: Int32(pivot), lead: Int16(lead))
        if bytes[start..<start + width].allSatisfy({ $0.variants == 1 }) {
            lookAround(starts[needle]..<starts[needle + 1], start, width, &slot)
            append(slot, width)
            return true
        }
        guard let windows = variants(of: needle, pivot: pivot, lead: lead, width) else { return false }
        for window in windows {
            slot.window = window
            append(slot, width)
        }
        return true
    }

    private mutating func append(_ slot: WindowTable.Slot, _ width: Int) {
        if width == 4 { long.append(slot) } else { short.append(slot) }
    }

    /// Takes up to eight bytes around a window, as far as no character has variants.
    private func lookAround(_ range: Range<Int>, _ start: Int, _ width: Int, _ slot: inout WindowTable.Slot) {
        var end = start + width
        while end < min(start + 8, range.upperBound), bytes[end].variants == 1 { end += 1 }
        var begin = start
        while begin > max(range.lowerBound, end - 8), bytes[begin - 1].variants == 1 { begin -= 1 }
        slot.back = Int16(start - begin)
        for index in (begin..<end).reversed() {
            slot.around = slot.around << 8 | UInt64(bytes[index].folded)
            slot.mask = slot.mask << 8 | 0xFF
        }
    }

    // MARK: Variants

    private func forEachVariant(of needle: Int, _ index: Int, _ body: (EncodedScalar) -> Void) {
        let scalar = scalars[Int(needles[needle].start) + index]
        if needles[needle].traits.contains(.foldsCase) {
            CaseVariants.forEach(of: scalar) { body(EncodedScalar($0)) }
        } else {
            body(EncodedScalar(scalar))
        }
    }

    /// The windows that variants of a needle have at a place; nil if they are too many, or one is too short.
    private func variants(of needle: Int, pivot: Int, lead: Int, _ width: Int) -> [UInt32]? {
        // All beginnings of windows, each with its length, made longer by one character after another.
        var partial: [(bytes: UInt32, count: Int)] = []
        var isTooShort = false
        if lead == 0 {
            partial = [(0, 0)]
        } else {
            // The window begins within a character: with the last bytes of each of its variants.
            forEachVariant(of: needle, pivot - 1) { variant in
                guard variant.count >= lead else { return isTooShort = true }
                partial.append((variant.bytes >> UInt32(8 * (variant.count - lead)), lead))
            }
        }
        var next = pivot
        while !isTooShort, partial.contains(where: { $0.count < width }) {
            guard next < needles[needle].count, partial.count <= Self.maximumVariants else { return nil }
            var longer: [(bytes: UInt32, count: Int)] = []
            for beginning in partial {
                guard beginning.count < width else {
                    longer.append(beginning)
                    continue
                }
                forEachVariant(of: needle, next) { variant in
                    let bytes = beginning.bytes | variant.bytes << UInt32(8 * beginning.count)
                    longer.append((bytes, beginning.count + variant.count))
                }
            }
            partial = longer
            next += 1
        }
        guard !isTooShort, partial.count <= Self.maximumVariants else { return nil }
        let mask: UInt32 = width == 4 ? .max : 0xFFFF
        var windows: [UInt32] = []
        for beginning in partial {
            let window = (beginning.bytes | Self.fold) & mask
            if !windows.contains(window) { windows.append(window) }
        }
        return windows
    }
}
