import Language
import Testing

@testable import Alignment

/// The beads of two versions in short, such as `1-1 1-0`.
private func beads(_ x: String, _ y: String, _ locales: (String, String) = ("en", "de")) -> String {
    let table = ParallelTable.make(
        of: [ProfileBuilder.make(locales.0, x), ProfileBuilder.make(locales.1, y)], source: 0)
    return (table.alignments[1]?.beads ?? []).map(\.kind.rawValue).joined(separator: " ")
}

@Suite struct AlignerTests {
    @Test(arguments: [
        // One by one.
        ("h1:20 p200 p100 li40", "h1:22 p220 p110 li44", "1-1 1-1 1-1 1-1"),
        // A paragraph lost, one added.
        ("h1:20 p200 p90 p300 p60", "h1:22 p220 p330 p66", "1-1 1-1 1-0 1-1 1-1"),
        ("h1:20 p200 p300 p60", "h1:22 p220 p130 p330 p66", "1-1 1-1 0-1 1-1 1-1"),
        // Merged and split.
        ("h1:20 p200 p150 p300 p60", "h1:22 p385 p330 p66", "1-1 2-1 1-1 1-1"),
        ("h1:20 p350 p300 p60", "h1:22 p220 p165 p330 p66", "1-1 1-2 1-1 1-1"),
        ("h1:20 li350 li300 p60", "h1:22 li220 li165 li330 p66", "1-1 1-2 1-1 1-1"),
        ("h1:20 li350 li300 p60", "h1:22 li220 +p165 li330 p66", "1-1 1-2 1-1 1-1"),
        // A heading never becomes part of a paragraph.
        ("h2:40 p200 h2:20 p100", "h2:44 p220 p110", "1-1 1-1 1-0 1-1"),
        // A list item made a paragraph is still the same block.
        ("h1:20 li200 p100", "h1:22 p220 p110", "1-1 1-1 1-1"),
        // Nothing on one side.
        ("", "p10 p20", "0-1 0-1"), ("p10 p20", "", "1-0 1-0"), ("", "", ""),
        // No letters.
        ("figure p100 figure", "figure p110 figure", "1-1 1-1 1-1"),
    ])
    func shapes(_ x: String, _ y: String, _ expected: String) {
        #expect(beads(x, y) == expected)
    }

    @Test func anchorsDecideWhereLengthsDoNot() {
        // Of three paragraphs of a length, the anchors tell which one is lost.
        let source = "h1:20 p100#a p100#b p100#c p250"
        #expect(beads(source, "h1:22 p110#b p110#c p275") == "1-1 1-0 1-1 1-1 1-1")
        #expect(beads(source, "h1:22 p110#a p110#c p275") == "1-1 1-1 1-0 1-1 1-1")
        #expect(beads(source, "h1:22 p110#a p110#b p275") == "1-1 1-1 1-1 1-0 1-1")
    }

    @Test(arguments: [
        // Neighbours, where two short blocks together have the length of the long one.
        ("h1:20 p120#a p240#b p400", "h1:22 p265#b p130#a p440", ["1 2", "2 1"]),
        // With a heading between them.
        ("h1:20 p300#a h2:20 p100#b p400", "h1:22 p110#b h2:22 p330#a p440", ["1 3", "3 1"]),
        // One block that went two places down.
        ("h1:20 p120#a p240#b p90#c p400", "h1:22 p265#b p100#c p130#a p440", ["1 3"]),
        // In each other's elements: a paragraph of an item for the item.
        ("h1:20 li120#a +p240#b p400", "h1:22 li265#b +p130#a p440", ["1 2", "2 1"]),
        // What is lost and what is added are not the same.
        ("h1:20 p120#a p240#b p400", "h1:22 p265#b p50#c p440", []),
    ])
    func blocksCross(_ x: String, _ y: String, _ expected: [String]) {
        let table = ParallelTable.make(of: [ProfileBuilder.make("en", x), ProfileBuilder.make("de", y)], source: 0)
        #expect((table.alignments[1]?.moves ?? []).map { "\($0.source) \($0.target)" } == expected)
    }

