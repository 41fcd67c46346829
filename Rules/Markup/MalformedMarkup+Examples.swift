import Linting

extension MalformedMarkup {
    static let examples = [
        Example(
            "an end tag that closes nothing",
            ["a.en.html": "<html><body><p>Answer every letter.</p>⟦</em>⟧<p>Answer every call.</p></body></html>"]),
        Example(
            "an element that no version of HTML has",
            [
                "a.el.html": """
                <html lang="el"><body>⟦<paragraph>⟧Οι πελάτες περιμένουν απάντηση.</paragraph>
                <paragraph>Οι πελάτες επιστρέφουν.</paragraph></body></html>
                """
            ]),
        Example(
            "an attribute given twice",
            [
                "a.lt.html": """
                <html lang="lt"><body><p class="a" class="b"⟦>⟧Klientas laukia atsakymo.</p></body></html>
                """
            ]),
        Example(
            "XML that closes another element than the one that is open",
            [
                "a.en.xml": """
                <?xml version="1.0"?>
                <article><title>Letters</title><para>Answer every letter.⟦</title>⟧</article>
                """
            ]),
        Example(
            "what HTML5 allows",
            [
                "a.de.html": """
                <!DOCTYPE html>
                <html lang="de"><head><meta charset="utf-8"><title>Post</title></head><body><main><article>
                <h1>Post</h1><p>Fragen & Antworten, <a href=/suche?q=a&lang=de>Suche</a></p>
                <my-note hidden><input disabled></my-note>
                <figure><svg><path d="M0 0"/></svg><figcaption>Ein Brief</figcaption></figure>
                <p>Erster Absatz<p>Zweiter Absatz</article></main></body></html>
                """
            ]),
        Example(
            "an entity that is declared elsewhere",
            [
                "ja/a.xml": """
                <?xml version="1.0" encoding="utf-8"?>
                <section xml:id="a"><title>&product.name;</title><para>手紙には必ず返事を書きます。</para></section>
                """
            ]),
    ]
}
