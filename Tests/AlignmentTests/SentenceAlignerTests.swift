import Testing

@testable import Alignment

@Suite struct SentenceAlignerTests {
    /// Sentences of some letters, each with what is given after `#` in it: `60 40#Lyon`.
    private static func side(_ description: String) -> SentenceAligner.Side {
        var text: [UInt8] = []
        var sentences: [Range<Int>] = []
        for (number, part) in description.split(separator: " ").enumerated() {
            let parts = part.split(separator: "#")
            let start = text.count
            // Words of three letters are no anchors.
            var letters = Int(parts[0]) ?? 0
            if parts.count > 1 {
                text += Array("\(parts[1]) ".utf8)
                letters -= parts[1].utf8.count
            }
            for place in 0..<letters {
                text.append(UInt8(ascii: "a") + UInt8((place + number) % 26))
                if place % 3 == 2 { text.append(UInt8(ascii: " ")) }
            }
            text.append(UInt8(ascii: "."))
            sentences.append(start..<text.count)
            text.append(UInt8(ascii: " "))
        }
        return SentenceAligner.Side(text, sentences)
    }

    private static func loss(_ source: String, _ target: String) -> SentenceAligner.Loss? {
        let expectation = LengthExpectation(logarithms: [0], floor: 0.01, scatter: 2.2)
        return SentenceAligner(side(source), side(target), block: 0, expectation)
            .loss(ofAtLeast: 20, gaining: -100)
    }

    @Test(arguments: [
        ("60 90 75", "60 75", 1, 1), ("60 90 75", "90 75", 0, 0), ("60 90 75", "60 90", 2, 2),
        ("60 90 75 120", "150 120", 2, 1),
    ])
    func findsWhatWasLost(_ source: String, _ target: String, sentence: Int, place: Int) throws {
        let loss = try #require(Self.loss(source, target))
        #expect(loss.sentence == sentence)
        #expect(loss.place == place)
        #expect(loss.gain > 5.5)
    }

    @Test(arguments: [("60 90 75", "60 165"), ("60 30 75", "90 75"), ("60 40 30 90", "130 90")])
    func takesJoinedSentencesForNoLoss(_ source: String, _ target: String) throws {
        let loss = try #require(Self.loss(source, target))
        #expect(loss.gain < 1)
    }

    @Test func anchorsTellWhichOfTwoAlike() throws {
        #expect(Self.loss("70#Marseille 70#Bordeaux", "70#Marseille")?.sentence == 1)
        #expect(Self.loss("70#Marseille 70#Bordeaux", "70#Bordeaux")?.sentence == 0)
        #expect(Self.loss("70 70#2024", "70")?.sentence == 1)
    }

    @Test func asManySentencesTellNothing() {
        #expect(Self.loss("60 90", "60 20") == nil)
        #expect(Self.loss("60 90", "60 20 20") == nil)
        #expect(Self.loss("60", "") == nil)
        #expect(Self.loss("15 60 18", "60 18")?.sentence == 1)
        #expect(Self.loss(String(repeating: "60 ", count: 17), "60 60") == nil)
    }
}
