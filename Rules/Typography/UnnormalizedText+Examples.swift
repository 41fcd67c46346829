import Linting

extension UnnormalizedText {
    static let examples = [
        Example(
            "accents of their own",
            ["a.fr.html": "<html lang=\"fr\"><body><p>Un caf⟦e\u{301}⟧, de\u{301}ja\u{300} ouvert.</p></body></html>"],
            fixed: ["a.fr.html": "<html lang=\"fr\"><body><p>Un café, déjà ouvert.</p></body></html>"]),
        Example(
            "characters that stand for others: the signs of ohm and angstrom",
            ["a.sv.html": "<html lang=\"sv\"><body><p>Den har 5 ⟦\u{2126}⟧ och 3 \u{212B}.</p></body></html>"],
            fixed: ["a.sv.html": "<html lang=\"sv\"><body><p>Den har 5 Ω och 3 Å.</p></body></html>"]),
        Example(
            "Vietnamese, Japanese and Korean",
            [
                "a.vi.html": "<html lang=\"vi\"><body><p>Ti⟦ê\u{301}⟧ng Việt</p></body></html>",
                "a.ja.html": "<html lang=\"ja\"><body><p>⟦か\u{3099}⟧くせい</p></body></html>",
                "a.ko.html": "<html lang=\"ko\"><body><p>⟦\u{1112}\u{1161}\u{11AB}⟧국</p></body></html>",
            ],
            fixed: [
                "a.vi.html": "<html lang=\"vi\"><body><p>Tiếng Việt</p></body></html>",
                "a.ja.html": "<html lang=\"ja\"><body><p>がくせい</p></body></html>",
                "a.ko.html": "<html lang=\"ko\"><body><p>한국</p></body></html>",
            ]),
        Example(
            "marks without a composed form, code and texts about characters",
            [
                "a.lt.html": "<html lang=\"lt\"><body><p>Jū\u{301}ra ir m\u{303}.</p></body></html>",
                "a.he.html": "<html lang=\"he\"><body><p>שָׁלוֹם</p></body></html>",
                "a.en.html": """
                <html lang="en"><body><p><code>e\u{301}</code> differs.</p><p>It is e\u{301}, with U+0301.</p></body></html>
                """,
            ]),
    ]
}
