import Testing

@testable import Alignment

@Suite struct SentenceCountTests {
    @Test(arguments: [
        ("One sentence.", 1, false), ("One. Two! Three?", 3, false), ("One. And two", 2, true), ("A heading", 1, true),
        ("The \"last\" one (it is).", 1, false), ("He said: \"Leave.\" They went.", 2, false),
        ("See fig. 3, e.g. the U.S. one.", 1, false), ("Version 7.4.1 of it.", 1, false), ("Wait... Now.", 2, false),
        ("Glued.They are.", 2, false),
        ("Это первое. А это второе.", 2, false), ("Т. е. первое.", 1, false), ("一つ目。二つ目です！", 2, false),
        ("هل هذا سؤال؟ نعم.", 2, false), ("यह पहला है। यह दूसरा है।", 2, false), ("«Voilà.» Fin.", 2, false), ("", 1, true),
    ])
    func countsSentences(_ text: String, count: Int, isOpen: Bool) {
        let bytes = Array("x\(text)y".utf8)
        let found = SentenceCount.count(bytes, 1..<bytes.count - 1)
        #expect(Int(found.count) == count)
        #expect(found.isOpen == isOpen)
    }

    @Test func staysWithinBounds() {
        let bytes = Array(String(repeating: "Word. ", count: 400).utf8)
        #expect(SentenceCount.count(bytes, 0..<bytes.count).count == 255)
        #expect(SentenceCount.count(bytes, -3..<10_000).count == 255)
        #expect(SentenceCount.count([0xE3, 0x80], 0..<2).count == 1)
    }
}
