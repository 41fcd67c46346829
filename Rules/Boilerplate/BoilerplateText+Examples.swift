import Linting

extension BoilerplateText {
    static let examples = [
        Example(
            "an English skip link in a Filipino page",
            [
                "a.tl.html": """
                <html lang="tl"><body><p>⟦Skip to main content⟧</p>
                <h1>Serbisyo</h1><p>Pakinggan ang bawat customer.</p></body></html>
                """
            ],
            fixed: [
                "a.tl.html": """
                <html lang="tl"><body>
                <h1>Serbisyo</h1><p>Pakinggan ang bawat customer.</p></body></html>
                """
            ]),
        Example(
            "a byline without a name and an empty table of contents, in Malay",
            [
                "a.en.html": """
                <html lang="en"><body><h1>Service</h1><p>Listen to every customer who comes to the shop.</p>
                <p>Answer every letter within two days.</p></body></html>
                """,
                "a.ms.html": """
                <html lang="ms"><body><h1>Layanan</h1><p>⟦Anonim⟧</p>
                <p>⟦Isi kandungan:⟧</p>
                <p>Dengar setiap pelanggan yang datang ke kedai.</p>
                <p>Jawab setiap surat dalam masa dua hari.</p></body></html>
                """,
            ],
            fixed: [
                "a.ms.html": """
                <html lang="ms"><body><h1>Layanan</h1>
                <p>Dengar setiap pelanggan yang datang ke kedai.</p>
                <p>Jawab setiap surat dalam masa dua hari.</p></body></html>
                """
            ]),
        Example(
            "share buttons as the only items of a list, with icons",
            [
                "a.el.html": """
                <html lang="el"><body><h1>Εξυπηρέτηση</h1><p>Οι πελάτες περιμένουν απάντηση.</p>
                <ul><li>⟦➤ Μοιραστείτε αυτό το άρθρο⟧</li></ul></body></html>
                """
            ],
            fixed: [
                "a.el.html": """
                <html lang="el"><body><h1>Εξυπηρέτηση</h1><p>Οι πελάτες περιμένουν απάντηση.</p></body></html>
                """
            ]),
        Example(
            "comments with a count, and a form's title, in Russian",
            [
                "a.en.html": """
                <html lang="en"><body><h1>Service</h1><p>Listen to every customer who comes to the shop.</p>
                <p>Answer every letter within two days.</p></body></html>
                """,
                "a.ru.html": """
                <html lang="ru"><body><h1>Сервис</h1><p>Слушайте каждого клиента, который приходит.</p>
                <p>Отвечайте на каждое письмо за два дня.</p><p>⟦3 комментария⟧</p><h2>⟦Оставить комментарий⟧</h2></body></html>
                """,
            ],
            fixed: [
                "a.ru.html": """
                <html lang="ru"><body><h1>Сервис</h1><p>Слушайте каждого клиента, который приходит.</p>
                <p>Отвечайте на каждое письмо за два дня.</p></body></html>
                """
            ]),
        Example(
            "words that are ordinary headings",
            [
                "a.en.html": """
                <html lang="en"><body><h1>Search</h1><h2>Contents</h2><p>Home</p><h2>Comments</h2><p>Tags</p>
                <p>Read more letters, and share what you learn on Facebook.</p></body></html>
                """,
                "a.sl.html": """
                <html lang="sl"><body><h1>Iskanje</h1><h2>Kazalo</h2><p>Domov</p><h2>Komentarji</h2><p>Oznake</p>
                <p>Preberite več pisem in delite, kar se naučite, na Facebooku.</p></body></html>
                """,
            ]),
        Example(
            "a line that all versions have is a part of the article",
            [
                "a.de.html": """
                <html lang="de"><body><h1>Post</h1><p>Beantworten Sie jeden Brief innerhalb von zwei Tagen.</p>
                <p>Alle Rechte vorbehalten.</p></body></html>
                """,
                "a.en.html": """
                <html lang="en"><body><h1>Letters</h1><p>Answer every letter within two days of its arrival.</p>
                <p>All rights reserved.</p></body></html>
                """,
                "a.ja.html": """
                <html lang="ja"><body><h1>手紙</h1><p>届いた手紙には必ず二日以内に返事を書きます。</p>
                <p>無断転載を禁じます。</p></body></html>
                """,
            ]),
        Example(
            "a page that has no other versions",
            [
                "a.ms.html": """
                <html lang="ms"><body><h1>Layanan</h1><p>⟦Isi kandungan:⟧</p>
                <p>Dengar setiap pelanggan yang datang ke kedai.</p>
                <p>Jawab setiap surat dalam masa dua hari.</p><p>⟦Baca lagi⟧</p></body></html>
                """
            ],
            fixed: [
                "a.ms.html": """
                <html lang="ms"><body><h1>Layanan</h1>
                <p>Dengar setiap pelanggan yang datang ke kedai.</p>
                <p>Jawab setiap surat dalam masa dua hari.</p></body></html>
                """
            ]),
        Example(
            "phrases that are configured",
            [
                "a.lt.html": """
                <html lang="lt"><body><p>⟦Perskaityta per 3 minutes⟧</p><p>Klientas laukia atsakymo.</p>
                <p>Back to top</p></body></html>
                """
            ],
            fixed: [
                "a.lt.html": """
                <html lang="lt"><body><p>Klientas laukia atsakymo.</p>
                <p>Back to top</p></body></html>
                """
            ],
            options: ["phrases": .strings(["perskaityta per 3 minutes"]), "allowed": .strings(["Back to top"])]),
    ]
}
