import Testing

@testable import Rules

@Suite struct RunningTextTests {
    @Test(arguments: [
        "Please keep your receipt, since we need its number.",
        "Bitte bewahren Sie den Beleg der Bestellung im Hause auf.",
        "Κρατήστε την απόδειξη του Google.",
    ])
    func takesSentencesForProse(_ text: String) {
        #expect(RunningText.isProse(Array(text.utf8)[...]))
    }

    @Test(arguments: [
        "Maria Papadopoulou, Jonas Kazlauskas, Ana Novak, Richard Mwangi",
        "Internationalization Best Practices: Specifying Language",
        "if (a[i] == b[j]) { swap(&a[i], &b[j]); return a_b; }",
    ])
    func takesNamesTitlesAndCodeForNone(_ text: String) {
        #expect(!RunningText.isProse(Array(text.utf8)[...]))
    }

    @Test func knowsLicencesAndReferences() {
        #expect(RunningText.isLegalOrReference(Array("This page is Licensed under the GNU terms".utf8)[...]))
        #expect(RunningText.isLegalOrReference(Array("\u{A9} 2024 Somebody".utf8)[...]))
        #expect(!RunningText.isLegalOrReference(Array("Our loyal customers have a licence to ask".utf8)[...]))
        #expect(!RunningText.isLegalOrReference([]))
    }

    @Test func countsWords() {
        #expect(RunningText.words(in: Array("  one two\nthree ".utf8)[...]) == 3)
        #expect(RunningText.words(in: []) == 0)
    }
}
