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
