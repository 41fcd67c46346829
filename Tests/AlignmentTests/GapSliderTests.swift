import Language
import Testing

@testable import Alignment

/// Sections that are lost or moved as a whole, although single blocks would fit elsewhere as well.
@Suite struct GapSliderTests {
    private static func table(_ x: String, _ y: String) -> ParallelTable {
        ParallelTable.make(of: [ProfileBuilder.make("en", x), ProfileBuilder.make("de", y)], source: 0)
    }

    @Test(arguments: [
        // The heading that is left fits the lost one as well as its own, or better.
        (
            "h1:20 p200#a h2:20 p300#b p90 h2:24 p150#c", "h1:22 p220#a h2:22 p165#c",
            "1-1 1-1 1-0 1-0 1-0 1-1 1-1"
        ),
        // An added section.
        (
            "h1:20 p200#a h2:20 p150#c", "h1:22 p220#a h2:22 p330#b p99 h2:25 p165#c",
            "1-1 1-1 0-1 0-1 0-1 1-1 1-1"
        ),
        // Without a section there is nothing to slide to.
        ("h1:20 p200#a p120 p300#b p400", "h1:22 p220#a p440", "1-1 1-1 1-0 1-0 1-1"),
    ])
    func gapsBeginWithTheirSection(_ x: String, _ y: String, _ expected: String) {
        let beads = Self.table(x, y).alignments[1]?.beads ?? []
        #expect(beads.map(\.kind.rawValue).joined(separator: " ") == expected)
    }

    @Test func headingsMoveWithTheirSection() {
        let rest = "h2:30 p400#f p320#g p100#h p220#i p500#j"
        let table = Self.table(
            "h1:20 p200#a h2:8 p300#b p90#c li20 h2:24 p150#d p270#e \(rest)",
            "h1:22 p220#a h2:26 p165#d p297#e h2:9 p330#b p99#c li22 \(rest)")
        #expect((table.alignments[1]?.moves ?? []).map { "\($0.source) \($0.target)" } == ["6 2", "7 3", "8 4"])
    }

    @Test func neighboursWithOtherAnchorsStay() {
        let table = Self.table(
            "h1:20 p200#a li120#b li10#x#y p150#d p270#e", "h1:22 p220#a p165#d p297#e li132#b li11#v#w")
        #expect((table.alignments[1]?.moves ?? []).map { "\($0.source) \($0.target)" } == ["2 4"])
    }
}
