import Linting

extension LanguageDeclaration {
    static let examples = [
        Example(
            "no lang at all",
            ["a.de.html": "⟦<html>⟧<body><p>\(SampleText.de.receipt)</p></body></html>"],
            fixed: ["a.de.html": "<html lang=\"de\"><body><p>\(SampleText.de.receipt)</p></body></html>"]),
        Example(
            "a Greek page that says it is English",
            ["a.el.html": "<html lang=\"⟦en⟧\"><body><p>\(SampleText.el.receipt)</p></body></html>"],
            fixed: ["a.el.html": "<html lang=\"el\"><body><p>\(SampleText.el.receipt)</p></body></html>"]),
        Example(
            "an underscore",
            ["a.pt-BR.html": "<html lang='⟦pt_BR⟧'><body><p>Guarde o recibo, por favor.</p></body></html>"],
            fixed: ["a.pt-BR.html": "<html lang='pt-BR'><body><p>Guarde o recibo, por favor.</p></body></html>"]),
        Example(
            "no such language",
            ["a.ro.html": "<html lang=\"⟦roo⟧\"><body><p>Vă rugăm să păstrați chitanța.</p></body></html>"],
            fixed: ["a.ro.html": "<html lang=\"ro\"><body><p>Vă rugăm să păstrați chitanța.</p></body></html>"]),
        Example(
            "simplified and traditional characters",
            ["a.zh-Hant.html": "<html lang=\"⟦zh-CN⟧\"><body><p>請保留收據，我們需要號碼。</p></body></html>"],
            fixed: ["a.zh-Hant.html": "<html lang=\"zh-Hant\"><body><p>請保留收據，我們需要號碼。</p></body></html>"]),
        Example(
            "XHTML with both attributes, one of them wrong",
            [
                "a.ru.html": """
                <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="⟦en⟧" lang="ru"><body>
                <p>\(SampleText.ru.receipt)</p></body></html>
                """
            ],
            fixed: [
                "a.ru.html": """
                <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="ru" lang="ru"><body>
                <p>\(SampleText.ru.receipt)</p></body></html>
                """
            ]),
        Example(
            "the text is in the language declared: the file is in the wrong place",
            [
                "a.lt.html": """
                <html lang="⟦en⟧"><body><p>\(SampleText.en.calls)</p><p>\(SampleText.en.receipt)</p></body></html>
                """
            ]),
        Example(
            "a region or a script more or less",
            [
                "a.en.html": "<html lang=\"en-GB\"><body><p>\(SampleText.en.receipt)</p></body></html>",
                "a.pt-BR.html": "<html lang=\"pt\"><body><p>Guarde o recibo, por favor.</p></body></html>",
                "a.zh-Hans.html": "<html lang=\"zh-CN\"><body><p>请保留收据，我们需要号码。</p></body></html>",
            ]),
        Example(
            "a fragment has no place for it, and DocBook no need",
            [
                "a.de.html": "<p>\(SampleText.de.receipt)</p>",
                "a.de.xml": "<article><title>Beleg</title><para>\(SampleText.de.receipt)</para></article>",
            ]),
    ]
}