    @Test func everyBlockIsInOneBead() throws {
        let x = sampleBlocks(120)
        var y = x
        y.removeSubrange(40..<47)
        y.insert("p333", at: 90)
        let table = ParallelTable.make(
            of: [ProfileBuilder.make("en", x), ProfileBuilder.make("de", y)], source: 0)
        let alignment = try #require(table.alignments[1])
        var place = (0, 0)
        for bead in alignment.beads {
            #expect((bead.source, bead.target) == place)
            place.0 += bead.kind.sourceCount
            place.1 += bead.kind.targetCount
        }
        #expect(place == (120, 114))
    }

    @Test func corridorWidensToWhereThePathIs() throws {
        // The first 60 blocks are lost at the beginning and as many added at the end, far from the diagonal.
        let x = sampleBlocks(200)
        let y = Array(x[60...]) + sampleBlocks(60, seed: 99)
        let profiles = [ProfileBuilder.make("en", x), ProfileBuilder.make("en", y)]
        let alignment = try #require(ParallelTable.make(of: profiles, source: 0).alignments[1])
        let matches = alignment.beads.filter { $0.kind == .match }
        #expect(matches.count { $0.source == $0.target + 60 } >= 135)
    }

    @Test func landmarksLeadThroughLongVersions() throws {
        // In a table this large the corridor does not start at the diagonal.
        let x = (0..<2000).map { "p\(50 + $0 * 37 % 300)#a\($0)#b\($0)" }
        let y = Array(x[..<300]) + Array(x[900...])
        let profiles = [ProfileBuilder.make("en", x), ProfileBuilder.make("en", y)]
        let alignment = try #require(ParallelTable.make(of: profiles, source: 0).alignments[1])
        #expect(alignment.beads.count { $0.kind == .match } == 1400)
        #expect(alignment.beads.count { $0.kind == .deletion } == 600)
    }

    @Test(.timeLimit(.minutes(10))) func longVersionsTakeLinearTime() throws {
        let x = sampleBlocks(5000)
        var y = x
        y.removeSubrange(1000..<1010)
        y.remove(at: 4000)
        let profiles = [ProfileBuilder.make("en", x), ProfileBuilder.make("de", y)]
        let table = ParallelTable.make(of: profiles, source: 0)
        #expect(table.discrepancies.count { $0.kind == .missing } == 11)
        #expect(table.discrepancies.count == 11)
    }

    @Test func hostileLengthsDoNoHarm() {
        let huge = "p\(Int32.max) p\(Int32.max) h1:\(Int32.max) p0 p0 figure"
        for other in [huge, "p0", "", "p1 p1 p1 p1 p1 p1 p1 p1", "p\(Int32.max)"] {
            let table = ParallelTable.make(
                of: [ProfileBuilder.make("zh", huge), ProfileBuilder.make("xx", other)], source: 0)
            #expect(table.alignments[1]?.similarity.isFinite == true)
        }
    }

    @Test func unknownRatioIsLearnedFromTheArticle() throws {
        // A language without a prior that takes twice the letters.
        let x = sampleBlocks(40, anchors: false)
        let y = x.enumerated().filter { $0.offset != 16 }.map { _, block in
            let letters = block.drop { !$0.isNumber }.drop { $0 == "2" && block.hasPrefix("h2") }
            let number = Int(letters.filter(\.isNumber)) ?? 0
            return (block.hasPrefix("h2") ? "h2:" : block.hasPrefix("li") ? "li" : "p") + "\(number * 2)"
        }
        let table = ParallelTable.make(
            of: [ProfileBuilder.make("en", x), ProfileBuilder.make("xx", y)], source: 0)
        #expect(table.summary == ["missing 1:16+0"])
    }
}
