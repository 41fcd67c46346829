import Content
import Language
import Testing

@testable import Alignment

@Suite struct WeighedLettersTests {
    private func count(_ text: String, _ language: String?) -> Int {
        let bytes = Array(text.utf8)
        return WeighedLetters.count(TextLength.counted(in: bytes[...]), of: bytes, 0..<bytes.count, in: language)
    }

    @Test(arguments: ["de", "ko", nil]) func aLetterIsALetter(_ language: String?) {
        #expect(count("Unicode 文字コード", language) == 12)
    }

    @Test func latinSaysLessAmongCharacters() {
        #expect(count("汉字汉字汉字汉字汉字", "zh") == 12)
        #expect(count("ABCDEFGHIJ", "zh") == 5)
        #expect(count("汉字汉字汉，ABCDEFGHIJ。", "zh") == 11)
    }

    @Test func kanaSayLessThanCharacters() {
        #expect(count("漢字漢字漢字漢字漢字", "ja") == 16)
        #expect(count("かなカナかなカナかな", "ja") == 9)
        #expect(count("", "ja") == 0)
    }
}
