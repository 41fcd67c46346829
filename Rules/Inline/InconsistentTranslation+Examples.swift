import Linting

extension InconsistentTranslation {
    private static func page(_ text: SampleText, _ first: String, _ second: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><h2>\(first)</h2><p>\(text.letters)</p><p>\(text.calls)</p>
        <h2>\(second)</h2><p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    static let examples = [
        Example(
            "a heading that recurs, translated anew",
            [
                "a.en.html": page(.en, "Further reading", "Further reading"),
                "a.de.html": page(.de, "Weiterführendes", "⟦Zum Weiterlesen⟧"),
            ], source: "en"),
        Example(
            "one translation of two headings",
            [
                "a.en.html": page(.en, "Prices and payment", "How we answer"),
                "a.ru.html": page(.ru, "Цены и оплата", "⟦Цены и оплата⟧"),
            ], source: "en"),
        Example(
            "a heading that recurs, translated alike",
            [
                "a.en.html": page(.en, "Further reading", "Further reading"),
                "a.ja.html": page(.ja, "参考文献", "参考文献"),
            ], source: "en"),
        Example(
            "another case, and a full stop",
            [
                "a.en.html": page(.en, "Further reading", "Further reading"),
                "a.el.html": page(.el, "Για περαιτέρω μελέτη", "Για Περαιτέρω Μελέτη."),
            ], source: "en"),
    ]
}
