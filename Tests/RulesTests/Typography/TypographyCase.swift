import Linting
import Testing

/// A paragraph in a locale, and the rules of typography that find something wrong in it.
struct TypographyCase: CustomTestStringConvertible, Sendable {
    /// The locale.
    let locale: String
    /// The content of the paragraph; markup is markup.
    let html: String
    /// What it is about.
    let title: String
    /// The ids of the rules that have a finding, each once; none where all is right.
    let rules: [String]

    init(_ locale: String, _ html: String, _ title: String, _ rules: String...) {
        self.locale = locale
        self.html = html
        self.title = title
        self.rules = rules
    }

    var testDescription: String { "\(locale): \(title)" }

    /// The paragraph in a document.
    var store: MemoryStore {
        let page = "<!DOCTYPE html><html lang=\"\(locale)\"><body><p>\(html)</p></body></html>"
        return MemoryStore(["a.\(locale).html": Array(page.utf8)])
    }

    /// Faults, and look-alikes that are right: spaces, marks, words that stand twice, quotations, brackets.
    static let all: [TypographyCase] = [
        // Spaces before marks
        TypographyCase(
            "de", "Wir haben geöffnet , kommen Sie herein.", "a space before a comma",
            "space-before-punctuation"),
        TypographyCase(
            "pl", "Gdzie pan mieszka ?", "a space before a question mark", "space-before-punctuation"),
        TypographyCase(
            "tl", "Tanungin ang <b>customer</b> .", "a space before a stop after emphasis",
            "space-before-punctuation"),
        TypographyCase(
            "ar", "أين تسكن ؟", "a space before an Arabic question mark", "space-before-punctuation"),
        TypographyCase("fr", "Entrez , je vous prie.", "a comma in French", "space-before-punctuation"),
        TypographyCase("fr", "Où habitez-vous\u{202F}? Ici\u{A0}: entrez\u{202F}!", "French marks"),
        TypographyCase("fr", "Où habitez-vous ?", "French marks after a plain space"),
        TypographyCase("fr-CA", "Où habitez-vous?", "a question in Canadian French"),
        TypographyCase("th", "วันนี้เราเปิดไหม ?", "a space in Thai"),
        TypographyCase("sv", "Vi bygger det med .NET i dag.", "a name with a stop"),
        TypographyCase("nl", "Meng 3 : 1 met water.", "a ratio"),
        TypographyCase("cs", "Máme radost :)", "an emoticon"),
        TypographyCase("it", "Aspettammo ... e partimmo.", "an ellipsis"),
        // Misread text, of which the marks and spaces are nobody's
        TypographyCase("fr", "Venez Ã\u{A0} lâ€™hÃ´tel.", "a no-break space that was a letter", "mojibake"),
        TypographyCase("pt", "Â» Ã© entÃ£o\u{A0} que serÃ¡ Ãºtil.", "a guillemet that was misread", "mojibake"),
        TypographyCase(
            "uk", "Це підмножина Unicode.Прийміть до уваги й інше.", "a sentence behind a name of another script",
            "missing-space-after-sentence"),
        // Spaces that French lacks
        TypographyCase(
            "fr", "Où habitez-vous?", "a question in French", "missing-space-before-punctuation"),
        TypographyCase(
            "fr-CA", "Choisissez-en un:", "a colon in Canadian French", "missing-space-before-punctuation"
        ),
        TypographyCase("fr", "Le train part à 17:45.", "a time in French"),
        TypographyCase("de", "Wo wohnen Sie?", "a question in German"),
        // Marks of other scripts
        TypographyCase("el", "Πού μένετε?", "a Latin question mark in Greek", "locale-punctuation"),
        TypographyCase(
            "hi", "वह आया। वह बैठा। वह चला गया.", "a full stop for a danda", "locale-punctuation"),
        TypographyCase("zh", "他来了。他坐下了。他走了.", "a full stop in Chinese", "locale-punctuation"),
        TypographyCase(
            "es", "Dónde vive usted?", "a Spanish question without its first mark", "locale-punctuation"),
        TypographyCase("es", "Si viene, ¿dónde vive usted?", "Spanish questions"),
        TypographyCase("el", "Πού μένετε;", "the Greek question mark"),
        TypographyCase("mr", "तो आला. तो बसला.", "a full stop in Marathi"),
        TypographyCase("zh", "这里卖3.50元。", "decimals in Chinese"),
        // Words and phrases
        TypographyCase("ru", "Покупатель вернётся через через день.", "a word twice", "repeated-word"),
        TypographyCase("pt", "Esperamos pelo pelo cliente.", "an article twice", "repeated-word"),
        TypographyCase(
            "de", "Die Frauen, die die Rechnung bezahlen, gehen.", "a relative clause in German"),
        TypographyCase("id", "Mereka membaca buku buku itu.", "doubled words in Indonesian"),
        TypographyCase("tr", "Yavaş yavaş konuştu.", "doubled words in Turkish"),
        TypographyCase("hi", "धीरे धीरे चलो।", "doubled words in Hindi"),
        TypographyCase("fr", "Demain nous nous verrons.", "a pronoun twice"),
        TypographyCase("fi", "Pidämme Duran Duran yhtyeestä.", "a name"),
        TypographyCase(
            "sl", "Kupec se vrne v trgovino se vrne v trgovino se vrne v trgovino vsak mesec.", "a loop",
            "repeated-phrase"),
        // Brackets
        TypographyCase("lt", "Parduotuvė (kairėje dirba.", "nothing closes", "unbalanced-brackets"),
        TypographyCase("ja", "店は左側）営業中です。", "nothing opens", "unbalanced-brackets"),
        TypographyCase("hu", "Kérjen a) teát vagy b) kávét.", "list marks"),
        TypographyCase("zh", "商店（在左边)开着。", "brackets of two widths"),
        TypographyCase(
            "uk", "Заходьте\u{A0} сьогодні.", "a no-break space beside another", "repeated-space"),
        TypographyCase("ru", "Глава\u{A0}3 длинная.", "a no-break space"),
        // Quotation marks
        TypographyCase("pl", "Powiedział „proszę i poszedł.", "a quotation that nothing closes", "unbalanced-brackets"),
        TypographyCase("uk", "Він сказав «заходьте».", "guillemets"),
        TypographyCase("de", "Sie sagte “Herein”.", "English marks in German", "locale-quotes"),
        TypographyCase("cs", "Řekla „Dále”.", "marks of two locales", "locale-quotes"),
        TypographyCase("de-CH", "Sie sagte «Herein».", "Swiss marks"),
        TypographyCase("hu", "Azt mondta: „Tessék”.", "Hungarian marks"),
        TypographyCase("sv", "Hon sade ”Stig in”.", "Swedish marks"),
        TypographyCase("nl", "Ze zei ‘Kom binnen’ om 5′ voor tien.", "single marks and primes"),
    ]
}
