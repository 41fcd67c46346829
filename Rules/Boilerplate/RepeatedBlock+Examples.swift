import Linting

extension RepeatedBlock {
    static let examples = [
        Example(
            "a note of the translators in German, in all articles",
            files: files(.de, "de", "<p>⟦Haben Sie einen Fehler gefunden? Schreiben Sie unserer Redaktion.⟧</p>"),
            fixed: files(.de, "de", "")),
        Example(
            "a banner in Russian, in front of the title",
            files: files(.ru, "ru", before: "<p>⟦Мы переехали: наш новый адрес на улице Садовой.⟧</p>"),
            fixed: files(.ru, "ru", before: "")),
        Example(
            "a heading with a list, in Japanese",
            files: files(.ja, "ja", "<h2>⟦お問い合わせ先⟧</h2><ul><li>⟦平日の窓口は駅前の本店です。⟧</li></ul>"),
            fixed: files(.ja, "ja", "")),
        Example(
            "in Greek, where two other articles are enough",
            files: files(.el, "el", "<p>⟦Το κείμενο αυτό μεταφράστηκε από εθελοντές.⟧</p>", articles: ["a", "b", "c"]),
            fixed: files(.el, "el", "", articles: ["a", "b", "c"]),
            options: ["articles": .integer(2)]),
        Example(
            "what all versions have is a part of the articles",
            files: files(
                .lt, "lt", "<p>Kainos nurodytos be mokesčių.</p>",
                english: "<p>All prices are given without taxes.</p>")),
        Example(
            "what two articles have in common",
            files: files(.fil, "fil", "<p>Sarado ang tindahan tuwing piyesta opisyal.</p>", articles: ["a", "b"])),
    ]

    /// Articles that have two of four paragraphs each, and more in all of them.
    private static func files(
        _ text: SampleText, _ locale: String, _ after: String = "", before: String = "", english: String = "",
        articles: [String] = ["a", "b", "c", "d"]
    ) -> [Example.File] {
        var files: [Example.File] = []
        for (number, article) in articles.enumerated() {
            for (text, locale, before, after) in [(SampleText.en, "en", "", english), (text, locale, before, after)] {
                let paragraphs = [text.letters, text.calls, text.receipt, text.parts]
                let page = """
                    <html><body>\(before)<h1>\(text.title)</h1>
                    <p>\(paragraphs[number % 4])</p><p>\(paragraphs[(number + 1) % 4])</p>\(after)</body></html>
                    """
                files.append(Example.File(path: "\(article).\(locale).html", text: page))
            }
        }
        return files
    }
}
