import Linting

extension MixedScriptWord {
    static let examples = [
        Example(
            "a Cyrillic letter in an English word",
            ["a.en.html": "<html lang=\"en\"><body><p>Every ⟦\u{441}ustomer⟧ counts.</p></body></html>"],
            fixed: ["a.en.html": "<html lang=\"en\"><body><p>Every customer counts.</p></body></html>"]),
        Example(
            "Latin letters in Russian and Greek words, one of them written as a reference",
            [
                "a.ru.html": "<html lang=\"ru\"><body><p>Каждый ⟦клиe&#x43D;т⟧ важен для ⟦нaс⟧.</p></body></html>",
                "a.el.html": "<html lang=\"el\"><body><p>Κάθε ⟦πελάτηv⟧ και <b>⟦λoγαριασμός⟧</b>.</p></body></html>",
            ],
            fixed: [
                "a.ru.html": "<html lang=\"ru\"><body><p>Каждый клие&#x43D;т важен для нас.</p></body></html>",
                "a.el.html": "<html lang=\"el\"><body><p>Κάθε πελάτην και <b>λογαριασμός</b>.</p></body></html>",
            ]),
        Example(
            "several letters, and a word that could be of either alphabet",
            [
                "a.de.html": """
                <html lang="de"><body><p>Die ⟦Str\u{430}\u{3B2}e⟧ zum ⟦B\u{430}hnh\u{43E}f⟧.</p></body></html>
                """,
                "a.ru.html": "<html lang=\"ru\"><body><p>Убрать ⟦c\u{43E}р⟧.</p></body></html>",
            ],
            fixed: [
                "a.de.html": "<html lang=\"de\"><body><p>Die Straße zum Bahnhof.</p></body></html>",
                "a.ru.html": "<html lang=\"ru\"><body><p>Убрать сор.</p></body></html>",
            ]),
        Example(
            "in code it is told, and not touched",
            ["a.en.html": "<html lang=\"en\"><body><p>Call <code>⟦c\u{43E}unt⟧()</code> first.</p></body></html>"]),
        Example(
            "a slip in an address, and a spoofed one",
            [
                "a.fr.html": """
                <html lang="fr"><body><p>Il faut \u{E9}crire une lettre \u{E0} ⟦internati\u{43E}nal⟧@example.org, et \
                non pas \u{E0} p\u{430}yp\u{430}l.example, si vous voulez une r\u{E9}ponse avant la fin de la semaine.</p></body></html>
                """
            ],
            fixed: [
                "a.fr.html": """
                <html lang="fr"><body><p>Il faut \u{E9}crire une lettre \u{E0} international@example.org, et \
                non pas \u{E0} p\u{430}yp\u{430}l.example, si vous voulez une r\u{E9}ponse avant la fin de la semaine.</p></body></html>
                """
            ]),
        Example(
            "units, formulas, endings, compounds and names",
            [
                "a.en.html": """
                <html lang="en"><body><p>A 5 kΩ resistor and 3 μm of copper; Δt is λx, KoЯn plays ΣYNTH, α-helix.</p></body></html>
                """,
                "a.ru.html": """
                <html lang="ru"><body><p>Формат PDFом не назовёшь, CSSа мало, T-shirt’ы и XML-формат, eПочта.</p></body></html>
                """,
                "a.ja.html": "<html lang=\"ja\"><body><p>HTMLを使う。Tシャツ、αテスト。</p></body></html>",
                "a.sr.html": "<html lang=\"sr\"><body><p>Сваки је важан. Svaki je važan.</p></body></html>",
            ]),
    ]
}
