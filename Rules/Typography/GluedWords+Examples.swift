import Linting

extension GluedWords {
    /// A text of some length, for what is common to be known.
    private static func filipino(_ more: String) -> String {
        let text = """
            Ang bawat customer ay mahalaga sa tindahan. Ang customer ay laging tama sa tindahan. Ang resibo ay mahalaga \
            para sa customer. Ang tawag ay libre para sa lahat. Ang sulat ay sinasagot sa loob ng dalawang araw. \
            Karaniwan ang tindahan ay bukas para sa customer. Ang bayad ay maaaring ibalik sa loob ng tatlong araw. \
            Karaniwan ang numero ay nasa resibo ng customer. Ito ay para sa lahat ng customer. Ito ay bago sa tindahan.
            """
        return "<html lang=\"fil\"><body><p>\(text)</p><p>\(text)</p><p>\(more)</p></body></html>"
    }

    private static func german(_ more: String) -> String {
        let text = """
            Das Haus ist neu, und der Bau war teuer. Das Haus steht am Wald, und der Bau am Fluss. Das Haus hat ein Dach, \
            und der Bau hat ein Tor. Der Bau ist hoch, das Haus ist tief. Wer ein Haus will, der will einen Bau. Der Wald \
            ist alt, der Fluss ist breit, und der Garten am Haus ist klein. Wer den Bau sieht, der sieht das Haus.
            """
        return "<html lang=\"de\"><body><p>\(text)</p><p>\(text)</p><p>\(more)</p></body></html>"
    }

    private static func spanish(_ more: String) -> String {
        let text = """
            Los usuarios pueden usar los datos y ver los datos. Para usar los datos hay que ver los textos y leer los \
            textos. Los usuarios que quieren leer los textos pueden usar los menos. Para ver los menos hay que leer los \
            textos. Los datos y los textos son de los usuarios. Quien puede usar los datos puede ver los textos.
            """
        return "<html lang=\"es\"><body><p>\(text)</p><p>\(text)</p><p>\(more)</p></body></html>"
    }

    static let examples = [
        Example(
            "two words of Filipino",
            ["a.fil.html": filipino("Ang bawat ⟦customeray⟧ bumabalik.")],
            fixed: ["a.fil.html": filipino("Ang bawat customer ay bumabalik.")]),
        Example(
            "a capital within a word",
            ["a.fil.html": filipino("Pakinggan ang ⟦customerKaraniwan⟧ silang bumabalik.")],
            fixed: ["a.fil.html": filipino("Pakinggan ang customer Karaniwan silang bumabalik.")]),
        Example(
            "compounds, and endings that the text joins to several words",
            [
                "a.de.html": german("Wer spart, dem hilft der hausbau mit bauhaus."),
                "a.es.html": spanish("Es mejor usarlos, verlos y leerlos."),
            ]),
        Example(
            "a name that another version has, code, and a text that tells too little",
            [
                "a.en.html": "<html lang=\"en\"><body><p>The customeray is a plant.</p></body></html>",
                "a.fil.html": filipino("Ang customeray at <code>itoay</code> sa tindahan."),
                "b.fil.html":
                    "<html lang=\"fil\"><body><p>Ito ay customer. Ito ay para sa customer. Itoay.</p></body></html>",
            ]),
    ]
}
