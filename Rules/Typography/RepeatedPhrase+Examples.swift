import Linting

extension RepeatedPhrase {
    static let examples = [
        Example(
            "a loop",
            [
                "a.sl.html": """
                <html lang="sl"><body><p>Kupec ⟦se vrne v trgovino, se vrne v trgovino, se vrne v trgovino,⟧ in čaka.</p>
                </body></html>
                """,
                "a.ms.html": """
                <html lang="ms"><body><p>Pelanggan ⟦kembali ke kedai kembali ke kedai kembali ke kedai⟧ lagi.</p></body></html>
                """,
            ]),
        Example(
            "four times, and words that begin alike",
            [
                "a.de.html": """
                <html lang="de"><body><p>⟦Er wartet und er wartet und er wartet und⟧ er wartet und geht.</p></body></html>
                """,
                "a.en.html": """
                <html lang="en"><body><p>Customer one waits, customer two waits, customer ten waits.</p></body></html>
                """,
            ]),
        Example(
            "in another alphabet",
            [
                "a.el.html": """
                <html lang="el"><body><p>Ο πελάτης ⟦γυρίζει πίσω γυρίζει πίσω γυρίζει πίσω⟧ σύντομα.</p></body></html>
                """
            ]),
        Example(
            "twice, numbers, code, a refrain of one word",
            [
                "a.en.html": """
                <html lang="en"><body><p>Step by step by day, again and again, yes, yes, yes, 10 20 10 20 10 20.</p>
                <p>Type <code>turn left turn left turn left</code>.</p></body></html>
                """
            ]),
    ]
}
