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
            "at the start and at the end of blocks, in Malay: the phrase goes, with its markup, and nothing else",
            [
                "a.ms.html": """
                <html lang="ms"><body><p><a href="#c">⟦Langkau ke kandungan⟧</a> Layanan yang baik bermula di kedai.</p>
                <p>Dengar setiap pelanggan yang datang. <a href="/b">⟦Baca lagi »⟧</a></p>
                <p>Jawab setiap surat.<br/>⟦Kongsi artikel ini⟧</p></body></html>
                """
            ],
            fixed: [
                "a.ms.html": """
                <html lang="ms"><body><p>Layanan yang baik bermula di kedai.</p>
                <p>Dengar setiap pelanggan yang datang.</p>
                <p>Jawab setiap surat.</p></body></html>
                """
            ]),
        Example(
            "glued to the first sentence of a Filipino page, and behind a bar at its end",
            [
                "a.fil.html": """
                <html lang="fil"><body><p>⟦Skip to main content⟧ Pakinggan ang bawat customer sa tindahan.</p>
                <p>Sagutin ang bawat sulat. | ⟦Magbasa pa⟧</p></body></html>
                """
            ],
            fixed: [
                "a.fil.html": """
                <html lang="fil"><body><p>Pakinggan ang bawat customer sa tindahan.</p>
                <p>Sagutin ang bawat sulat.</p></body></html>
                """
            ]),
        Example(
            "a phrase with which a sentence begins or ends is no part of the page",
            [
                "a.en.html": """
                <html lang="en"><body><p>Skip to content and navigation with the keyboard, or share this article.</p>
                <p><a href="/b">Read more</a> about letters in the next chapter. Here you can read more.</p>
                <p>Table of contents and index were printed apart.</p></body></html>
                """
            ]),
        Example(
            "in Arabic",
            [
                "a.ar.html": """
                <html lang="ar" dir="rtl"><body><p>⟦تخطَّ إلى المحتوى⟧</p><h1>الخدمة</h1>
                <p>نستمع إلى كل عميل يدخل المتجر.</p><p>⟦جميع الحقوق محفوظة⟧</p></body></html>
                """
            ],
            fixed: [
                "a.ar.html": """
                <html lang="ar" dir="rtl"><body><h1>الخدمة</h1>
                <p>نستمع إلى كل عميل يدخل المتجر.</p></body></html>
                """
            ]),
        Example(
            "in Hebrew, with an icon",
            [
                "a.he.html": """
                <html lang="he" dir="rtl"><body><h1>שירות</h1><p>אנו מקשיבים לכל לקוח שנכנס לחנות.</p>
                <ul><li>⟦➤ שיתוף בפייסבוק⟧</li></ul></body></html>
                """
            ],
            fixed: [
                "a.he.html": """
                <html lang="he" dir="rtl"><body><h1>שירות</h1><p>אנו מקשיבים לכל לקוח שנכנס לחנות.</p></body></html>
                """
            ]),
        Example(
            "in Thai and Chinese, with a number of comments",
            [
                "a.th.html": """
                <html lang="th"><body><p>⟦ข้ามไปยังเนื้อหา⟧</p><h1>บริการ</h1><p>เรารับฟังลูกค้าทุกคนที่เข้ามาในร้าน</p></body></html>
                """,
                "b.zh.html": """
                <html lang="zh"><body><h1>服务</h1><p>我们倾听每一位走进商店的顾客。</p><p>⟦3 条评论⟧</p><p>⟦↑ 回到页面顶部⟧</p></body></html>
                """,
            ],
            fixed: [
                "a.th.html": """
                <html lang="th"><body><h1>บริการ</h1><p>เรารับฟังลูกค้าทุกคนที่เข้ามาในร้าน</p></body></html>
                """,
                "b.zh.html": """
                <html lang="zh"><body><h1>服务</h1><p>我们倾听每一位走进商店的顾客。</p></body></html>
                """,
            ]),
        Example(
            "ordinary words before and behind all of a page that has no other versions",
            [
                "a.uk.html": """
                <html lang="uk"><body><p>⟦Головна⟧</p><p>⟦Пошук⟧</p><h1>Меню</h1>
                <p>Слухайте кожного клієнта, який приходить.</p><p>Пошук</p><p>Відповідайте на кожен лист.</p>
                <ul><li>Листи</li><li>Пошук</li></ul></body></html>
                """
            ],
            fixed: [
                "a.uk.html": """
                <html lang="uk"><body><h1>Меню</h1>
                <p>Слухайте кожного клієнта, який приходить.</p><p>Пошук</p><p>Відповідайте на кожен лист.</p>
                <ul><li>Листи</li><li>Пошук</li></ul></body></html>
                """
            ]),
        Example(
            "ordinary words that the other version lacks, in Lithuanian",
            [
                "a.en.html": """
                <html lang="en"><body><h1>Service</h1><p>Listen to every customer who comes to the shop.</p>
                <h2>Letters</h2><p>Answer every letter within two days.</p></body></html>
                """,
                "a.lt.html": """
                <html lang="lt"><body><h1>Aptarnavimas</h1><h2>⟦Turinys⟧</h2>
                <p>Klausykitės kiekvieno kliento, kuris ateina į parduotuvę.</p>
                <h2>Laiškai</h2><p>Į kiekvieną laišką atsakykite per dvi dienas.</p><p>⟦Paieška⟧</p></body></html>
                """,
            ],
            fixed: [
                "a.lt.html": """
                <html lang="lt"><body><h1>Aptarnavimas</h1>
                <p>Klausykitės kiekvieno kliento, kuris ateina į parduotuvę.</p>
                <h2>Laiškai</h2><p>Į kiekvieną laišką atsakykite per dvi dienas.</p></body></html>
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
