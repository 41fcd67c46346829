/// Many phrases and patterns that are looked for in one pass over a text.
///
/// A phrase is found where it stands. A pattern is only run by the caller, on those units of the text that hold one of
/// its ``Pattern/requiredLiterals``; a pattern without any has to run on all.
package struct PatternSet: Sendable {
    /// What was found in a unit.
    package struct Hit: Hashable, Sendable {
        /// The number that adding the phrase or the pattern returned.
        package let entry: Int
        /// The index of the unit among those that were scanned.
        package let unit: Int
        /// For a phrase the bytes where it stands; for a pattern the whole unit, in which it may or may not match.
        package let range: Range<Int>
    }

    /// How many phrases and patterns there are.
    package let count: Int
    /// What is looked for: phrases, and the literals of patterns.
    let needles: [Needle]
    /// The characters of all needles.
    let scalars: [UInt32]
    /// The patterns that run on every unit.
    let unfiltered: [Int32]
    let long: WindowTable
    let short: WindowTable

    /// Looks for all phrases and for what patterns need in the units of a text.
    ///
    /// Hits come unit by unit, within a unit in an order that is always the same but means nothing. Every occurrence of
    /// every phrase is told, overlapping ones too, and every pattern at most once for a unit. Nothing is found across the
    /// border of a unit.
    /// - Parameters:
    ///   - text: UTF-8, such as ``/Content/Version/text``. Bytes that are none are safe, and match nothing.
    ///   - units: The parts that are looked at, at borders of characters, such as blocks.
    ///   - body: Gets every hit.
    /// - Complexity: O(*n*) in the bytes of the units, nearly whatever the number of entries, plus what is found.
    package func scan(_ text: [UInt8], units: [Range<Int>], body: (Hit) -> Void) {
        var scan = NeedleScan(set: self)
        scan.search(text, units: units, body)
    }
}
