import Linting

extension ReplacementCharacter {
    static let examples = [
        Example(
            "a lost letter",
            ["a.lt.html": "<html lang=\"lt\"><body><p>Saugokite kvit⟦\u{FFFD}⟧.</p></body></html>"]),
        Example(
            "several in one paragraph",
            ["a.cs.html": "<html lang=\"cs\"><body><p>P⟦\u{FFFD}⟧ij\u{FFFD}te dnes.</p></body></html>"]),
        Example(
            "across markup, in XML",
            ["a.uk.xml": "<article xml:lang=\"uk\"><para>Збер<emphasis>⟦\u{FFFD}⟧жіть</emphasis> чек.</para></article>"]
        ),
        Example(
            "texts about it, and code",
            [
                "a.en.html": """
                <html lang="en"><body><p>The replacement character \u{FFFD} is U+FFFD.</p>
                <p>It prints <code>caf\u{FFFD}</code>.</p></body></html>
                """
            ]),
    ]
}
