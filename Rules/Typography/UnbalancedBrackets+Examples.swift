import Linting

extension UnbalancedBrackets {
    static let examples = [
        Example(
            "an opening and a closing bracket",
            [
                "a.lt.html": "<html lang=\"lt\"><body><p>Klientas grįžta ⟦(⟧bent kartą per mėnesį.</p></body></html>",
                "a.el.html":
                    "<html lang=\"el\"><body><p>Ο πελάτης επιστρέφει κάθε μήνα⟦)⟧ χωρίς να ρωτήσει.</p></body></html>",
                "a.ja.html": "<html lang=\"ja\"><body><p>お客様は⟦（⟧毎月戻ってきます。</p></body></html>",
            ]),
        Example(
            "square brackets, beside emphasis",
            [
                "a.sl.html": """
                <html lang="sl"><body><p>Kupec ⟦[⟧<em>trgovine se vrne vsak mesec.</em></p></body></html>
                """
            ]),
        Example(
            "quotation marks of several kinds",
            [
                "a.en.html": "<html lang=\"en\"><body><p>He said ⟦“⟧come in and went on.</p></body></html>",
                "a.pt.html": "<html lang=\"pt\"><body><p>Escreva aberto⟦\"⟧ na porta.</p></body></html>",
                "a.de.html": "<html lang=\"de\"><body><p>Er sagte ⟦„⟧herein und ging.</p></body></html>",
            ]),
        Example(
            "inches, quotations of several paragraphs, marks within words, French spaces",
            [
                "a.en.html": """
                <html lang="en"><body><p>A 5" screen, and “all of it”.</p><p>“He came in.</p><p>“He went on.”</p>
                <p>Write <code>say "x</code> here.</p></body></html>
                """,
                "a.he.html": "<html lang=\"he\"><body><p>מנכ\"ל החנות פתח.</p></body></html>",
                "a.fr.html": "<html lang=\"fr\"><body><p>Il dit : «\u{A0}Entrez et sortit.</p></body></html>",
            ]),
        Example(
            "several, as in code or drawings",
            ["a.en.html": "<html lang=\"en\"><body><p>The signs ((x and [[y are drawn here.</p></body></html>"]),
        Example(
            "list marks, emoticons, intervals, named brackets, brackets around paragraphs",
            [
                "a.en.html": """
                <html lang="en"><body><p>Choose a) tea or b) coffee :) within [0, 1) or after a "(" and a ( alone.</p>
                <p>(A remark goes on</p><p>in the next paragraph.)</p><p>Call <code>f(</code> with an (argument.</p>
                </body></html>
                """,
                "a.zh.html": "<html lang=\"zh\"><body><p>客户（每月)都会回来。</p></body></html>",
            ]),
    ]
}
