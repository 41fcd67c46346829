import Linting

extension LinkMismatch {
    private static func page(_ text: SampleText, _ paragraph: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(paragraph)</p>
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    static let examples = [
        Example(
            "a link lost",
            [
                "a.en.html": page(.en, "Read our <a href=\"/en/terms.html\">terms</a> before you order from our shop."),
                "a.de.html": page(.de, "⟦Lesen Sie unsere Bedingungen, bevor Sie in unserem Geschäft bestellen.⟧"),
            ], source: "en"),
        Example(
            "to another page",
            [
                "a.en.html": page(.en, "Read our <a href=\"/en/terms.html\">terms</a> before you order from our shop."),
                "a.ru.html": page(
                    .ru, "Прочитайте наши ⟦<a href=\"/ru/prices.html\">условия</a>⟧, прежде чем делать заказ."),
            ], source: "en"),
        Example(
            "the source alone lacks it",
            [
                "a.en.html": page(.en, "⟦Read our terms before you order from our shop.⟧"),
                "a.de.html": page(
                    .de, "Lesen Sie unsere <a href=\"/de/terms.html\">Bedingungen</a>, bevor Sie bestellen."),
                "a.ru.html": page(
                    .ru, "Прочитайте наши <a href=\"/ru/terms.html\">условия</a>, прежде чем делать заказ."),
            ], source: "en"),
        Example(
            "the same page in another locale",
            [
                "a.en.html": page(
                    .en,
                    """
                    See <a href="https://www.example.org/en/terms/index.html?utm_source=a">terms</a>, \
                    <a href="prices.en.html#top">prices</a> and <a href="https://en.wikipedia.org/wiki/Lyon">Lyon</a>.
                    """),
                "a.de.html": page(
                    .de,
                    """
                    Siehe <a href="http://example.org/de/terms/">Bedingungen</a>, \
                    <a href="prices.de.html#oben">Preise</a> und \
                    <a href="https://de.wikipedia.org/wiki/Lyon_(Frankreich)">Lyon</a>.
                    """),
            ], source: "en"),
        Example(
            "a link that explains something to readers of one language",
            [
                "a.el.html": page(
                    .el, "Οι τιμές ισχύουν χωρίς <a href=\"https://example.gr/fpa\">ΦΠΑ</a> σε όλα τα καταστήματα."),
                "a.en.html": page(.en, "All prices in our shops are without value added tax."),
                "a.lt.html": page(.lt, "Visos kainos mūsų parduotuvėse yra be pridėtinės vertės mokesčio."),
            ]),
    ]
}
