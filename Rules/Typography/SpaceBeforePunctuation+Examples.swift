import Linting

extension SpaceBeforePunctuation {
    static let examples = [
        Example(
            "commas, stops and question marks",
            [
                "a.en.html": "<html lang=\"en\"><body><p>Ask the ⟦customer ,⟧ and answer.</p></body></html>",
                "a.de.html": "<html lang=\"de\"><body><p>Kommt der Kunde ⟦zurück ?⟧</p></body></html>",
                "a.tl.html": """
                <html lang="tl"><body><p>Bumalik ang <b>⟦customer</b> .⟧ Masaya siya.</p></body></html>
                """,
                "a.ar.html": "<html lang=\"ar\" dir=\"rtl\"><body><p>هل عاد ⟦الزبون ؟⟧</p></body></html>",
            ],
            fixed: [
                "a.en.html": "<html lang=\"en\"><body><p>Ask the customer, and answer.</p></body></html>",
                "a.de.html": "<html lang=\"de\"><body><p>Kommt der Kunde zurück?</p></body></html>",
                "a.tl.html": """
                <html lang="tl"><body><p>Bumalik ang <b>customer</b>. Masaya siya.</p></body></html>
                """,
                "a.ar.html": "<html lang=\"ar\" dir=\"rtl\"><body><p>هل عاد الزبون؟</p></body></html>",
            ]),
        Example(
            "French, but for the comma",
            [
                "a.fr.html": "<html lang=\"fr\"><body><p>Le ⟦client ,⟧ content ; revient-il ? Oui !</p></body></html>"
            ],
            fixed: [
                "a.fr.html": "<html lang=\"fr\"><body><p>Le client, content ; revient-il ? Oui !</p></body></html>"
            ]),
        Example(
            "at the end of a line",
            [
                "a.uk.html": """
                <html lang="uk"><body><p>Покупець ⟦чекає
                  ,⟧ як завжди, на <b>⟦відповідь </b>.⟧</p></body></html>
                """
            ],
            fixed: [
                "a.uk.html": """
                <html lang="uk"><body><p>Покупець чекає, як завжди, на <b>відповідь</b>.</p></body></html>
                """
            ]),
        Example(
            "names, ellipses, ratios, operators, emoticons, code",
            [
                "a.en.html": """
                <html lang="en"><body><p>Write .NET code ... and wait … for it at 3 : 1 odds :) or $a . $b, x ? y : z.</p>
                <p>See it on page <img src="a.png"> . Use <code>list , all</code> and <span lang="fr">Qui vient ?</span> as well.</p></body></html>
                """,
                "a.th.html": "<html lang=\"th\"><body><p>ลูกค้ามาไหม ? มา</p></body></html>",
            ]),
    ]
}
