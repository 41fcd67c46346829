import Language

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

    let entries: [Entry]

    /// How many phrases and patterns there are.
    package var count: Int { entries.count }

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
        for (index, unit) in units.enumerated() {
            for entry in entries.indices { scan(entry, text, index, unit, body) }
        }
    }

    private func scan(_ entry: Int, _ text: [UInt8], _ index: Int, _ unit: Range<Int>, _ body: (Hit) -> Void) {
        guard case .phrase(let phrase, let options) = entries[entry] else {
            return body(Hit(entry: entry, unit: index, range: unit))
        }
        let fold = options.contains(.ignoringCase)
        let wanted = ScalarReader(Array(phrase.utf8)).map { fold ? Folding.fold($0.scalar) : $0.scalar }
        let found = ScalarReader(text[unit]).map { (fold ? Folding.fold($0.scalar) : $0.scalar, $0.range) }
        guard !wanted.isEmpty, found.count >= wanted.count else { return }
        for start in 0...found.count - wanted.count
        where zip(wanted, found[start...]).allSatisfy({ $0 == $1.0 }) {
            let range = found[start].1.lowerBound..<found[start + wanted.count - 1].1.upperBound
            body(Hit(entry: entry, unit: index, range: range))
        }
    }
}
