import Testing

@testable import Rules

@Suite struct WordTableTests {
    private static func table(_ blocks: [String]) -> WordTable {
        var text: [UInt8] = []
        var ranges: [Range<Int>] = []
        for block in blocks {
            ranges.append(text.count..<text.count + block.utf8.count)
            text += Array(block.utf8) + [0x0A]
        }
        return WordTable(text, blocks: ranges)
    }

    @Test func knowsWordsOfOtherBlocksWhateverTheirCase() {
        let table = Self.table(["The house stands.", "the HOUSE falls", "rien de rien", ""])
        #expect(table.count == 4)
        #expect(table.familiar() == [2, 2, 0, 0])
        // A word that is repeated within its block only is not familiar.
        #expect(table.words(of: 2).count == 3)
        #expect(table.words(of: 3).isEmpty)
    }

    @Test func knowsWordsOfAnotherTable() {
        let english = Self.table(["The house stands", "and falls"])
        let mixed = Self.table(["the house falls tomorrow", "Haus und Hof"])
        #expect(english.known(mixed.words(of: 0), of: mixed) == 3)
        #expect(english.known(mixed.words(of: 1), of: mixed) == 0)
    }

    @Test func passesOverDigitsMarksAndSingleLetters() {
        let table = Self.table(["a 1 22 x1y -- ?", "дом, дом"])
        #expect(table.words(of: 0).isEmpty)
        #expect(table.words(of: 1).count == 2)
    }

    @Test func readsWordsAlikeWhereverTheyStand() {
        // Short, of eight bytes, longer, and beyond ASCII; "xhereabouts" ends as "whereabouts" does.
        let words = "to Overture whereabouts übermäßig дом 漢字仮名 xhereabouts"
        let plain = Self.table([words])
        #expect(plain.words(of: 0).count == 7)
        for shift in 0..<17 {
            let spaces = String(repeating: " ", count: shift)
            let moved = Self.table([spaces + words.uppercased(), spaces, words + spaces, "to"])
            #expect(plain.known(moved.words(of: 2), of: moved) == 7)
            #expect(moved.words(of: 0).count == 7)
            #expect(moved.words(of: 1).isEmpty)
            #expect(moved.familiar()[3] == 1)
        }
    }

    @Test func readsTextsShorterThanEightBytes() {
        let short = WordTable(Array("ab cd".utf8), blocks: [0..<2, 3..<5])
        let long = Self.table(["of ab and cd, the end"])
        #expect(short.words(of: 0).count == 1)
        #expect(long.known(short.words(of: 0), of: short) == 1)
        #expect(long.known(short.words(of: 1), of: short) == 1)
        #expect(WordTable([], blocks: []).count == 0)
    }
}
