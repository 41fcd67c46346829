import Linting

extension MissingSpaceBeforePunctuation {
    static let examples = [
        Example(
            "French",
            [
                "a.fr.html": """
                <html lang="fr"><body><p>Pourquoi ⟦attendre?⟧ Dire ⟦«merci⟧ ⟦beaucoup»⟧ : voilà.</p></body></html>
                """
            ],
            fixed: [
                "a.fr.html": """
                <html lang="fr"><body><p>Pourquoi attendre\u{202F}? Dire «\u{A0}merci beaucoup\u{A0}» : voilà.</p></body></html>
                """
            ]),
        Example(
            "Canadian French sets none before question marks",
            [
                "a.fr-CA.html": "<html lang=\"fr-CA\"><body><p>Revient-il? Voici ⟦pourquoi:⟧</p></body></html>"
            ],
            fixed: [
                "a.fr-CA.html": """
                <html lang="fr-CA"><body><p>Revient-il? Voici pourquoi\u{A0}:</p></body></html>
                """
            ]),
        Example(
            "before a bracket, after a number",
            [
                "a.fr.html":
                    "<html lang=\"fr\"><body><p>Le client (⟦lequel?⟧) achète pour ⟦20:⟧ merci.</p></body></html>"
            ],
            fixed: [
                "a.fr.html": """
                <html lang="fr"><body><p>Le client (lequel\u{202F}?) achète pour 20\u{A0}: merci.</p></body></html>
                """
            ]),
        Example(
            "times, addresses, code, other languages",
            [
                "a.fr.html": """
                <html lang="fr"><body><p>À 12:30, voir http://example.org/?q=1 ou <code>a?</code> et <i lang="en">Why?</i></p>
                </body></html>
                """,
                "a.de.html": "<html lang=\"de\"><body><p>Warum?</p></body></html>",
            ]),
    ]
}
