import Testing

@testable import Rules

@Suite struct WordFilterTests {
    private static func hashes(_ text: String) -> ArraySlice<UInt16> {
        let bytes = Array(text.utf8)
        let table = WordTable(bytes, blocks: [0..<bytes.count])
        return table.hashes(of: table.words(of: 0))
    }

    private static let source = hashes(
        "The office answers every letter. Please keep your receipt, since we need its number. Calls are free.")

    @Test func findsASentenceAmongOthers() {
        var filter = WordFilter()
        filter.insert(Self.source)
        #expect(
            filter.hasRun(
                in: Self.hashes("Anrufe sind kostenlos. Please keep your receipt, since we need its number. Danke.")))
        #expect(
            filter.hasRun(in: Self.hashes("Anrufe sind frei. Please keep this receipt, since we need its number.")))
        #expect(!filter.hasRun(in: Self.hashes("Anrufe sind werktags von acht bis achtzehn Uhr kostenlos, receipt.")))
        #expect(!filter.hasRun(in: Self.hashes("")))
    }

    @Test func forgetsWhatIsTakenOut() {
        var filter = WordFilter()
        filter.insert(Self.source)
        filter.remove(Self.source)
        #expect(!filter.hasRun(in: Self.source))
    }
}
