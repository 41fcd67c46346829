import Testing

@testable import Alignment

/// An article in several locales, each changed in its own way.
private func table(
    _ locales: [String], source: Int? = nil, blocks: [String] = sampleBlocks(40),
    _ change: (Int, inout [String]) -> Void
) -> ParallelTable {
    ParallelTable.make(
        of: locales.enumerated().map { version, locale in
            var copy = blocks
            change(version, &copy)
            return ProfileBuilder.make(locale, copy)
        }, source: source)
}

private let five = ["de", "en", "es", "fr", "it"]

@Suite struct ParallelTableTests {
    @Test func soundVersionsHaveNoDiscrepancy() {
        let table = table(five) { _, _ in }
        #expect(table.discrepancies.isEmpty)
        #expect(table.rows.count == 40)
        #expect(table.isRelated == [true, true, true, true, true])
        #expect(table.pivot == 1)
    }

    @Test(arguments: [nil, 1] as [Int?]) func whatOneLacksIsMissing(source: Int?) throws {
        let table = table(five, source: source) { if $0 == 3 { $1.remove(at: 16) } }
        #expect(table.summary == ["missing 3:16+0"])
        let difference = try #require(table.discrepancies.first)
        #expect(difference.counterpart == .init(version: 1, blocks: 16..<17))
        #expect(difference.witnesses.map(\.version) == [0, 2, 4])
        #expect(difference.isConsensus)
        #expect(table.rows[16].cells == [16..<17, 16..<17, 16..<17, nil, 16..<17])
        #expect(table.rows[17].cells == [17..<18, 17..<18, 17..<18, 16..<17, 17..<18])
    }

    @Test(arguments: [nil, 1] as [Int?]) func whatOneHasIsExtra(source: Int?) {
        let table = table(five, source: source) { if $0 == 3 { $1.insert("p210", at: 14) } }
        #expect(table.summary == ["extra 3:14"])
        #expect(table.rows.count == 41)
        #expect(table.rows[14].cells == [nil, nil, nil, 14..<15, nil])
    }

    @Test(arguments: [nil, 1] as [Int?]) func whatMostLackIsTheSourcesFault(source: Int?) throws {
        let table = table(five, source: source) { if $0 == 1 { $1.insert("p210", at: 16) } }
        #expect(table.summary == ["extra 1:16"])
        let difference = try #require(table.discrepancies.first)
        #expect(difference.isConsensus)
        #expect(difference.counterpart.blocks.isEmpty)
        #expect([difference.counterpart.version] + difference.witnesses.map(\.version) == [0, 2, 3, 4])
    }

    @Test(arguments: [nil, 1] as [Int?]) func whatTheSourceLacksIsOneFinding(source: Int?) throws {
        let table = table(five, source: source) { if $0 == 1 { $1.remove(at: 16) } }
        #expect(table.summary == ["missing 1:16+0"])
        #expect(try #require(table.discrepancies.first).witnesses.count == 3)
        #expect(table.rows[16].cells == [16..<17, nil, 16..<17, 16..<17, 16..<17])
    }

    @Test(arguments: [nil, 1] as [Int?]) func mergedAndSplit(source: Int?) {
        let blocks = sampleBlocks(28) + ["p180", "p140", "p400"] + sampleBlocks(9, seed: 3)
        let merged = table(five, source: source, blocks: blocks) { version, blocks in
            if version == 4 { blocks.replaceSubrange(28..<30, with: ["p320"]) }
        }
        #expect(merged.summary == ["merged 4:28"])
        #expect(merged.rows.count == 39)
        #expect(merged.rows[28].cells == [28..<30, 28..<30, 28..<30, 28..<30, 28..<29])
        let split = table(five, source: source, blocks: blocks) { version, blocks in
            if version == 4 { blocks.replaceSubrange(30..<31, with: ["p190", "p210"]) }
        }
        #expect(split.summary == ["split 4:30+2"])
        // The source alone is otherwise: it is the one that is reported, and once.
        let source = table(five, source: source, blocks: blocks) { version, blocks in
            if version == 1 { blocks.replaceSubrange(28..<30, with: ["p320"]) }
        }
        #expect(source.summary == ["merged 1:28"])
    }

    @Test(arguments: [nil, 1] as [Int?]) func truncated(source: Int?) throws {
        let blocks = sampleBlocks(28) + ["p500.", "p140"] + sampleBlocks(9, seed: 3)
        let one = table(five, source: source, blocks: blocks) { if $0 == 2 { $1[28] = "p200" } }
        #expect(one.summary == ["truncated 2:28"])
        let ratio = try #require(one.discrepancies.first?.ratio)
        #expect(ratio > 0.3 && ratio < 0.45)
        let pivot = table(five, source: source, blocks: blocks) { if $0 == 1 { $1[28] = "p200" } }
        #expect(pivot.summary == ["truncated 1:28"])
    }

    @Test(arguments: [
        // Too long to be short, but for the comma at the end.
        ("p500.", "p350,", ["truncated 2:28"]), ("p500.", "p350.", []), ("p500.", "p350", []),
        // The length alone says too little; three sentences less are another matter.
        ("p100~4.", "p54~1.", ["truncated 2:28"]), ("p100~4.", "p54~4.", []),
    ])
    func truncatedBySeveralSigns(_ block: String, _ left: String, _ expected: [String]) {
        let blocks = sampleBlocks(28) + [block, "p140"] + sampleBlocks(9, seed: 3)
        #expect(table(five, source: 1, blocks: blocks) { if $0 == 2 { $1[28] = left } }.summary == expected)
    }

