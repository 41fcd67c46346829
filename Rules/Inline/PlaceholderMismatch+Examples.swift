import Linting

extension PlaceholderMismatch {
    private static func page(_ text: SampleText, _ paragraph: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(paragraph)</p>
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    static let examples = [
        Example(
            "a space in a placeholder",
            [
                "a.en.html": page(.en, "Dear {name}, we have sent your order today."),
                "a.de.html": page(.de, "Guten Tag ⟦{ name}⟧, wir haben Ihre Bestellung heute verschickt."),
            ],
            fixed: [
                "a.de.html": page(.de, "Guten Tag {name}, wir haben Ihre Bestellung heute verschickt.")
            ], source: "en"),
        Example(
            "a name translated",
            [
                "a.en.html": page(.en, "Your total is ${total}, which you can pay by card."),
                "a.ru.html": page(.ru, "⟦Итого ${итого}, оплатить можно картой.⟧"),
            ], source: "en"),
        Example(
            "a placeholder lost",
            [
                "a.en.html": page(.en, "You have %1$s new letters from %2$s in your box."),
                "a.el.html": page(.el, "⟦Έχετε %1$s νέες επιστολές στο γραμματοκιβώτιό σας.⟧"),
            ], source: "en"),
        Example(
            "another order, and one of them twice",
            [
                "a.en.html": page(.en, "You have %1$s new letters from %2$s in your box."),
                "a.ja.html": page(.ja, "%2$sからの新しい手紙が%1$s通あります。%2$sに返信できます。"),
            ], source: "en"),
        Example(
            "percentages",
            [
                "a.en.html": page(.en, "Save 50% during the first days of the year with us."),
                "a.fr.html": page(.de, "Économisez 50 % dès les premiers jours de l'année chez nous."),
            ], source: "en"),
    ]
}
