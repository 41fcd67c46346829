import Linting

extension Mojibake {
    static let examples = [
        Example(
            "single letters and marks",
            [
                "a.fr.html": """
                <html lang="fr"><body><p>Le caf⟦Ã©⟧ est ouvert, l⟦â€™⟧entrée à l’étage est libre.</p></body></html>
                """
            ],
            fixed: [
                "a.fr.html": """
                <html lang="fr"><body><p>Le café est ouvert, l’entrée à l’étage est libre.</p></body></html>
                """
            ]),
        Example(
            "a whole paragraph, once and twice",
            [
                "a.de.html": """
                <html lang="de"><body><p>F⟦Ã¼r GÃ¤ste schlieÃŸ⟧t sie.</p>
                <p>F⟦ÃƒÂ¼r GÃƒÂ¤ste schlieÃƒÅ¸⟧t sie.</p></body></html>
                """
            ],
            fixed: [
                "a.de.html": """
                <html lang="de"><body><p>Für Gäste schließt sie.</p>
                <p>Für Gäste schließt sie.</p></body></html>
                """
            ]),
        Example(
            "UTF-8 that was read as Windows-1251, Windows-1250 and Mac Roman",
            [
                "a.ru.html": "<html lang=\"ru\"><body><p>⟦РџСЂРёРІРµС‚⟧ всем.</p></body></html>",
                "a.cs.html": "<html lang=\"cs\"><body><p>P⟦Ĺ™⟧ijďte do kav⟦Ăˇ⟧rn⟦Ä›⟧.</p></body></html>",
                "a.es.html": "<html lang=\"es\"><body><p>El ni⟦√±⟧o y la señora.</p></body></html>",
            ],
            fixed: [
                "a.ru.html": "<html lang=\"ru\"><body><p>Привет всем.</p></body></html>",
                "a.cs.html": "<html lang=\"cs\"><body><p>Přijďte do kavárně.</p></body></html>",
                "a.es.html": "<html lang=\"es\"><body><p>El niño y la señora.</p></body></html>",
            ]),
        Example(
            "some bytes were lost: nothing to restore",
            ["a.ru.html": "<html lang=\"ru\"><body><p>⟦Ð’Ñе ÐºÐ»Ð¸ÐµÐ½Ñ‚Ñ‹ Ð²Ð°Ð¶Ð½Ñ‹⟧.</p></body></html>"]),
        Example(
            "letters of another script than the text's",
            ["a.ro.html": "<html lang=\"ro\"><body><p>Numele este ⟦å¼•ã‚Šå‰²⟧.html aici.</p></body></html>"],
            fixed: ["a.ro.html": "<html lang=\"ro\"><body><p>Numele este 引り割.html aici.</p></body></html>"]),
        Example(
            "punctuation of Windows-1252 as controls",
            ["a.en.html": "<html lang=\"en\"><body><p>It⟦\u{92}⟧s open.</p></body></html>"],
            fixed: ["a.en.html": "<html lang=\"en\"><body><p>It’s open.</p></body></html>"]),
        Example(
            "what is written so by right",
            [
                "a.fi.html": "<html lang=\"fi\"><body><p>”HYVÄÄ KESÄÄ”, sanoi PÄÄ… ja SÄ”.</p></body></html>",
                "a.pt.html": "<html lang=\"pt\"><body><p>A “IRMÃ” — A MAÇÃ… e o SERTÃO.</p></body></html>",
                "a.fr.html": "<html lang=\"fr\"><body><p>« Voilà », dit-il au CAFÉ™, 25 °C ici.</p></body></html>",
                "a.nb.html": "<html lang=\"nb\"><body><p>Å\u{A0}være eller ikke være, 5 Å–6 Å.</p></body></html>",
                "a.ro.html": "<html lang=\"ro\"><body><p>ȚARĂ„ și MĂ».</p></body></html>",
                "a.uk.html": "<html lang=\"uk\"><body><p>Рішення й Сірий «РС» №5.</p></body></html>",
                "a.en.html": "<html lang=\"en\"><body><p>See <code>cafÃ©</code>, it&#146;s so.</p></body></html>",
            ]),
    ]
}
