import Linting

extension Pair {
    /// Links and images.
    static let links: [Pair] = [
        .right(
            .inline, "a folder of a locale", ("en", "Read the <a href=\"/en/help/\">help</a> first."),
            ("de", "Lesen Sie zuerst die <a href=\"/de/help/\">Hilfe</a>.")),
        .right(
            .inline, "a file of a locale", ("en", "Read the <a href=\"help.en.html\">help</a> first."),
            ("el", "Διαβάστε πρώτα τη <a href=\"help.el.html\">βοήθεια</a>.")),
        .right(
            .inline, "a parameter of a locale", ("en", "Read the <a href=\"/help?id=7&amp;lang=en\">help</a> first."),
            ("bg", "Първо прочетете <a href=\"/help?lang=bg&amp;id=7\">помощта</a>.")),
        .right(
            .inline, "Wikipedia in another language",
            ("en", "See <a href=\"https://en.wikipedia.org/wiki/Origen\">Origen</a>."),
            ("ru", "См. <a href=\"https://ru.wikipedia.org/wiki/Ориген\">Ориген</a>.")),
        .right(
            .inline, "a relative and a whole address",
            ("en", "Read the <a href=\"../docs/help.html\">help</a> first."),
            ("pl", "Najpierw przeczytaj <a href=\"https://example.org/docs/help.html\">pomoc</a>.")),
        .right(
            .inline, "a scheme, an index page and a counter",
            ("en", "Visit <a href=\"http://www.example.org/shop/index.html\">the shop</a>."),
            ("es", "Visite <a href=\"https://example.org/shop/?utm_source=es\">la tienda</a>.")),
        .right(
            .inline, "an anchor with a translated name", ("en", "See <a href=\"#prices\">prices</a> below."),
            ("it", "Vedi i <a href=\"#prezzi\">prezzi</a> più avanti.")),
        .right(
            .inline, "another order", ("en", "<a href=\"/a\">Letters</a> and <a href=\"/b\">calls</a> are free."),
            ("ja", "<a href=\"/b\">電話</a>と<a href=\"/a\">手紙</a>は無料です。")),
        .right(
            .inline, "a country's domain",
            ("en", "Buy it at <a href=\"https://shop.example.com/offers\">our shop</a>."),
            ("fr", "Achetez-le dans <a href=\"https://shop.example.fr/offers\">notre boutique</a>.")),
        .right(
            .inline, "a localised image", ("en", "Press <img src=\"key.en.png\" alt=\"Enter\"> now."),
            ("pt", "Pressione <img src=\"key.pt.png\" alt=\"Enter\"> agora.")),
        .fault(
            "link-mismatch", in: .inline, "a link lost", ("en", "Read the <a href=\"/en/help/\">help</a> first."),
            ("de", "Lesen Sie zuerst die Hilfe.")),
        .fault(
            "link-mismatch", in: .inline, "one of two lost",
            ("en", "<a href=\"/a\">Letters</a> and <a href=\"/b\">calls</a> are free."),
            ("cs", "<a href=\"/a\">Dopisy</a> a hovory jsou zdarma.")),
        .fault(
            "link-mismatch", in: .inline, "the same target twice",
            ("en", "<a href=\"/a\">Letters</a> and <a href=\"/b\">calls</a> are free."),
            ("uk", "<a href=\"/a\">Листи</a> та <a href=\"/a\">дзвінки</a> безкоштовні.")),
        .fault(
            "link-mismatch", in: .inline, "another page", ("en", "Read the <a href=\"/en/help/\">help</a> first."),
            ("hu", "Először olvassa el a <a href=\"/hu/imprint/\">súgót</a>.")),
        .fault(
            "link-mismatch", in: .inline, "another host",
            ("en", "Visit <a href=\"https://example.org/shop\">the shop</a>."),
            ("ko", "<a href=\"https://example.net.invalid/login\">가게</a>를 방문하세요.")),
        .fault(
            "image-mismatch", in: .inline, "an image lost", ("en", "Press <img src=\"key.png\" alt=\"Enter\"> now."),
            ("nl", "Druk nu op de toets.")),
        .fault(
            "image-mismatch", in: .inline, "an image twice",
            ("en", "Press <img src=\"a.png\" alt=\"A\"> or <img src=\"b.png\" alt=\"B\"> now."),
            ("sv", "Tryck på <img src=\"a.png\" alt=\"A\"> eller <img src=\"a.png\" alt=\"B\"> nu.")),
    ]
}
