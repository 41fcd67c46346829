/// An article's versions lined up: rows of blocks that answer one another, and where they do not.
public struct ParallelTable: Sendable {
    /// A row: the blocks of each version that answer one another.
    public struct Row: Sendable {
        /// For each version of the article, the indexes in ``/Content/Version/blocks``; nil where it has none.
        public let cells: [Range<Int>?]
    }

    /// The rows in the order of the pivot, with the blocks that the pivot lacks where they stand in their version.
    public let rows: [Row]
    /// The version that all others were aligned with: the source, else the one most like the others.
    public let pivot: Int
    /// The version that the others are translated from, where one is known.
    public let source: Int?
    /// The alignment of each version with the pivot, pivot as source; nil for the pivot itself.
    public let alignments: [Alignment?]
    /// Whether each version is a translation of the others; findings about blocks are not made for one that is not.
    public let isRelated: [Bool]
    /// For each version that is no translation of the others the id of the article that it seems to belong to; nil for
    /// all others, and where no one article of the export has its words.
    public let homes: [String?]
    /// Where the versions differ, each difference once: in the order of the rows, then blocks that are no translations, in
    /// their order.
    public let discrepancies: [Discrepancy]
    /// What lengths each version is expected to have; nil for the pivot and for versions that are not related to it.
    package let expectations: [LengthExpectation?]
    /// What the words of the export are known to mean; nothing without a survey.
    package internal(set) var survey = SurveyView.none
    /// For each version the blocks that other articles of its locale have too, in their order; empty without a survey.
    public internal(set) var recurringBlocks: [[RecurringBlock]] = []
}
