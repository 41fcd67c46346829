import Language

/// The case of letters, by the rules of a locale.
enum LetterCase {
    /// A text in the case of another one: in capitals where that is in capitals, with a capital where it begins with one.
    ///
    /// A text that has capitals of its own behind its first letter, such as a name, keeps its case.
    static func text(_ text: String, asIn model: String, locale: LanguageTag?) -> String {
        let letters = model.unicodeScalars.filter {
            CharacterClass.of($0).isUppercase || CharacterClass.of($0).isLowercase
        }
        guard let first = letters.first, CharacterClass.of(first).isUppercase else { return text }
        if letters.count > 1, letters.allSatisfy({ CharacterClass.of($0).isUppercase }) {
            return uppercased(text, locale: locale)
        }
        return capitalized(text, locale: locale)
    }

    /// A text with its first letter in upper case.
    static func capitalized(_ text: String, locale: LanguageTag?) -> String {
        guard let index = text.unicodeScalars.firstIndex(where: { CharacterClass.of($0).isLetter }) else { return text }
        let end = text.unicodeScalars.index(after: index)
        let letter = String(text.unicodeScalars[index])
        // A digraph such as "ǆ" has a form of its own at the beginning of words.
        let title = letter.unicodeScalars.first?.properties.titlecaseMapping ?? letter
        let upper = isTurkic(locale) && letter == "i" ? "\u{130}" : title
        return String(text.unicodeScalars[..<index]) + upper + String(text.unicodeScalars[end...])
    }

    /// A text in upper case.
    static func uppercased(_ text: String, locale: LanguageTag?) -> String {
        guard isTurkic(locale) else { return text.uppercased() }
        return text.replacing("i", with: "\u{130}").uppercased()
    }

    /// A text in lower case.
    static func lowercased(_ text: String, locale: LanguageTag?) -> String {
        guard isTurkic(locale) else { return text.lowercased() }
        return text.replacing("I", with: "\u{131}").replacing("\u{130}", with: "i").lowercased()
    }

    /// Whether the locale tells a dotted i from one without a dot, in both cases.
    private static func isTurkic(_ locale: LanguageTag?) -> Bool {
        locale?.language == "tr" || locale?.language == "az"
    }
}
