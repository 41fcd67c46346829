import Linting

extension MarkupMismatch {
    private static func page(_ text: SampleText, _ paragraph: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(paragraph)</p>
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    static let examples = [
        Example(
            "code that became a word",
            [
                "a.en.html": page(.en, "Write <code>order</code> into the first field of the form."),
                "a.de.html": page(.de, "Schreiben Sie ⟦order⟧ in das erste Feld des Formulars."),
            ], source: "en"),
        Example(
            "emphasis that all others have",
            [
                "a.en.html": page(.en, "Keep the receipt for <em>two</em> years after the purchase."),
                "a.de.html": page(.de, "Bewahren Sie den Beleg <em>zwei</em> Jahre nach dem Kauf auf."),
                "a.ru.html": page(.ru, "⟦Храните чек два года после покупки.⟧"),
            ], source: "en"),
        Example(
            "code that was put in other words",
            [
                "a.en.html": page(.en, "Write <code>order</code> into the first field of the form."),
                "a.ru.html": page(.ru, "Напишите слово «заказ» в первом поле формы."),
            ], source: "en"),
        Example(
            "no italics in Japanese",
            [
                "a.de.html": page(.de, "Bewahren Sie den Beleg <em>zwei</em> Jahre nach dem Kauf auf."),
                "a.en.html": page(.en, "Keep the receipt for <em>two</em> years after the purchase."),
                "a.ja.html": page(.ja, "領収書は購入後「二」年間保管してください。"),
            ], source: "en"),
    ]
}
