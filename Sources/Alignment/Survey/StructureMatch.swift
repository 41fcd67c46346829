/// Finds blocks that answer one another by the kinds of the blocks around them alone: a quick look before alignment.
///
/// Versions are cut into sections at their headings. Sections are paired from the front and from the back as long as
/// their headings are of the same level, and the blocks of a pair answer one another where they are as many of the same
/// kinds. What was added, lost or moved costs no more than its section, so that hardly a row is wrong.
enum StructureMatch {
    /// For each unit of a version the unit of the reference that it answers; -1 where that is not certain.
    ///
    /// - Complexity: O(*n*) in the number of units.
    static func rows(of version: Profile, in reference: Profile) -> [Int32] {
        let a = sections(version)
        let b = sections(reference)
        var rows = [Int32](repeating: -1, count: version.units.count)
        var front = 0
        while front < min(a.count, b.count), isAlike(a[front], version, b[front], reference) {
            pair(a[front], version, b[front], reference, &rows)
            front += 1
        }
        var back = 1
        while a.count - back >= front, b.count - back >= front,
            isAlike(a[a.count - back], version, b[b.count - back], reference)
        {
            pair(a[a.count - back], version, b[b.count - back], reference, &rows)
            back += 1
        }
        return rows
    }

    /// The ranges of the sections: each begins with a heading, but for what stands before the first.
    private static func sections(_ profile: Profile) -> [Range<Int>] {
        var sections: [Range<Int>] = []
        var start = 0
        for unit in profile.units.indices where unit > start && profile.units[unit].kind.isHeading {
            sections.append(start..<unit)
            start = unit
        }
        if start < profile.units.count { sections.append(start..<profile.units.count) }
        return sections
    }

    private static func isAlike(_ a: Range<Int>, _ x: Profile, _ b: Range<Int>, _ y: Profile) -> Bool {
        x.units[a.lowerBound].kind == y.units[b.lowerBound].kind
    }

    private static func pair(
        _ a: Range<Int>, _ x: Profile, _ b: Range<Int>, _ y: Profile, _ rows: inout [Int32]
    ) {
        guard a.count == b.count, zip(a, b).allSatisfy({ x.units[$0].kind == y.units[$1].kind }) else { return }
        for (unit, row) in zip(a, b) { rows[unit] = Int32(row) }
    }
}
