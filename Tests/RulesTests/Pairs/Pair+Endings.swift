import Linting

extension Pair {
    /// Marks at the end of blocks, markup within them.
    static let endings: [Pair] = [
        .right(.inline, "the Greek question mark", ("en", "Where do you live?"), ("el", "Πού μένετε;")),
        .right(.inline, "the Arabic question mark", ("en", "Where do you live?"), ("ar", "أين تسكن؟")),
        .right(.inline, "the danda", ("en", "This is a short sentence."), ("hi", "यह एक छोटा वाक्य है।")),
        .right(.inline, "full width", ("en", "Choose one of these:"), ("zh", "选择其中之一：")),
        .right(.inline, "a closing quotation mark", ("en", "She said “Come in.”"), ("de", "Sie sagte: „Herein.“")),
        .right(.inline, "Thai sentences without a mark", ("en", "We are open today."), ("th", "วันนี้เราเปิด")),
        .fault(
            "end-punctuation-mismatch", in: .inline, "no question mark", ("en", "Where do you live?"),
            ("fr", "Où habitez-vous.")),
        .fault(
            "end-punctuation-mismatch", in: .inline, "a Latin question mark in Greek does ask, a full stop does not",
            ("en", "Where do you live?"), ("el", "Πού μένετε.")),
        .fault(
            "end-punctuation-mismatch", in: .inline, "a colon lost", ("en", "Choose one of these:"),
            ("pt", "Escolha um destes.")),
        .fault(
            "markup-mismatch", in: .inline, "code that became a word", ("en", "Run <code>restart</code> at night."),
            ("nl", "Voer 's nachts restart uit.")),
        .right(
            .inline, "code that is translated", ("en", "Type <code>yes</code> to go on."),
            ("es", "Escriba «sí» para continuar.")),
    ]
}
