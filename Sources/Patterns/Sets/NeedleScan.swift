import Language

/// A pass over the units of a text for the needles of a ``PatternSet``.
struct NeedleScan {
    private let set: PatternSet
    /// The unit in which each entry was found last, so that a pattern is told once.
    private var lastUnits: [Int32]

    /// Begins a pass.
    init(set: PatternSet) {
        self.set = set
        lastUnits = [Int32](repeating: -1, count: set.count)
    }

    /// Tells what is found in the units, as far as they lie within the text.
    mutating func search(_ text: [UInt8], units: [Range<Int>], _ body: (PatternSet.Hit) -> Void) {
        let (unfiltered, long, short) = (set.unfiltered, set.long, set.short)
        // The pointer lives as long as the closure, and what reads it keeps within the text.
        text.withUnsafeBytes { text in
            for (index, unit) in units.enumerated() {
                let unit = unit.clamped(to: 0..<text.count)
                for entry in unfiltered { body(PatternSet.Hit(entry: Int(entry), unit: index, range: unit)) }
                long.forEachWindow(in: text, unit) { verify($0, $1, text, unit, index, body) }
                short.forEachWindow(in: text, unit) { verify($0, $1, text, unit, index, body) }
            }
        }
    }

    /// Tells whether a needle stands where one of its windows was found.
    private mutating func verify(
        _ slot: borrowing WindowTable.Slot, _ position: Int, _ text: UnsafeRawBufferPointer, _ unit: Range<Int>,
        _ index: Int, _ body: (PatternSet.Hit) -> Void
    ) {
        let needle = set.needles[Int(slot.needle)]
        let entry = Int(needle.entry)
        let isRequired = needle.traits.contains(.isRequired)
        if isRequired, lastUnits[entry] == Int32(truncatingIfNeeded: index) { return }
        guard let range = place(of: needle, slot, position, text, unit) else { return }
        if isRequired {
            lastUnits[entry] = Int32(truncatingIfNeeded: index)
            body(PatternSet.Hit(entry: entry, unit: index, range: unit))
        } else if !needle.traits.contains(.isWhole) || WordEdges.isWhole(range, in: text, unit) {
            body(PatternSet.Hit(entry: entry, unit: index, range: range))
        }
    }

    /// Where a needle stands whose window is at a position; nil if nothing but its window does.
    private func place(
        of needle: Needle, _ slot: borrowing WindowTable.Slot, _ position: Int, _ text: UnsafeRawBufferPointer,
        _ unit: Range<Int>
    ) -> Range<Int>? {
        let folds = needle.traits.contains(.foldsCase)
        let border = position + Int(slot.lead)
        guard border <= unit.upperBound else { return nil }
        let first = Int(needle.start)
        var end = border
        var index = first + Int(slot.pivot)
        let last = first + Int(needle.count)
        while index < last {
            guard let scalar = UTF8Text.next(text, &end, unit.upperBound),
                (folds ? Folding.fold(scalar) : scalar) == set.scalars[index]
            else { return nil }
            index += 1
        }
        var start = border
        index = first + Int(slot.pivot)
        while index > first {
            index -= 1
            guard let scalar = UTF8Text.previous(text, &start, unit.lowerBound),
                (folds ? Folding.fold(scalar) : scalar) == set.scalars[index]
            else { return nil }
        }
        return start..<end
    }
}
