import Language

/// The words of a text without case and diacritics.
struct FoldedText {
    /// The scalars; what is no letter is 0.
    private var scalars: [UInt32] = []

    /// How many letters may follow a stem of three.
    private static let longestEnding = 5

    /// Folds a text.
    init(_ text: ArraySlice<UInt8>) {
        scalars.reserveCapacity(text.count)
        for (scalar, _) in ScalarReader(text) { Self.append(scalar, to: &scalars) }
    }

    private init() {}

    /// Whether a word begins with a stem, or, anywhere, has it in it.
    ///
    /// - Complexity: O(*nm*) in the lengths of text and stem.
    func contains(_ stem: [UInt32], isAnywhere: Bool) -> Bool {
        guard let first = stem.first, scalars.count >= stem.count else { return false }
        for start in 0...(scalars.count - stem.count) where scalars[start] == first {
            guard isAnywhere || start == 0 || scalars[start - 1] == 0, scalars[start...].starts(with: stem) else {
                continue
            }
            if isAnywhere { return true }
            let ending = scalars[(start + stem.count)...].prefix { $0 != 0 }.count
            if stem.count > 3 || ending <= (stem.count == 3 ? Self.longestEnding : 0) { return true }
        }
        return false
    }

    /// The folded word that begins at a place.
    static func word(at place: Int, in text: ArraySlice<UInt8>) -> [UInt32] {
        var word: [UInt32] = []
        for (scalar, _) in ScalarReader(text[place...]) {
            guard CharacterClass.of(scalar).isLetter, word.count < 32 else { break }
            append(scalar, to: &word)
        }
        return word
    }

    /// Folds a word.
    static func fold(_ word: some Sequence<UInt8>) -> [UInt32] {
        var scalars: [UInt32] = []
        for (scalar, _) in ScalarReader(Array(word)[...]) { append(scalar, to: &scalars) }
        return scalars
    }

    private static func append(_ scalar: UInt32, to scalars: inout [UInt32]) {
        let folded = Folding.base(scalar)
        if folded == 0 { return }
        switch scalar {
        // An apostrophe between letters is one of them, as in Ukrainian.
        case 0x27, 0x2019, 0x2BC: scalars.append(0x2BC)
        default: scalars.append(CharacterClass.of(scalar).isLetter ? folded : 0)
        }
    }
}

extension FoldedText {
    /// Whether the text has some words one after another, the letters at the end of each aside.
    ///
    /// - Complexity: O(*nm*) in the lengths of the text and the words.
    func contains(_ words: [[UInt32]], endings: Int) -> Bool {
        let own = scalars.split(separator: 0)
        guard own.count >= words.count else { return false }
        return (0...(own.count - words.count)).contains { start in
            zip(own[start...], words).allSatisfy { word, expected in
                word.starts(with: Self.stem(of: expected, endings: endings)) && word.count <= expected.count + endings
            }
        }
    }

    /// A word without the letters at its end that may differ: none of three, one of up to five.
    static func stem(of word: [UInt32], endings: Int) -> ArraySlice<UInt32> {
        word.dropLast(min(endings, word.count > 5 ? endings : word.count > 3 ? 1 : 0))
    }
}
