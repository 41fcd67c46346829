/// A place where something that a rule looks for was found.
package struct PackMatch: Sendable {
    /// The index in ``PackKind/needles`` of what was found.
    package let needle: Int
    /// The index in ``ScopedVersion/texts`` of the text that it is in.
    package let text: Int
    /// What a pattern and its groups match, as ranges of ``ScopedVersion/bytes``; nil for a group that has no part in
    /// the match. The first is the whole match.
    package let groups: [Range<Int>?]
    /// The bytes that match.
    package let range: Range<Int>

    /// Creates a match.
    package init(needle: Int, text: Int, range: Range<Int>, groups: [Range<Int>?]) {
        self.needle = needle
        self.text = text
        self.range = range
        self.groups = groups
    }

    /// The order of matches: by text, position, the longer one, needle.
    static func precedes(_ a: PackMatch, _ b: PackMatch) -> Bool {
        (a.text, a.range.lowerBound, -a.range.upperBound, a.needle)
            < (b.text, b.range.lowerBound, -b.range.upperBound, b.needle)
    }
}
