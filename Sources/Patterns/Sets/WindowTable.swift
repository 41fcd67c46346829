/// Finds a few bytes of each needle, its window, in a text.
///
/// Windows have bit 5 of every byte set, in the needle and in the text, so that the case of ASCII letters doesn't matter;
/// other bytes lose a bit, which only makes a window a little less telling. A filter of bits tells most places of a text
/// that no window stands there. The others are looked up among the windows, sorted by hash, and compared with the eight
/// bytes around the window, as far as those are the same in all variants of the needle.
struct WindowTable: Sendable {
    /// A window of a needle.
    struct Slot: Sendable {
        /// The bytes, the first one lowest, with bit 5 set.
        var window: UInt32
        /// The needle by its index.
        var needle: Int32
        /// How many characters of the needle stand before the border that its characters are compared from.
        var pivot: Int32
        /// How many bytes of the window stand before that border.
        var lead: Int16
        /// How many bytes before the window the eight bytes around it begin.
        var back: Int16 = 0
        /// The eight bytes around the window, masked.
        var around: UInt64 = 0
        /// Which of them are known, and bit 5 of these set.
        var mask: UInt64 = 0
    }

    /// How many bytes a window has: 4, or 2.
    let width: Int
    /// The windows, sorted by the upper bits of their hash.
    let slots: [Slot]
    /// Where the slots of each bucket start, and the end of the last one.
    private let buckets: [Int32]
    /// How far a hash is shifted to give the number of a bucket.
    private let bucketShift: UInt32
    /// A bit for each hash, shifted.
    private let filter: [UInt64]
    /// The bytes that windows of two begin with, each repeated eight times, where these are few; else none.
    private let firsts: [UInt64]

    /// Bit 5 of every byte.
    static let fold: UInt64 = 0x2020_2020_2020_2020

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    /// With more, to look for each of them takes longer than to look windows up.
    private static let mostFirsts = 6

    /// The filter has 2^17 bits, which 16 KB hold: half of the fastest cache of common processors, and so large that a
    /// thousand windows let less than one place in a hundred pass by chance.
    private static let filterShift: UInt32 = 32 - 17

    /// Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): 2^32 over the golden ratio.
    @inline(__always)
    static func hash(_ window: UInt32) -> UInt32 { window &* 0x9E37_79B1 }

