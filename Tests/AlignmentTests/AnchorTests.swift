import Testing

@testable import Alignment

/// The tokens of a text.
private func tokens(_ text: String, isCode: Bool = false) -> Set<UInt32> {
    var index = AnchorIndex()
    let bytes = Array(text.utf8)
    WordScanner.scan(bytes, 0..<bytes.count, isCode: isCode, into: &index)
    index.endBlock()
    index.finish()
    return Set(index.tokens)
}

@Suite struct AnchorTests {
    @Test(arguments: [
        ("1,000 customers", "1.000 Kunden"), ("in 2016", "二〇一六 2016年"), ("PHP 7.4.1", "версия 7.4.1"),
        ("12", "١٢"), ("12", "۱۲"), ("12", "१२"), ("12", "１２"),
        ("Information", "información"), ("Émission", "emission"), ("ÉCOLES", "écoles"), ("Привет", "приветы"),
        ("utf8_encode", "die Funktion utf8_encode"), ("HTML", "в HTML"), ("innerHTML", "的 innerHTML 属性"),
    ])
    func agree(_ a: String, _ b: String) {
        #expect(!tokens(a).isDisjoint(with: tokens(b)))
    }

    @Test(arguments: [
        ("7", "7"), ("the", "the"), ("one", "une"), ("1000", "100"), ("customer", "Kunde"), ("Html", "Hund"), ("", ""),
    ])
    func differ(_ a: String, _ b: String) {
        #expect(tokens(a).isDisjoint(with: tokens(b)))
    }

    @Test func brokenBytesEndTheWord() {
        var index = AnchorIndex()
        let bytes: [UInt8] = [0xC3, 0xD9, 0xE0, 0xA5, 0xEF, 0xBC, 0x41, 0xC3]
        for start in bytes.indices { WordScanner.scan(bytes, start..<bytes.count, isCode: false, into: &index) }
        WordScanner.scan(bytes, 0..<1000, isCode: true, into: &index)
        index.endBlock()
        index.finish()
        #expect(index.blockStarts.count == 2)
    }

    @Test func indexKnowsBlocksAndNeighbours() throws {
        var index = AnchorIndex()
        for block in [[8, 16, 8], [16, 24], [], [24]] as [[UInt32]] {
            for token in block { index.insert(token) }
            index.endBlock()
        }
        index.finish()
        #expect(index.tokens == [8, 16, 24])
        #expect(index.frequencies == [1, 2, 2])
        #expect(index.blockStarts == [0, 2, 4, 4, 5])
        #expect(index.repeatedStarts == [0, 1, 1, 1, 1])
        #expect(index.repeated == [1])
        let id = try #require(index.id(of: 24))
        #expect(index.postings[Int(index.postingStarts[id])..<Int(index.postingStarts[id + 1])] == [1, 3])
        #expect(index.id(of: 32) == nil)
    }

    @Test func indexGrows() {
        var index = AnchorIndex()
        for block in 0..<100 {
            for token in 0..<100 { index.insert(UInt32(block * 100 + token + 1) &* 2_654_435_761) }
            index.endBlock()
        }
        index.finish()
        #expect(index.tokens.count == 10_000)
        #expect(index.tokens.indices.allSatisfy { index.id(of: index.tokens[$0]) == $0 })
    }

    @Test func rareAnchorsWeighMore() {
        let x = ProfileBuilder.make("en", "p10#rare#common p10#common p10#common p10#own")
        let y = ProfileBuilder.make("de", "p10#rare p10#common p10#common p10#common")
        let shared = SharedAnchors(x.anchors, y.anchors, blocks: 4)
        #expect(shared.shared(0, 0) > shared.shared(1, 1))
        #expect(shared.shared(1, 1) > 0)
        #expect(shared.shared(3, 3) == 0)
        #expect(shared.source[3].own > 0)
        #expect(shared.source[0].repeated == shared.shared(1, 1))
    }
}
