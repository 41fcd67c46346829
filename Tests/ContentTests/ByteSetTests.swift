import Testing

@testable import Content

@Suite struct ByteSetTests {
    @Test func everyBlockKnowsItsCharacters() throws {
        let version = try version("<p>One &amp; two</p><p>Zażółć  <b>gęślą</b>: 3</p><img src=a><pre>a\n\tb;</pre>")
        expectSound(version)
        let sets = version.blocks.map(\.bytes)
        // The space between "&amp;" and its neighbours, the reference itself, letters by case.
        #expect(sets[0] == ByteSet("O n&"))
        #expect(sets[1] == ByteSet("Z:3 aóż"))
        #expect(sets[2] == ByteSet())
        #expect(sets[3] == ByteSet("ab\n;"))
        #expect(version.bytes == ByteSet("O n&Z:3 aóż\n;"))
    }

    @Test func marksAreToldApart() {
        let marks = (0x21...0x2F).map { $0 } + (0x3A...0x40) + (0x5B...0x60) + (0x7B...0x7E)
        let all = marks + [0x20, 0x0A, 0x00, 0x30, 0x41, 0x61, 0xC2, 0xC3, 0xD7, 0xD8, 0xE2, 0xE3, 0xEF, 0xF0]
        for mark in all {
            let set = ByteSet(facts: ByteFacts.table[mark])
            #expect(all.filter { set.contains(UInt8($0)) } == [mark])
        }
    }

    @Test func bytesThatGoOnACharacterAreInNoSet() {
        let set = ByteSet("é")
        #expect(set.contains(0xC3))
        #expect(!set.contains(0xA9))
        #expect(!ByteSet(facts: 0xFF).contains(0x80))
    }

    @Test func sets() {
        var set = ByteSet("a?")
        #expect(set.isDisjoint(with: ByteSet("!;")))
        #expect(set.isASCII)
        set.formUnion(ByteSet("¿"))
        #expect(!set.isDisjoint(with: ByteSet("«")))
        #expect(!set.isASCII)
        #expect(ByteSet().isDisjoint(with: set))
    }

    @Test func factsOfBytes() {
        for byte in UInt8.min...UInt8.max {
            let facts = ByteFacts.table[Int(byte)]
            #expect(facts.nonzeroBitCount == (facts & ByteFacts.counted == 0 ? 1 : 2))
            #expect((facts & ByteFacts.space != 0) == ByteFacts.isSpace(byte))
            #expect((facts & ByteFacts.wide != 0) == (byte >= 0x80))
        }
    }
}
