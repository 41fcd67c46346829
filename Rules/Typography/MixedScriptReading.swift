import Language

/// How a word of several alphabets reads as a word of one.
struct MixedScriptReading {
    /// The alphabet of the word.
    let script: Script
    /// The letters that are of another one, with those of ``script`` that look the same.
    let swaps: [(letter: ScriptedWord.Letter, replacement: UInt32)]
    /// Whether all of the letters stand between others of the word.
    let isWithin: Bool
    /// Whether one letter is to be swapped, and the word could be of no other alphabet.
    let isSafe: Bool

    /// Reads a word; nil where it mixes alphabets by right, or can't be of one.
    ///
    /// - Parameters:
    ///   - word: The word.
    ///   - own: The script that the text is written in, if known.
    init?(of word: ScriptedWord, own: Script?) {
        let letters = word.letters
        // Units and symbols of mathematics take Greek letters, and have few.
        guard letters.count >= (word.scripts.contains(.greek) ? 4 : 3) else { return nil }
        var best: (script: Script, swaps: [(letter: ScriptedWord.Letter, replacement: UInt32)])?
        var choices = 0
        for script in word.scripts {
            var swaps: [(letter: ScriptedWord.Letter, replacement: UInt32)] = []
            for letter in letters where letter.script != script {
                guard let other = Lookalikes.letter(of: script, like: letter.scalar) else { break }
                swaps.append((letter, other))
            }
            guard swaps.count == letters.count(where: { $0.script != script }) else { continue }
            choices += 1
            let known = best?.swaps.count ?? .max
            if swaps.count < known || swaps.count == known && script == own { best = (script, swaps) }
        }
        guard let best, best.swaps.count < letters.count else { return nil }
        script = best.script
        swaps = best.swaps
        isSafe = choices == 1 && swaps.count == 1
        let isOutside = letters.first?.script != script || letters.last?.script != script
        isWithin = !isOutside
        guard isOutside else { return }
        // At an end of the word letters may be there by right: `eПочта`, `PHPу`.
        let written = letters.map { letter in
            CharacterClass.of(swaps.first { $0.letter.range == letter.range }?.replacement ?? letter.scalar)
        }
        let rest = written.dropFirst()
        let isLower = rest.allSatisfy { !$0.isUppercase }
        let isUpper = written.allSatisfy { !$0.isLowercase }
        guard isLower || isUpper else { return nil }
        // An ending of the text's own script on a word of another.
        if let own, own != script, letters.last?.script == own, letters.first?.script == script { return nil }
    }
}
