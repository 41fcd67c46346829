import Linting

extension SpaceAroundHyphen {
    static let examples = [
        Example(
            "prefixes and reduplication, in Filipino and Malay",
            [
                "a.tl.html": """
                <html lang="tl"><body><p>Gusto nilang ⟦i -patronize⟧ ang isang ⟦kagiliw -giliw⟧ na tindahan.</p></body></html>
                """,
                "a.ms.html": "<html lang=\"ms\"><body><p>Mereka membaca ⟦buku -buku⟧ itu.</p></body></html>",
            ],
            fixed: [
                "a.tl.html": """
                <html lang="tl"><body><p>Gusto nilang i-patronize ang isang kagiliw-giliw na tindahan.</p></body></html>
                """,
                "a.ms.html": "<html lang=\"ms\"><body><p>Mereka membaca buku-buku itu.</p></body></html>",
            ]),
        Example(
            "clitics, in French and Russian",
            [
                "a.fr.html": "<html lang=\"fr\"><body><p>Le client revient ⟦est -il⟧ satisfait ?</p></body></html>",
                "a.ru.html": "<html lang=\"ru\"><body><p>Если ⟦кто -нибудь⟧ ждёт, ответьте.</p></body></html>",
            ],
            fixed: [
                "a.fr.html": "<html lang=\"fr\"><body><p>Le client revient est-il satisfait ?</p></body></html>",
                "a.ru.html": "<html lang=\"ru\"><body><p>Если кто-нибудь ждёт, ответьте.</p></body></html>",
            ]),
        Example(
            "a word that is joined elsewhere, and one broken at the end of a line",
            [
                "a.en.html": """
                <html lang="en"><body><p>A follow-up helps. Write a ⟦follow -up⟧ each week, and ⟦re-
                read⟧ it.</p></body></html>
                """
            ],
            fixed: [
                "a.en.html": """
                <html lang="en"><body><p>A follow-up helps. Write a follow-up each week, and re-read it.</p></body></html>
                """
            ]),
        Example(
            "an address that is shown as text, where a link leads there",
            [
                "a.es.html": """
                <html lang="es"><body><p>Lea <a href="https://example.com/spec#opening-hours">esto</a>:
                https://example.com/spec#⟦opening -hours⟧.</p></body></html>
                """
            ],
            fixed: [
                "a.es.html": """
                <html lang="es"><body><p>Lea <a href="https://example.com/spec#opening-hours">esto</a>:
                https://example.com/spec#opening-hours.</p></body></html>
                """
            ]),
        Example(
            "code that another version has joined",
            [
                "a.en.html": """
                <html lang="en"><body><p>\(SampleText.en.letters)</p><p>Write <code>http-equiv="x"</code> here.</p>
                </body></html>
                """,
                "a.de.html": """
                <html lang="de"><body><p>\(SampleText.de.letters)</p><p>Hier <code>⟦http -equiv⟧="x"</code> schreiben.</p>
                </body></html>
                """,
            ], source: "en"),
        Example(
            "suspended hyphens",
            [
                "a.de.html":
                    "<html lang=\"de\"><body><p>Vor- und Nachteile, Haupt- oder Nebenfragen, ein- bis zweimal.</p></body></html>",
                "a.sv.html": "<html lang=\"sv\"><body><p>Både in- och utdata, för- samt nackdelar.</p></body></html>",
                "a.en.html":
                    "<html lang=\"en\"><body><p>A pre- rather than post-sale call, two- or three-day waits.</p></body></html>",
            ]),
        Example(
            "dashes, options, negative numbers and list marks",
            [
                "a.en.html": """
                <html lang="en"><body><p>The shop - our shop - is open. Use tar -xf with -v or -verbose, at -5 degrees.</p>
                <p>Say yes -the customer waits- and answer, see <code>git -amend</code>.</p></body></html>
                """,
                "a.ru.html": "<html lang=\"ru\"><body><p>Клиент — это гость -Письмо.</p></body></html>",
                "a.he.html": "<html lang=\"he\"><body><p>הלקוח -אורח חשוב.</p></body></html>",
            ]),
        Example(
            "a word that is configured",
            ["a.vi.html": "<html lang=\"vi\"><body><p>Chương trình sale -off cho khách hàng.</p></body></html>"],
            options: ["allowed": .strings(["sale -off"])]),
    ]
}
