import Linting

extension DoubleEncodedEntity {
    static let examples = [
        Example(
            "an ampersand, an apostrophe and a letter",
            [
                "a.en.html": """
                <html lang="en"><body><p>AT⟦&amp;amp;⟧T said it⟦&amp;#8217;⟧s salt ⟦&amp;amp;⟧ pepper at the \
                caf⟦&amp;eacute;⟧.</p></body></html>
                """
            ],
            fixed: [
                "a.en.html": """
                <html lang="en"><body><p>AT&amp;T said it&#8217;s salt &amp; pepper at the caf&eacute;.</p></body></html>
                """
            ]),
        Example(
            "three times over",
            ["a.tl.html": "<html lang=\"tl\"><body><p>Ito⟦&amp;amp;⟧nbsp;ay para sa inyo.</p></body></html>"],
            fixed: ["a.tl.html": "<html lang=\"tl\"><body><p>Ito&nbsp;ay para sa inyo.</p></body></html>"]),
        Example(
            "what a feed or a CDATA section holds is markup of its own",
            [
                "a.en.xml": """
                <article xml:lang="en"><para>&lt;p&gt;AT&amp;amp;T&lt;/p&gt;</para>
                <para><![CDATA[AT&amp;T is open.]]></para></article>
                """
            ]),
        Example(
            "code, texts about references, and ampersands in addresses",
            [
                "a.en.html": """
                <html lang="en"><body><p>Write <code>a&amp;nbsp;b</code> or (&amp;eacute;), as in "&amp;amp;".</p>
                <p>See http://example.org/?a=1&amp;b=2; and R&amp;D; or AT&amp;T.</p></body></html>
                """
            ]),
    ]
}
