import Linting

extension GlossaryTerms {
    private static func page(_ text: SampleText, _ paragraph: String) -> String {
        """
        <html><body><h1>\(text.title)</h1><p>\(text.letters)</p><p>\(paragraph)</p>
        <p>\(text.receipt)</p><p>\(text.parts)</p></body></html>
        """
    }

    static let examples = [
        Example(
            "another word",
            [
                "a.en.html": page(.en, "The spare parts are packed by hand in our store."),
                "a.de.html": page(.de, "⟦Die Austauschteile werden in unserem Lager von Hand verpackt.⟧"),
            ],
            options: ["terms": .strings(["spare part = de: Ersatzteil; ru: запасная часть, запчасть"])], source: "en"),
        Example(
            "a name that was translated",
            [
                "a.en.html": page(.en, "Ask Fairway Desk for a copy of your receipt."),
                "a.ru.html": page(.ru, "⟦Попросите стол Фэйрвей прислать копию чека.⟧"),
            ],
            options: ["keep": .strings(["Fairway Desk"])], source: "en"),
        Example(
            "other endings",
            [
                "a.en.html": page(.en, "The spare parts are packed by hand in our store."),
                "a.ru.html": page(.ru, "Запасные части упаковывают на нашем складе вручную."),
            ],
            options: ["terms": .strings(["spare part = de: Ersatzteil; ru: запасная часть, запчасть"])], source: "en"),
        Example(
            "nothing is configured",
            ["a.en.html": SampleText.en.page("en"), "a.de.html": SampleText.de.page("de")], source: "en"),
    ]
}