    /// Sorts windows.
    ///
    /// - Complexity: O(*n*).
    init(width: Int, _ unsorted: [Slot]) {
        self.width = width
        let bits = UInt32(Int.bitWidth - unsorted.count.leadingZeroBitCount)
        let bucketBits = min(bits + 1, 17)
        let bucketShift = 32 - bucketBits
        var filter = [UInt64](repeating: 0, count: unsorted.isEmpty ? 0 : 1 << Int(32 - Self.filterShift - 6))
        var buckets = [Int32](repeating: 0, count: 1 << Int(bucketBits) + 1)
        for slot in unsorted {
            let hash = Self.hash(slot.window)
            let bit = hash >> Self.filterShift
            filter[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
            buckets[Int(hash >> bucketShift) + 1] += 1
        }
        for index in 1..<buckets.count { buckets[index] += buckets[index - 1] }
        var next = buckets
        var slots = unsorted
        for slot in unsorted {
            let bucket = Int(Self.hash(slot.window) >> bucketShift)
            slots[Int(next[bucket])] = slot
            next[bucket] += 1
        }
        self.filter = filter
        let bytes = Set(unsorted.lazy.map { UInt8(truncatingIfNeeded: $0.window) })
        firsts =
            width == 2 && bytes.count <= Self.mostFirsts ? bytes.sorted().map { UInt64($0) &* Self.ones } : []
        self.buckets = buckets
        self.slots = slots
        self.bucketShift = bucketShift
    }

    /// Calls a closure with the windows that stand in a part of a text, and where.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - unit: The part, which lies within the text.
    ///   - found: Gets a window and the position of its first byte.
    func forEachWindow(
        in text: UnsafeRawBufferPointer, _ unit: Range<Int>, _ found: (borrowing Slot, Int) -> Void
    ) {
        guard !slots.isEmpty else { return }
        // The pointer lives as long as the closure. A hash is shifted so far that it is an index of the filter.
        filter.withUnsafeBufferPointer { filter in
            guard let filter = filter.baseAddress else { return }
            @inline(__always)
            func mayBegin(_ window: UInt32) -> Bool {
                let bit = Self.hash(window) >> Self.filterShift
                return filter[Int(bit &>> 6)] &>> UInt64(bit & 63) & 1 != 0
            }
            @inline(__always)
            func check(_ window: UInt32, _ position: Int) {
                if mayBegin(window) { lookUp(window, position, text, unit, found) }
            }
            if width == 4 {
                var position = unit.lowerBound
                // Eight bytes at a time hold four windows that begin next to each other.
                let lastEight = min(unit.upperBound &- 7, text.count &- 8)
                while position <= lastEight {
                    let eight = Self.load(text, position, UInt64.self) | Self.fold
                    check(UInt32(truncatingIfNeeded: eight), position)
                    check(UInt32(truncatingIfNeeded: eight &>> 8), position &+ 1)
                    check(UInt32(truncatingIfNeeded: eight &>> 16), position &+ 2)
                    check(UInt32(truncatingIfNeeded: eight &>> 24), position &+ 3)
                    position &+= 4
                }
                let last = unit.upperBound &- 4
                while position <= last {
                    check(Self.load(text, position, UInt32.self) | UInt32(truncatingIfNeeded: Self.fold), position)
                    position &+= 1
                }
            } else {
                guard !unit.isEmpty else { return }
                var position = unit.lowerBound
                // Where the next eight bytes are looked at together.
                var next = firsts.isEmpty ? Int.max : position
                while position < unit.upperBound {
                    if position >= next {
                        next = position &+ 8
                        if next <= unit.upperBound, !hasFirst(Self.load(text, position, UInt64.self) | Self.fold) {
                            position = next
                            continue
                        }
                    }
                    // Behind the last byte a space stands for whatever there may be.
                    let second = position &+ 1 < unit.upperBound ? text[position &+ 1] : 0x20
                    check(UInt32(text[position] | 0x20) | UInt32(second | 0x20) &<< 8, position)
                    position &+= 1
                }
            }
        }
    }

    /// Whether a window of two may begin at one of eight bytes.
    ///
    /// The test of each byte is the one for a zero byte of Anderson's Bit Twiddling Hacks.
    @inline(__always)
    private func hasFirst(_ eight: UInt64) -> Bool {
        var found: UInt64 = 0
        for first in firsts {
            let difference = eight ^ first
            found |= (difference &- Self.ones) & ~difference
        }
        return found & 0x8080_8080_8080_8080 != 0
    }

    /// Calls a closure with the windows that a window of the text is.
    @inline(never)
    private func lookUp(
        _ window: UInt32, _ position: Int, _ text: UnsafeRawBufferPointer, _ unit: Range<Int>,
        _ found: (borrowing Slot, Int) -> Void
    ) {
        let bucket = Int(Self.hash(window) &>> bucketShift)
        // The pointers live as long as the closures. A hash is shifted so far that it is the number of a bucket, behind
        // which another one ends the last; what buckets hold are indexes of slots.
        let slotsOfBucket = buckets.withUnsafeBufferPointer { Int($0[bucket])..<Int($0[bucket &+ 1]) }
        slots.withUnsafeBufferPointer { slots in
            var index = slotsOfBucket.lowerBound
            while index < slotsOfBucket.upperBound {
                if slots[index].window == window {
                    let start = position &- Int(slots[index].back)
                    if slots[index].mask == 0
                        || start >= unit.lowerBound
                            && Self.eightBytes(text, start) & slots[index].mask == slots[index].around
                    {
                        found(slots[index], position)
                    }
                }
                index &+= 1
            }
        }
    }

    /// Eight bytes from a position, with bit 5 set in each of them; zeros where the text ends before.
    @inline(__always)
    private static func eightBytes(_ text: UnsafeRawBufferPointer, _ position: Int) -> UInt64 {
        if position <= text.count - 8 { return load(text, position, UInt64.self) | fold }
        var bytes: UInt64 = 0
        for index in (position..<text.count).reversed() { bytes = bytes << 8 | UInt64(text[index]) }
        return bytes | fold
    }

    /// Reads an integer at a position that has as many bytes behind it.
    @inline(__always)
    private static func load<Integer: FixedWidthInteger & BitwiseCopyable>(
        _ text: UnsafeRawBufferPointer, _ position: Int, _ type: Integer.Type
    ) -> Integer {
        assert(position >= 0 && position + MemoryLayout<Integer>.size <= text.count)
        return Integer(littleEndian: text.loadUnaligned(fromByteOffset: position, as: type))
    }
}
