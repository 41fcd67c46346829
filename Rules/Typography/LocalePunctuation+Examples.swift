import Linting

extension LocalePunctuation {
    static let examples = [
        Example(
            "Greek, Arabic, Hindi, Chinese and Japanese",
            [
                "a.el.html": "<html lang=\"el\"><body><p>Πού είναι ο πελάτης⟦?⟧ Εδώ.</p></body></html>",
                "a.ar.html": "<html lang=\"ar\"><body><p>أين الزبون؟ من هو؟ ماذا يريد⟦?⟧</p></body></html>",
                "a.hi.html": "<html lang=\"hi\"><body><p>ग्राहक आया। वह बैठा। वह चला गया⟦.⟧</p></body></html>",
                "a.zh.html": "<html lang=\"zh\"><body><p>客户来了。他坐下了。他走了⟦.⟧</p></body></html>",
                "a.ja.html": "<html lang=\"ja\"><body><p>客が来て、座って、話して⟦,⟧帰った。</p></body></html>",
            ],
            fixed: [
                "a.el.html": "<html lang=\"el\"><body><p>Πού είναι ο πελάτης; Εδώ.</p></body></html>",
                "a.ar.html": "<html lang=\"ar\"><body><p>أين الزبون؟ من هو؟ ماذا يريد؟</p></body></html>",
                "a.hi.html": "<html lang=\"hi\"><body><p>ग्राहक आया। वह बैठा। वह चला गया।</p></body></html>",
                "a.zh.html": "<html lang=\"zh\"><body><p>客户来了。他坐下了。他走了。</p></body></html>",
                "a.ja.html": "<html lang=\"ja\"><body><p>客が来て、座って、話して、帰った。</p></body></html>",
            ]),
        Example(
            "Spanish",
            [
                "a.es.html": "<html lang=\"es\"><body><h2>⟦Dónde está el cliente?⟧</h2><p>¿Aquí?</p></body></html>"
            ],
            fixed: [
                "a.es.html": "<html lang=\"es\"><body><h2>¿Dónde está el cliente?</h2><p>¿Aquí?</p></body></html>"
            ]),
        Example(
            "a space after a full-width mark goes with the mark",
            [
                "a.zh.html": "<html lang=\"zh\"><body><p>客户来了，坐下了，说了⟦,⟧ 走了。</p></body></html>"
            ],
            fixed: [
                "a.zh.html": "<html lang=\"zh\"><body><p>客户来了，坐下了，说了，走了。</p></body></html>"
            ]),
        Example(
            "the way of the house, numbers, Latin words, code",
            [
                "a.zh.html": "<html lang=\"zh\"><body><p>客户来了. 他坐下了. 3.5元, HTML.</p></body></html>",
                "a.el.html": "<html lang=\"el\"><body><p>Γράψτε <code>ναι?</code> ή Why? στο HTML.</p></body></html>",
                "a.mr.html": "<html lang=\"mr\"><body><p>ग्राहक आला. तो बसला.</p></body></html>",
            ]),
    ]
}
