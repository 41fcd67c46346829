import Linting

extension RepeatedWord {
    static let examples = [
        Example(
            "a word twice",
            [
                "a.en.html": """
                <html lang="en"><body><p>⟦The the⟧ customer waits ⟦for
                for⟧, say, an answer.</p></body></html>
                """,
                "a.el.html": "<html lang=\"el\"><body><p>Ο πελάτης περιμένει ⟦από από⟧ χτες.</p></body></html>",
            ],
            fixed: [
                "a.en.html": """
                <html lang="en"><body><p>The customer waits for, say, an answer.</p></body></html>
                """,
                "a.el.html": "<html lang=\"el\"><body><p>Ο πελάτης περιμένει από χτες.</p></body></html>",
            ]),
        Example(
            "languages that double words",
            [
                "a.id.html": "<html lang=\"id\"><body><p>Mereka membaca buku buku itu.</p></body></html>",
                "a.tr.html": "<html lang=\"tr\"><body><p>Yavaş yavaş konuştu.</p></body></html>",
            ]),
        Example(
            "names of two words, words on both sides of markup, words that the configuration allows",
            [
                "a.fr.html": """
                <html lang="fr"><body><p>Les <a href="v">variables variables</a>, <b>pour</b> pour, gling gling.</p></body></html>
                """
            ], options: ["allowed": .strings(["gling"])]),
        Example(
            "words that rightly stand twice, names, numbers, code, three running",
            [
                "a.en.html": """
                <html lang="en"><body><p>She said that that shop had had 12 12 packs by Duran Duran, la la la.</p>
                <p>Write <code>add add</code> and <i lang="fr">pour pour</i>.</p></body></html>
                """,
                "a.de.html":
                    "<html lang=\"de\"><body><p>Die Kundin, die die Rechnung bezahlt, kommt.</p></body></html>",
            ]),
    ]
}
