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
        ///   - units: Its unit for each row; nil where it has none, or more than one.
        init(of profile: Profile, units: [Int?]) {
            let starts = profile.anchors.blockStarts
            isPresent = units.map { $0 != nil }
            scales = units.map { unit in unit.map { Lexicon.scale(ofWords: starts[$0 + 1] - starts[$0]) } ?? 0 }
            let all = units.compactMap { $0 }
            count = all.count
            let first = all.min() ?? 0
            var rows = [Int32](repeating: -1, count: (all.max() ?? first - 1) - first + 1)
            for (row, unit) in units.enumerated() {
                if let unit { rows[unit - first] = Int32(row) }
            }
            firstUnit = first
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
            let units = rows.map { $0 == block ? nil : lineup.single(of: version, for: $0) }
            parts[version] = Part(of: profiles[version], units: units)
        }
        self.parts = parts
    }

    /// What a version has of the rows; nil for one that they were not taken of.
    subscript(version: Int) -> Part? { parts.indices.contains(version) ? parts[version] : nil }
}
