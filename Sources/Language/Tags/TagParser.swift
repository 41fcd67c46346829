/// Reads language tags as exports write them.
enum TagParser {
    /// Reads a tag from ASCII; nil unless it is one.
    static func parse(_ bytes: some Collection<UInt8>, acceptsWords: Bool = false) -> LanguageTag? {
        // Longer than any tag that names a version; a quick way out for names of files.
        guard bytes.count >= 2, bytes.count <= 60 else { return nil }
        var tag: [UInt8] = []
        var modifier: [UInt8]?
        var encoding: [UInt8]?
        tag.reserveCapacity(bytes.count)
        for byte in bytes {
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            switch lower {
            case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "_"):
                if modifier != nil {
                    modifier?.append(lower)
                } else if encoding != nil {
                    encoding?.append(lower)
                } else {
                    tag.append(lower == UInt8(ascii: "_") ? UInt8(ascii: "-") : lower)
                }
            case UInt8(ascii: ".") where encoding == nil && modifier == nil: encoding = []
            case UInt8(ascii: "@") where modifier == nil: modifier = []
            default: return nil
            }
        }
        if let encoding, !isEncoding(encoding) { return nil }
        let subtags = tag.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let parsed = parse(subtags: subtags, acceptsWords: acceptsWords) else { return nil }
        guard let modifier else { return parsed }
        return apply(modifier: String(decoding: modifier, as: UTF8.self), to: parsed)
    }

    private static func parse(subtags: [ArraySlice<UInt8>], acceptsWords: Bool) -> LanguageTag? {
        var rest = subtags[...]
        guard let first = rest.popFirst(), var language = LanguageTable.language(first, acceptsWords: acceptsWords)
        else { return nil }
        var script: String?
        var region: String?

        if let next = rest.first, next.count == 3, next.allSatisfy(isLetter) {
            let code = String(decoding: next, as: UTF8.self)
            switch (language, code) {
            // Names that older Windows systems use.
            case ("zh", "chs"): script = "Hans"
            case ("zh", "cht"): script = "Hant"
            // Extended languages: the language itself comes second.
            case ("zh", "cmn"): break
            case ("zh", "yue"), ("zh", "wuu"), ("zh", "hak"), ("zh", "gan"), ("zh", "hsn"), ("zh", "lzh"),
                ("zh", "cdo"), ("zh", "nan"), ("ar", "arz"), ("ar", "ary"), ("ar", "arq"), ("ar", "apc"),
                ("ar", "acm"), ("ar", "aeb"):
                language = code
            default: return nil
            }
            rest.removeFirst()
        }
        if script == nil, let next = rest.first, next.count == 4, next.allSatisfy(isLetter) {
            guard let code = LanguageTable.script(next) else { return nil }
            script = code
            rest.removeFirst()
        }
        if let next = rest.first, let code = LanguageTable.region(next) {
            region = code
            rest.removeFirst()
        }
        guard let variant = parse(variants: rest) else { return nil }
        return LanguageTag(
            language: language, script: script, region: region, variant: variant.isEmpty ? nil : variant)
    }

    /// The variants, extensions and private subtags at the end of a tag; nil where they are none.
    private static func parse(variants: ArraySlice<ArraySlice<UInt8>>) -> String? {
        var isFree = false
        for (index, subtag) in zip(variants.indices, variants) {
            guard (1...8).contains(subtag.count) else { return nil }
            if isFree { continue }
            if subtag.count > 1 {
                guard LanguageTable.isVariant(subtag) else { return nil }
            } else {
                // `x`, `u`, `t` open a sequence that runs to the end, and holds something.
                guard let singleton = subtag.first, "xut".utf8.contains(singleton), index + 1 < variants.endIndex else {
                    return nil
                }
                isFree = true
            }
        }
        return joined(variants)
    }

    private static func joined(_ subtags: ArraySlice<ArraySlice<UInt8>>) -> String {
        subtags.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    }

    /// The tag that a POSIX locale with a modifier means; nil for modifiers that no locale has.
    private static func apply(modifier: String, to tag: LanguageTag) -> LanguageTag? {
        let script: String?
        var variant = tag.variant
        switch modifier {
        case "euro": return tag
        case "latin": script = "Latn"
        case "cyrillic": script = "Cyrl"
        case "devanagari": script = "Deva"
        case "arabic": script = "Arab"
        case "hans", "hant":
            script = modifier == "hans" ? "Hans" : "Hant"
        case "valencia":
            script = tag.script
            variant = modifier
        default: return nil
        }
        return LanguageTag(language: tag.language, script: script, region: tag.region, variant: variant)
    }

    /// Whether a name is that of an encoding as POSIX locales have it, and not the ending of a file.
    private static func isEncoding(_ name: [UInt8]) -> Bool {
        let name = String(decoding: name, as: UTF8.self)
        guard name.count >= 3 else { return false }
        return encodings.contains { name.hasPrefix($0) } && Charset(label: posixLabels[name] ?? name) != nil
    }

    private static let encodings = [
        "utf", "iso", "euc", "ujis", "koi8", "gb", "big5", "sjis", "shift", "cp1", "windows", "tis", "ascii", "latin",
    ]

    /// Encodings of POSIX locales that have no such label anywhere else.
    private static let posixLabels = [
        "ujis": "euc-jp", "eucjp": "euc-jp", "euckr": "euc-kr", "euccn": "gbk", "euctw": "big5", "koi8r": "koi8-r",
        "koi8u": "koi8-u", "tis620": "tis-620",
    ]

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