    @Test func longerInMostVersionsIsNoNews() {
        // The source was cut by hand in all of them.
        let blocks = sampleBlocks(28) + ["p500.", "p140"] + sampleBlocks(9, seed: 3)
        let table = table(five, source: 1, blocks: blocks) { if $0 != 1 { $1[28] = "p330." } }
        #expect(table.discrepancies.isEmpty)
    }

    @Test(arguments: [nil, 1] as [Int?]) func swappedBlocksAreNeitherMissingNorExtra(source: Int?) {
        let blocks = sampleBlocks(28) + ["p300#u#v", "p110#w#x", "p140"] + sampleBlocks(9, seed: 3)
        let table = table(five, source: source, blocks: blocks) { if $0 == 2 { $1.swapAt(28, 29) } }
        #expect(table.summary.allSatisfy { $0.hasPrefix("reordered 2") })
        #expect(table.discrepancies.count == 1)
    }

    @Test func anotherArticleIsUnrelated() {
        let table = table(five, source: 1) { if $0 == 2 { $1 = mixedBlocks(33, seed: 50) } }
        #expect(table.isRelated == [true, true, false, true, true])
        #expect(table.discrepancies.isEmpty)
        #expect(table.rows.allSatisfy { $0.cells[2] == nil })
    }

    @Test(arguments: [["p40"], ["h1:20", "p30"], []]) func stubsAreUnrelated(stub: [String]) {
        let table = table(five, source: 1) { if $0 == 2 { $1 = stub } }
        #expect(table.isRelated == [true, true, false, true, true])
        #expect(table.discrepancies.isEmpty)
    }

    @Test func aStubForASourceIsNotEverybodysFault() {
        let table = table(five, source: 1) { version, blocks in
            if version == 1 { blocks = ["h1:20", "p30"] }
            if version == 3 { blocks.remove(at: 16) }
        }
        #expect(table.isRelated == [true, false, true, true, true])
        #expect(table.summary == ["missing 3:16+0"])
        #expect(table.source == 1)
        #expect(table.pivot != 1)
    }

    @Test func twoVersionsWithoutSource() {
        // English counts as the source wherever it stands in the order.
        let first = table(["de", "en"]) { if $0 == 0 { $1.remove(at: 16) } }
        #expect(first.summary == ["missing 0:16+0"])
        let second = table(["de", "en"]) { if $0 == 1 { $1.remove(at: 16) } }
        #expect(second.summary == ["extra 0:16"])
        let third = table(["de", "fr"]) { if $0 == 0 { $1.remove(at: 16) } }
        #expect(third.summary == ["extra 1:16"])
        #expect(first.source == nil)
    }

    @Test func pivotIsTheVersionMostLikeTheOthers() {
        func pivot(_ change: (Int, inout [String]) -> Void) -> Int { table(five, change).pivot }
        #expect(pivot { if $0 == 0 { $1.removeLast(10) } } == 1)
        // English stays the pivot with a few faults, but not when it is another kind of page.
        #expect(pivot { if $0 == 1 { $1.removeLast() } } == 1)
        #expect(pivot { if $0 == 1 { $1.removeLast(20) } } == 0)
    }

    @Test func fewVersions() {
        let none = ParallelTable.make(of: [], source: nil)
        #expect(none.rows.isEmpty && none.discrepancies.isEmpty)
        let one = table(["de"]) { _, _ in }
        #expect(one.rows.count == 40 && one.discrepancies.isEmpty && one.isRelated == [true])
        let empty = ParallelTable.make(
            of: ["de", "en", "fr"].map { ProfileBuilder.make($0, []) }, source: nil)
        #expect(empty.rows.isEmpty && empty.discrepancies.isEmpty)
        let single = table(five, blocks: ["p100"]) { _, _ in }
        #expect(single.discrepancies.isEmpty && single.rows.count == 1)
        #expect(single.isRelated.allSatisfy { $0 })
    }

    @Test func severalFaultsAreSeveralFindings() {
        let table = table(five) { version, blocks in
            if version == 0 { blocks.remove(at: 30) }
            if version == 2 { blocks.insert("p150", at: 10) }
            if version == 3 { blocks.removeSubrange(3..<5) }
        }
        #expect(table.summary == ["missing 3:3+0", "missing 3:3+0", "extra 2:10", "missing 0:30+0"])
    }

    @Test func orderOfVersionsChangesNothing() {
        func find(_ order: [Int]) -> [String] {
            var blocks = [[String]](repeating: sampleBlocks(40), count: 5)
            blocks[0].remove(at: 30)
            blocks[2].insert("p150", at: 10)
            blocks[3].removeSubrange(3..<5)
            blocks[1].remove(at: 20)
            let table = ParallelTable.make(of: order.map { ProfileBuilder.make(five[$0], blocks[$0]) }, source: nil)
            return table.discrepancies.map { difference in
                "\(difference.kind) \(order[difference.place.version]) \(difference.place.blocks)"
            }.sorted()
        }
        let expected = find([0, 1, 2, 3, 4])
        #expect(expected.count == 5)
        for order in [[4, 3, 2, 1, 0], [1, 0, 3, 4, 2], [2, 4, 0, 1, 3]] { #expect(find(order) == expected) }
    }

    @Test func whatIsNoTextIsNotMissed() {
        let blocks = ["title20"] + sampleBlocks(20) + ["figure", "p0"] + sampleBlocks(20, seed: 3)
        let table = table(five, blocks: blocks) { version, blocks in
            if version == 2 { blocks.removeSubrange(21..<23) }
            if version == 3 { blocks.removeFirst() }
        }
        #expect(table.discrepancies.isEmpty)
    }
}
