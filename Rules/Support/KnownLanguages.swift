import Language

/// The languages that CLD2's full tables can name.
///
/// A text in another language is given the name of a relative, reliably so: Asturian is called Spanish.
enum KnownLanguages {
    /// Whether the identifier can name a language at all.
    static func contains(_ tag: LanguageTag) -> Bool {
        codes.contains(tag.language)
    }

    /// The codes of CLD2's table `kLanguageToCode` that its full tables score, with today's codes beside its old ones.
    private static let codes: Set<String> = [
        "aa", "ab", "af", "ak", "am", "ar", "as", "ay", "az", "ba", "be", "bg", "bh", "bi", "bn", "bo", "br", "bs",
        "ca", "ceb", "co", "crs", "cs", "cy", "da", "de", "dv", "dz", "el", "en", "eo", "es", "et", "eu", "fa", "fi",
        "fil", "fj", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu", "gv", "ha", "haw", "he", "hi", "hmn", "hr", "ht",
        "hu", "hy", "ia", "id", "ie", "ig", "ik", "is", "it", "iu", "iw", "ja", "jv", "jw", "ka", "kha", "kk", "kl",
        "km", "kn", "ko", "ks", "ku", "ky", "la", "lb", "lg", "lif", "ln", "lo", "lt", "lv", "mfe", "mg", "mi", "mk",
        "ml", "mn", "mr", "ms", "mt", "my", "na", "nb", "ne", "nl", "nn", "no", "nr", "nso", "ny", "oc", "om", "or",
        "pa", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "ru", "rw", "sa", "sco", "sd", "sg", "sh", "si", "sk", "sl",
        "sm", "sn", "so", "sq", "sr", "ss", "st", "su", "sv", "sw", "syr", "ta", "te", "tg", "th", "ti", "tk", "tl",
        "tn", "to", "tr", "ts", "tt", "ug", "uk", "ur", "uz", "ve", "vi", "vo", "war", "wo", "xh", "yi", "yo", "za",
        "zh", "zu",
    ]
}
