import Linting

extension LocaleQuotes {
    static let examples = [
        Example(
            "marks of English, and of two locales",
            [
                "a.de.html": """
                <html lang="de"><body><p>Das ⟦“Kundengespräch”⟧ und der ⟦„Rückruf”⟧ sind „wichtig“.</p></body></html>
                """,
                "a.lt.html": "<html lang=\"lt\"><body><p>Klientas sako ⟦“ačiū”⟧ kartais.</p></body></html>",
            ],
            fixed: [
                "a.de.html": """
                <html lang="de"><body><p>Das „Kundengespräch“ und der „Rückruf“ sind „wichtig“.</p></body></html>
                """,
                "a.lt.html": "<html lang=\"lt\"><body><p>Klientas sako „ačiū“ kartais.</p></body></html>",
            ]),
        Example(
            "French and Polish",
            [
                "a.fr.html": "<html lang=\"fr\"><body><p>Le client dit ⟦„merci“⟧ et “bonjour”.</p></body></html>",
                "a.pl.html": "<html lang=\"pl\"><body><p>Klient mówi ⟦„dziękuję“⟧.</p></body></html>",
            ],
            fixed: [
                "a.fr.html": """
                <html lang="fr"><body><p>Le client dit «\u{A0}merci\u{A0}» et “bonjour”.</p></body></html>
                """,
                "a.pl.html": "<html lang=\"pl\"><body><p>Klient mówi „dziękuję”.</p></body></html>",
            ]),
        Example(
            "marks without a partner, code",
            [
                "a.de.html": """
                <html lang="de"><body><p>Ein “ allein, 5″ breit, <code>“wort”</code>.</p></body></html>
                """
            ]),
        Example(
            "marks that the locale allows, quotations within quotations, straight marks, other scripts",
            [
                "a.de.html": """
                <html lang="de"><body><p>»Komm«, sagte sie, „und ‚bleib‘ da“, "ja".</p></body></html>
                """,
                "a.el.html": "<html lang=\"el\"><body><p>Το «Γεια» και το „Hexapla“.</p></body></html>",
                "a.de-CH.html": "<html lang=\"de-CH\"><body><p>Das «Gespräch» beginnt.</p></body></html>",
            ]),
    ]
}
