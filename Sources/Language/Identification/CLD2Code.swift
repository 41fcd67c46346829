/// CLD2's names for languages.
enum CLD2Code {
    /// The tag for a code of CLD2; nil for what is no language of people.
    static func tag(_ code: String, of text: ArraySlice<UInt8>) -> LanguageTag? {
        switch code {
        case "un", "xxx", "zzb", "zzp", "zzh", "zze", "tlh": return nil
        case "zh": return LanguageTag(language: "zh", script: "Hans")
        case "zh-Hant": return LanguageTag(language: "zh", script: "Hant")
        case "sr-ME": return LanguageTag(language: "sr", script: "Latn", region: "ME")
        default: break
        }
        // `xx-Goth`: a script without a language.
        guard !code.hasPrefix("xx-"), !code.isEmpty else { return nil }
        let language = LanguageTable.modern(code)
        guard Siblings.isWrittenInSeveralScripts(language) else { return LanguageTag(language: language) }
        return LanguageTag(language: language, script: mostUsedScript(in: text)?.code)
    }

    /// The script of most letters of a text, among the first thousand; nil without letters.
    private static func mostUsedScript(in text: ArraySlice<UInt8>) -> Script? {
        var counts = [Int](repeating: 0, count: Script.allCases.count)
        var letters = 0
        for (scalar, _) in ScalarReader(text) where CharacterClass.of(scalar).isLetter {
            let script = Script.of(scalar)
            if script == .common { continue }
            counts[Int(script.rawValue)] += 1
            letters += 1
            if letters == 1000 { break }
        }
        guard let most = counts.max(), most > 0 else { return nil }
        return Script.allCases.first { counts[Int($0.rawValue)] == most }
    }

    /// The languages in CLD2's full tables, and those that it tells by their script, under their modern codes.
    static let known: Set<String> = Set(
        """
        aa ab af ak am ar as ay az ba be bg bho bi bn bo br bs ca ceb chr co crs cs cy da de dv dz el en eo es et eu fa fi
        fil fj fo fr fy ga gd gl gn gu gv ha haw he hi hmn hr ht hu hy ia id ie ig ik is it iu ja jv ka kha kk kl km kn ko
        ks ku ky la lb lg lif ln lo lt lv mfe mg mi mk ml mn mr ms mt my na nb ne nl nn nr nso ny oc om or pa pl ps pt qu
        rm rn ro ru rw sa sco sd sg si sk sl sm sn so sq sr ss st su sv sw syr ta te tg th ti tk tn to tr ts tt ug uk ur uz
        ve vi vo war wo xh yi yo za zh zu
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
