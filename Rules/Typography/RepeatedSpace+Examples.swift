import Linting

extension RepeatedSpace {
    static let examples = [
        Example(
            "no-break spaces",
            [
                "a.en.html": """
                <html lang="en"><body><p>The⟦ &nbsp;⟧customer&nbsp;waits⟦&nbsp; ⟧here.</p></body></html>
                """,
                "a.de.html": """
                <html lang="de"><body><p>Der⟦&nbsp;&nbsp;⟧Kunde wartet.⟦&nbsp; ⟧Lange.</p></body></html>
                """,
            ],
            fixed: [
                "a.en.html": """
                <html lang="en"><body><p>The&nbsp;customer&nbsp;waits&nbsp;here.</p></body></html>
                """,
                "a.de.html": """
                <html lang="de"><body><p>Der&nbsp;Kunde wartet.&nbsp;Lange.</p></body></html>
                """,
            ]),
        Example(
            "plain text",
            ["a.en.txt": "The customer⟦  ⟧waits here.\n\nNo one   comes.\n"],
            fixed: ["a.en.txt": "The customer waits here.\n\nNo one   comes.\n"]),
        Example(
            "spaces of their own, in demonstrations",
            [
                "a.sv.html": """
                <html lang="sv"><body><p>a<b>&nbsp;</b><b>&nbsp;</b>b, 12&nbsp;500 och §&nbsp;3.</p></body></html>
                """
            ]),
        Example(
            "what is folded, layout, code",
            [
                "a.en.html": """
                <html lang="en"><body><p>The  customer
                  waits &nbsp; here, <code>a&nbsp; b</code>.</p><p>&nbsp; Indented.</p></body></html>
                """
            ]),
    ]
}
