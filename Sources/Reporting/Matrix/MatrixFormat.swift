/// The formats of a completeness matrix.
package enum MatrixFormat: String, Sendable, CaseIterable {
    /// For people: a table.
    case text
    /// For programs: everything that is known.
    case json
    /// For spreadsheets: a row for each article, a column for each locale.
    case csv
}
