import Linting

extension EndPunctuationMismatch {
    private static func page(_ text: SampleText, _ paragraph: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(paragraph)</p>
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    static let examples = [
        Example(
            "a question that ends in a full stop",
            [
                "a.en.html": page(.en, "Do you need a receipt for the order that you made?"),
                "a.de.html": page(.de, "Brauchen Sie einen Beleg für die Bestellung, die Sie gemacht ⟦haben.⟧"),
            ], source: "en"),
        Example(
            "a sentence that just stops",
            [
                "a.en.html": page(.en, "We send a receipt for every order, and you can ask for another one later."),
                "a.ru.html": page(.ru, "Мы высылаем чек на каждый заказ, и вы можете потом запросить ещё ⟦один⟧"),
            ], source: "en"),
        Example(
            "the source alone ends otherwise",
            [
                "a.en.html": page(.en, "Choose one of these ways to pay for the ⟦order.⟧"),
                "a.de.html": page(.de, "Wählen Sie einen dieser Wege, um die Bestellung zu bezahlen:"),
                "a.ru.html": page(.ru, "Выберите один из этих способов оплаты заказа:"),
            ], source: "en"),
        Example(
            "marks of other scripts",
            [
                "a.el.html": page(.el, "Χρειάζεστε απόδειξη για την παραγγελία που κάνατε;"),
                "a.en.html": page(.en, "Do you need a receipt for the order that you made?"),
                "a.ja.html": page(.ja, "ご注文の領収書は必要ですか？"),
            ]),
        Example(
            "a label with a full stop",
            ["a.en.html": page(.en, "Terms and prices"), "a.de.html": page(.de, "Bedingungen und Preise.")],
            source: "en"),
    ]
}
