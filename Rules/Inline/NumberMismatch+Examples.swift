import Linting

extension NumberMismatch {
    private static func page(_ text: SampleText, _ paragraph: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(paragraph)</p>
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    /// A table of countries and what was sent there.
    private static func table(_ text: SampleText, _ rows: [(country: String, number: String)]) -> String {
        let cells = rows.map { "<tr><td>\($0.country)</td><td>\($0.number)</td></tr>" }
        return """
            <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><table>\(cells.joined(separator: "\n"))</table>
            <p>\(text.parts)</p></body></html>
            """
    }

    static let examples = [
        Example(
            "another year",
            [
                "a.en.html": page(.en, "The shop has been open since 1987 and employs 24 people."),
                "a.de.html": page(.de, "Das Geschäft besteht seit ⟦1978⟧ und beschäftigt 24 Menschen."),
            ], source: "en"),
        Example(
            "a number lost",
            [
                "a.en.html": page(.en, "Orders above 150 euros are sent free of charge to all countries."),
                "a.ru.html": page(.ru, "⟦Заказы отправляются бесплатно во все страны.⟧"),
            ], source: "en"),
        Example(
            "the source alone differs",
            [
                "a.en.html": page(.en, "The warranty lasts for ⟦36⟧ months from the day of the purchase."),
                "a.de.html": page(.de, "Die Garantie gilt 24 Monate ab dem Tag des Kaufs."),
                "a.ru.html": page(.ru, "Гарантия действует 24 месяца со дня покупки."),
            ], source: "en"),
        Example(
            "without a source most decide",
            [
                "a.el.html": page(.el, "Η εγγύηση ισχύει 24 μήνες από την ημέρα της αγοράς."),
                "a.en.html": page(.en, "The warranty lasts for 24 months from the day of the purchase."),
                "a.lt.html": page(.lt, "Garantija galioja ⟦42⟧ mėnesius nuo pirkimo dienos."),
            ]),
        Example(
            "groups and decimals by the locale",
            [
                "a.en.html": page(.en, "We sold 1,250,000 parts for 3.5 million euros."),
                "a.de.html": page(.de, "Wir haben 1.250.000 Teile für 3,5 Mio. Euro verkauft."),
                "a.ru.html": page(.ru, "Мы продали 1 250 000 деталей на 3,5 млн евро."),
                "a.ja.html": page(.ja, "125万個の部品を350万ユーロで販売しました。"),
            ], source: "en"),
        Example(
            "numbers in words, months by name, the hours of a day",
            [
                "a.en.html": page(.en, "From April 3, 2024 on we open at 2:30 pm for four hours."),
                "a.de.html": page(.de, "Ab dem 3.4.2024 öffnen wir um 14:30 Uhr für 4 Stunden."),
                "a.ja.html": page(.ja, "2024年4月3日から、午後2時30分に開店し、営業時間は四時間です。"),
            ], source: "en"),
        Example(
            "a table that each language sorts by its own names",
            [
                "a.en.html": table(
                    .en,
                    [
                        ("Austria", "1,204"), ("Finland", "318"), ("Germany", "5,530"), ("Greece", "742"),
                        ("Japan", "96"), ("Sweden", "411"), ("Switzerland", "883"),
                    ]),
                "a.de.html": table(
                    .de,
                    [
                        ("Deutschland", "5.530"), ("Finnland", "318"), ("Griechenland", "742"), ("Japan", "96"),
                        ("Österreich", "⟦1.240⟧"), ("Schweden", "411"), ("Schweiz", "883"),
                    ]),
                "a.lt.html": table(
                    .lt,
                    [
                        ("Austrija", "1 204"), ("Graikija", "742"), ("Japonija", "96"), ("Suomija", "318"),
                        ("Švedija", "411"), ("Šveicarija", "883"), ("Vokietija", "5 530"),
                    ]),
            ], source: "en"),
    ]
}
