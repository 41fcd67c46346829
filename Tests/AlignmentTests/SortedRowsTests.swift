import Testing

@testable import Alignment

/// A table of rows of two cells, one with an anchor by which the row is known, between a heading and a paragraph.
private func table(_ names: String, hasSpan: Bool = false) -> String {
    let rows = names.enumerated().map { number, name in
        number == 0 && hasSpan ? "|td:6 td:9 td:4#\(name)" : "|td:9 td:4#\(name)"
    }
    return (["h1:20"] + rows + ["p200"]).joined(separator: " ")
}

private func compare(_ source: String, _ target: String) -> ParallelTable {
    ParallelTable.make(of: [ProfileBuilder.make("en", source), ProfileBuilder.make("fr", target)], source: 0)
}

/// Which cell of the target answers each of the source, without the heading and the paragraph.
private func answers(_ table: ParallelTable) -> [Int?] {
    table.rows.compactMap { row in row.cells[0].map { _ in row.cells[1]?.first } }.dropFirst().dropLast()
}

@Suite struct SortedRowsTests {
    @Test func rowsAreFoundInAnyOrder() {
        let found = compare(table("abcdefgh"), table("hbdacgef"))
        #expect(found.discrepancies.isEmpty)
        #expect(answers(found) == [7, 8, 3, 4, 9, 10, 5, 6, 13, 14, 15, 16, 11, 12, 1, 2])
    }

    @Test func aRowThatIsLostIsTheOnlyDifference() {
        let found = compare(table("abcdefgh"), table("hbdacge"))
        #expect(found.discrepancies.map(\.kind) == [.missing, .missing])
        #expect(found.discrepancies.map(\.counterpart.blocks) == [11..<12, 12..<13])
    }

    @Test func aCellThatSpansRowsStandsInTheFirst() {
        let found = compare(table("abcdefgh", hasSpan: true), table("hbdacgef", hasSpan: true))
        #expect(found.discrepancies.isEmpty)
        #expect(answers(found).prefix(3) == [1, 8, 9])
    }

    @Test func twoItemsThatChangedPlacesAreToldByThemselves() {
        let found = compare(
            "h1:20 li40#a li41#b li42#c#cc#ccc li40#d#dd#ddd li41#e li42#f li40#g p200",
            "h1:20 li40#a li41#b li40#d#dd#ddd li42#c#cc#ccc li41#e li42#f li40#g p200")
        #expect(found.discrepancies.map(\.kind) == [.reordered])
    }

    @Test func twoRowsThatChangedPlacesAreNot() {
        #expect(compare(table("abcdefgh"), table("abdcefgh")).discrepancies.isEmpty)
    }

    @Test func listsInOrderStay() {
        let found = compare(table("abcdefgh"), table("abcdefgh"))
        #expect(found.discrepancies.isEmpty)
        #expect(found.alignments[1]?.moves.isEmpty == true)
    }

    @Test func itemsAreRowsToo() {
        let source = "h1:20 li40#a li41#b li42#c#cc#ccc li40#d#dd#ddd li41#e li42#f li40#g p200"
        let target = "h1:20 li42#g li41#d li40#a li41#f li42#c li41#b li40#e p200"
        let found = compare(source, target)
        #expect(found.discrepancies.isEmpty)
        #expect(answers(found) == [3, 6, 5, 2, 7, 4, 1])
    }
}
