import Linting

extension InvisibleCharacter {
    static let examples = [
        Example(
            "zero-width spaces and a byte order mark",
            [
                "a.en.html": """
                <html lang="en"><body><p>⟦\u{FEFF}⟧Every cus⟦\u{200B}⟧tomer counts. ⟦&#8203;⟧</p></body></html>
                """
            ],
            fixed: [
                "a.en.html": "<html lang=\"en\"><body><p>Every customer counts. </p></body></html>"
            ]),
        Example(
            "a direction mark and a line separator",
            [
                "a.de.html": "<html lang=\"de\"><body><p>Jeder Kunde⟦\u{200E}⟧ zählt.⟦\u{2028}⟧Immer.</p></body></html>"
            ],
            fixed: ["a.de.html": "<html lang=\"de\"><body><p>Jeder Kunde zählt. Immer.</p></body></html>"]),
        Example(
            "joiners and selectors beside nothing to join",
            [
                "a.it.html": """
                <html lang="it"><body><p>Ogni cliente ⟦&#x200D;⟧conta⟦&#xFE0F;⟧, sempre⟦&shy;⟧ e ovunque.</p></body></html>
                """
            ],
            fixed: ["a.it.html": "<html lang=\"it\"><body><p>Ogni cliente conta, sempre e ovunque.</p></body></html>"]),
        Example(
            "where they belong",
            [
                "a.fa.html": """
                <html lang="fa"><body><p>می\u{200C}خواهم کتاب\u{200C}ها را.\u{200F} (HTML)\u{200E}</p></body></html>
                """,
                "a.hi.html": "<html lang=\"hi\"><body><p>क्\u{200D}ष और क्\u{200C}ष</p></body></html>",
                "a.th.html": "<html lang=\"th\"><body><p>ลูกค้า\u{200B}ทุกคน</p></body></html>",
                "a.de.html": """
                <html lang="de"><body><p>Donau\u{AD}dampf\u{AD}schiff, Auf\u{200C}lage, und/\u{200B}oder.</p></body></html>
                """,
                "a.en.html": """
                <html lang="en"><body><p>A family \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} ☎\u{FE0F} 1\u{FE0F}\u{20E3} a\u{2060}b, \
                Hebrew \u{200E}(שלום)\u{200E}, &lrm;(x) <code>a\u{200B}b</code></p></body></html>
                """,
            ]),
    ]
}
