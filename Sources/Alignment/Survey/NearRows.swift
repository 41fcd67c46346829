/// The rows of an article around one of them, as coordinates for what the article itself tells of its words.
///
/// What an article is about stands in its own rows rather than in those of others, and a text from elsewhere has none of
/// it. The row that is asked about is left out, since it would speak for whatever stands there.
struct NearRows {
    /// What one version has of the rows.
    struct Part {
        /// For each row whether the version has one block for it; false for the row that is asked about.
        let isPresent: [Bool]
        /// What the coordinate of each row is multiplied by, see ``Lexicon``.
        let scales: [Float]
        /// How many rows the version has.
        let count: Int
        /// The first unit of any row, and the rows of the units from there on; -1 for a unit in none.
        private let firstUnit: Int
        private let rowsOfUnits: [Int32]

        /// Takes what a version has.
        ///
        /// - Parameters:
        ///   - profile: The profile of the version.
        ///   - units: Its unit for each row; -1 where it has none, or more than one.
        init(of profile: Profile, units: [Int32]) {
            let starts = profile.anchors.blockStarts
            var isPresent = [Bool](repeating: false, count: units.count)
            var scales = [Float](repeating: 0, count: units.count)
            var count = 0
            var first = Int32.max
            var last: Int32 = -1
            for row in units.indices where units[row] >= 0 {
                let unit = Int(units[row])
                isPresent[row] = true
                scales[row] = Lexicon.scale(ofWords: starts[unit + 1] - starts[unit])
                count += 1
                first = min(first, units[row])
                last = max(last, units[row])
            }
            var rows = [Int32](repeating: -1, count: last < 0 ? 0 : Int(last - first) + 1)
            for row in units.indices where units[row] >= 0 { rows[Int(units[row] - first)] = Int32(row) }
            self.isPresent = isPresent
            self.scales = scales
            self.count = count
            firstUnit = last < 0 ? 0 : Int(first)
            rowsOfUnits = rows
        }

        /// The row of a unit.
        func row(of unit: Int) -> Int? {
            guard rowsOfUnits.indices.contains(unit - firstUnit) else { return nil }
            let row = rowsOfUnits[unit - firstUnit]
            return row < 0 ? nil : Int(row)
        }
    }

    /// How many rows before and behind count; more would not be near, and would make the work quadratic.
    private static let reach = 128

    private let parts: [Part?]

    /// Takes the rows around a block of the pivot.
    ///
    /// - Complexity: O(*v*) in the number of versions.
    init(around block: Int, of lineup: Lineup, _ profiles: [Profile], _ versions: [Int]) {
        let last = lineup.cells[lineup.pivot]?.count ?? 0
        let rows = max(0, block - Self.reach)..<min(last, block + Self.reach + 1)
        var parts = [Part?](repeating: nil, count: profiles.count)
        for version in versions {
            var units = lineup.singles(of: version, for: rows)
            if rows.contains(block) { units[block - rows.lowerBound] = -1 }
            parts[version] = Part(of: profiles[version], units: units)
        }
        self.parts = parts
    }

    /// What a version has of the rows; nil for one that they were not taken of.
    subscript(version: Int) -> Part? { parts.indices.contains(version) ? parts[version] : nil }
}
