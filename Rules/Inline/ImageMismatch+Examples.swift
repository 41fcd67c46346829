import Linting

extension ImageMismatch {
    private static func page(_ text: SampleText, _ paragraph: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p>\(paragraph)
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    static let examples = [
        Example(
            "an image lost",
            [
                "a.en.html": page(.en, "<p><img src=\"desk.png\"></p><p>\(SampleText.en.calls)</p>"),
                "a.de.html": page(.de, "⟦⟧<p>\(SampleText.de.calls)</p>"),
            ], source: "en"),
        Example(
            "within a paragraph",
            [
                "a.en.html": page(.en, "<p>Press <img src=\"key.png\"> to begin with your order.</p>"),
                "a.ru.html": page(.ru, "<p>⟦Нажмите, чтобы начать свой заказ.⟧</p>"),
            ], source: "en"),
        Example(
            "an image that the others have elsewhere",
            [
                "a.en.html": page(.en, "<p><img src=\"a.png\"> \(SampleText.en.calls) <img src=\"b.png\"></p>"),
                "a.de.html": page(
                    .de, "<p>⟦<img src=\"b.png\"> \(SampleText.de.calls) ⟦<img src=\"b.png\">⟧⟧</p>"),
            ], source: "en"),
        Example(
            "images made for a language",
            [
                "a.en.html": page(.en, "<p><img src=\"img/menu.en.png\"> \(SampleText.en.calls)</p>"),
                "a.de.html": page(.de, "<p><img src=\"img/menu.de.png\"> \(SampleText.de.calls)</p>"),
                "a.ja.html": page(.ja, "<p>\(SampleText.ja.calls) <img src=\"img/gamen.png\"></p>"),
            ], source: "en"),
    ]
}
