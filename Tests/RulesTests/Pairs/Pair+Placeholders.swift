import Linting

extension Pair {
    /// Placeholders and references to entities.
    static let placeholders: [Pair] = [
        .right(.inline, "a placeholder elsewhere", ("en", "Dear {name}, welcome."), ("ja", "ようこそ、{name}さん。")),
        .right(
            .inline, "positions in another order", ("en", "%1$s sent %2$s to you."),
            ("tr", "%2$s size %1$s tarafından gönderildi.")),
        .right(
            .inline, "a percentage before a word", ("en", "Save 30% during June."),
            ("fr", "Économisez 30 % durant juin.")),
        .right(
            .inline, "braces that hold text", ("en", "Sets {a, b} differ."),
            ("de", "Die Mengen {a, b} sind verschieden.")),
        .fault(
            "placeholder-mismatch", in: .inline, "a space within", ("en", "Dear {name}, welcome."),
            ("ru", "Здравствуйте, { name }!")),
        .fault(
            "placeholder-mismatch", in: .inline, "a name translated", ("en", "Dear {name}, welcome."),
            ("es", "Hola, {nombre}.")),
        .fault(
            "placeholder-mismatch", in: .inline, "a sign lost", ("en", "Pay ${total} now."),
            ("pl", "Zapłać {total} teraz.")),
        .fault(
            "placeholder-mismatch", in: .inline, "a placeholder lost", ("en", "Found %d files here."),
            ("el", "Βρέθηκαν αρχεία εδώ.")),
        .fault(
            "placeholder-mismatch", in: .inline, "one of two twice", ("en", "From %1$s to %2$s."),
            ("it", "Da %1$s a %1$s.")),
    ]
}
