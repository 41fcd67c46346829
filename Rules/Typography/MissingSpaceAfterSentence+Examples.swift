import Linting

extension MissingSpaceAfterSentence {
    static let examples = [
        Example(
            "a full stop, in Filipino",
            [
                "a.tl.html": """
                <html lang="tl"><body><p>Pakinggan ang bawat ⟦customer.Karaniwan⟧ silang bumabalik.</p></body></html>
                """
            ],
            fixed: [
                "a.tl.html": """
                <html lang="tl"><body><p>Pakinggan ang bawat customer. Karaniwan silang bumabalik.</p></body></html>
                """
            ]),
        Example(
            "question and exclamation marks, in Greek and Lithuanian",
            [
                "a.el.html": """
                <html lang="el"><body><p>Οι πελάτες ⟦περιμένουν!Απαντήστε⟧ αμέσως.</p></body></html>
                """,
                "a.lt.html": """
                <html lang="lt"><body><p>Ar klientas ⟦laukia?Atsakykite⟧ iš karto.</p></body></html>
                """,
            ],
            fixed: [
                "a.el.html": """
                <html lang="el"><body><p>Οι πελάτες περιμένουν! Απαντήστε αμέσως.</p></body></html>
                """,
                "a.lt.html": """
                <html lang="lt"><body><p>Ar klientas laukia? Atsakykite iš karto.</p></body></html>
                """,
            ]),
        Example(
            "a character reference within a word, in DocBook",
            [
                "fr/a.xml": """
                <?xml version="1.0" encoding="utf-8"?>
                <section><title>Courrier</title><para>Le client est ⟦content&#233;.Il⟧ revient.</para></section>
                """
            ],
            fixed: [
                "fr/a.xml": """
                <?xml version="1.0" encoding="utf-8"?>
                <section><title>Courrier</title><para>Le client est content&#233;. Il revient.</para></section>
                """
            ]),
        Example(
            "a danda, in Hindi",
            ["a.hi.html": "<html lang=\"hi\"><body><p>ग्राहक प्रतीक्षा करते ⟦हैं।उत्तर⟧ दीजिए।</p></body></html>"],
            fixed: ["a.hi.html": "<html lang=\"hi\"><body><p>ग्राहक प्रतीक्षा करते हैं। उत्तर दीजिए।</p></body></html>"]),
        Example(
            "words of one letter, and the name of a file before the stop",
            [
                "a.pt.html": """
                <html lang="pt"><body><p>Escreva o nome e o endereço em todos os ⟦formulários.O⟧ Unicode serve.</p></body></html>
                """,
                "a.uk.html": """
                <html lang="uk"><body><p>Файл має назву index.⟦html.Відкрийте⟧ його в редакторі.</p></body></html>
                """,
            ],
            fixed: [
                "a.pt.html": """
                <html lang="pt"><body><p>Escreva o nome e o endereço em todos os formulários. O Unicode serve.</p></body></html>
                """,
                "a.uk.html": """
                <html lang="uk"><body><p>Файл має назву index.html. Відкрийте його в редакторі.</p></body></html>
                """,
            ]),
        Example(
            "names of files, hosts, methods and degrees",
            [
                "a.en.html": """
                <html lang="en"><body><p>Run Node.js and write to help.desk@shop.Example.com or visit www.Example.Com. The class
                java.lang.String and System.Collections, the call writer.Write(line), the file readme.TXT, a Ph.D. of the U.S.A,
                version 2.Beta, vitamin.C Plus, myStore.Open, page.html.Next, and <code>store.Open</code>.</p></body></html>
                """
            ]),
        Example(
            "scripts without spaces, and abbreviations",
            [
                "a.ja.html": "<html lang=\"ja\"><body><p>返事を書きます。そして電話をします。HTML.CSSも使います。</p></body></html>",
                "a.de.html":
                    "<html lang=\"de\"><body><p>Wir antworten z.B. am Tag darauf, d.h. schnell.</p></body></html>",
            ]),
        Example(
            "a name that is written so each time",
            [
                "a.en.html": """
                <html lang="en"><body><p>We use fabrikam.Desk for letters.</p><p>Calls go to fabrikam.Desk too.</p></body></html>
                """
            ]),
        Example(
            "a name that is configured",
            ["a.en.html": "<html lang=\"en\"><body><p>Our shop is called contoso.Shop here.</p></body></html>"],
            options: ["allowed": .strings(["contoso.Shop"])]),
    ]
}
