import Content
import Testing

@testable import Rules

/// What is searched eight bytes at a time is found wherever it stands.
@Suite struct ByteScanTests {
    /// Texts of letters with a character at each of the places around the eight bytes.
    private static func texts(_ character: String) -> [(place: Int, text: String)] {
        (0..<20).map { ($0, String(repeating: "a", count: $0) + character + String(repeating: "b", count: 19 - $0)) }
    }

    @Test("A digit, whatever its script", arguments: ["7", "٧", "½", "７"])
    func findsDigits(digit: String) {
        for (place, text) in Self.texts(digit) {
            let bytes = Array(text.utf8)
            var runs: [Range<Int>] = []
            DigitRuns.scan(bytes.span, 0..<bytes.count, ByteSet(text)) { runs.append($0.range) }
            #expect(Set(runs) == [place..<place + digit.utf8.count])
        }
    }

    @Test("A bracket that nothing closes", arguments: ["(", ")", "[", "]", "（", "】"])
    func findsBrackets(bracket: String) {
        // A closing one behind a few letters may be the mark of a list item.
        for (place, text) in Self.texts(bracket) where place > 4 {
            let strays = BracketScan(Array(text.utf8)[...], ByteSet(text)).strays
            #expect(strays.map(\.range) == [place..<place + bracket.utf8.count])
        }
    }

    @Test("Each byte beyond ASCII of a part")
    func findsHighBytes() {
        for (place, text) in Self.texts("é") {
            let bytes = Array(text.utf8)
            var places: [Int] = []
            bytes.span.bytes.forEachHighByte(in: 1..<18) { places.append($0) }
            #expect(places == [place, place + 1].filter { (1..<18).contains($0) })
        }
    }

    @Test("Words of a text by hash, the last one included")
    func hashesWords() {
        let hashes = WordHashes.list(of: Array("Open the door, open a window".utf8)[...])
        #expect(hashes.count == 5)
        #expect(hashes[0] == hashes[3])
        #expect(hashes[4] == WordHashes.list(of: Array("WINDOW".utf8)[...])[0])
    }
}
