import Synchronization
import Testing

@testable import Content

@Suite struct FactsTests {
    @Test func factsAreMadeOncePerType() {
        let facts = Facts()
        let count = Mutex(0)
        func length() -> Int {
            facts.value {
                count.withLock {
                    $0 += 1; return $0
                }
            }
        }
        #expect([length(), length(), length()] == [1, 1, 1])
        #expect(facts.value { "word" } == "word")
        #expect(facts.value { "another" } == "word")
        #expect(length() == 1)
    }

    @Test func nothingIsAFactToo() {
        let facts = Facts()
        let nothing: String? = facts.value { nil }
        let still: String? = facts.value { "late" }
        #expect(nothing == nil)
        #expect(still == nil)
        #expect(facts.value { "other type" } == "other type")
    }

    @Test func factsMayRestOnOthers() {
        let facts = Facts()
        let outer: [Int] = facts.value { [facts.value { 7 }, facts.value { 8 }] }
        #expect(outer == [7, 7])
    }
}
