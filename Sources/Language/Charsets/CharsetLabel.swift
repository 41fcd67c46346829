import CICU

/// The labels that files declare their charset by.
enum CharsetLabel {
    /// The charset that a label stands for; case and white space around it don't matter.
    static func charset(_ label: some Collection<UInt8>) -> Charset? {
        guard label.count <= 100 else { return nil }
        var bytes = label.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }[...]
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        let label = String(decoding: bytes, as: UTF8.self)
        if label == "utf-8" || label == "utf8" { return .utf8 }
        if let charset = known[label] { return charset }
        if refused.contains(where: label.hasPrefix) { return nil }
        return foreign(label)
    }

    /// Encodings that no text file should be read by: their ASCII may mean something else.
    private static let refused = ["utf-7", "utf7", "unicode-1-1-utf-7", "imap", "scsu", "bocu", "x-user-defined"]

    /// A charset that the web doesn't know, by a name of IANA's or ICU's.
    private static func foreign(_ label: String) -> Charset? {
        guard !label.contains(","), let name = hexapla_icu_charset_name(label).map({ String(cString: $0) }),
            let handle = ConverterHandle(label)
        else { return nil }
        if hexapla_icu_converter_is_single_byte(handle.pointer) {
            return Charset(name: name, codec: .singleByte(converter: label))
        }
        let isShifted = ["ISO-2022", "HZ"].contains { name.uppercased().hasPrefix($0) }
        guard isShifted || hexapla_icu_converter_is_stateless(handle.pointer) else { return nil }
        return Charset(name: name, codec: .multibyte(converter: label))
    }

    /// The WHATWG's Encoding Standard: names, ICU's converter for each, labels.
    private static let known: [String: Charset] = {
        var known: [String: Charset] = [:]
        // By bytes: to look for the borders of characters would take ten times as long.
        for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
            let parts = line.split(separator: UInt8(ascii: "|")).map {
                $0.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            }
            guard parts.count == 3, let name = parts[0].first, let converter = parts[1].last, let kind = parts[1].first
            else { continue }
            let codec: Charset.Codec
            switch kind {
            case "8": codec = .utf8
            case "16": codec = .utf16(isBigEndian: converter == "BE")
            case "32": codec = .utf32(isBigEndian: converter == "BE")
            case "1": codec = .singleByte(converter: converter == "latin10" ? SingleByteCodec.latin10 : converter)
            default: codec = .multibyte(converter: converter)
            }
            let charset = Charset(name: name, codec: codec)
            known[name.lowercased()] = charset
            for label in parts[2] { known[label] = charset }
        }
        return known
    }()

    private static let table = """
        UTF-8|8|unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
        UTF-16LE|16 LE|csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf16 utf16le utf-16-le
        UTF-16BE|16 BE|unicodefffe utf16be utf-16-be
        UTF-32LE|32 LE|utf-32 utf32 utf32le ucs-4 iso-10646-ucs-4
        UTF-32BE|32 BE|utf32be
        IBM866|1 ibm-866_P100-1995|866 cp866 csibm866
        ISO-8859-2|1 ibm-912_P100-1995|csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2
        ISO-8859-3|1 ibm-913_P100-2000|csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3
        ISO-8859-4|1 ibm-914_P100-1995|csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4
        ISO-8859-5|1 ibm-915_P100-1995|csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5
        ISO-8859-6|1 ibm-1089_P100-1995|arabic asmo-708 csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127
        ISO-8859-6|1 ibm-1089_P100-1995|csiso88596e csiso88596i iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987
        ISO-8859-7|1 ibm-9005_X110-2007|csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597
        ISO-8859-7|1 ibm-9005_X110-2007|iso_8859-7 iso_8859-7:1987 sun_eu_greek
        ISO-8859-8|1 ibm-5012_P100-1999|csiso88598e csisolatinhebrew hebrew iso-8859-8-e iso-ir-138 iso8859-8 iso88598
        ISO-8859-8|1 ibm-5012_P100-1999|iso_8859-8 iso_8859-8:1988 visual
        ISO-8859-8-I|1 ibm-5012_P100-1999|csiso88598i logical
        ISO-8859-10|1 iso-8859_10-1998|csisolatin6 iso-ir-157 iso8859-10 iso885910 l6 latin6 iso_8859-10
        ISO-8859-13|1 ibm-921_P100-1995|iso8859-13 iso885913 iso_8859-13
        ISO-8859-14|1 iso-8859_14-1998|iso8859-14 iso885914 iso_8859-14
        ISO-8859-15|1 ibm-923_P100-1998|csisolatin9 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9
        ISO-8859-16|1 latin10|iso8859-16 iso885916 iso_8859-16 l10 latin10
        KOI8-R|1 ibm-878_P100-1996|cskoi8r koi koi8 koi8_r
        KOI8-U|1 ibm-1168_P100-2002|koi8-ru
        macintosh|1 macos-0_2-10.2|csmacintosh mac x-mac-roman
        windows-874|1 windows-874-2000|dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 iso_8859-11
        windows-1250|1 ibm-5346_P100-1998|cp1250 x-cp1250
        windows-1251|1 ibm-5347_P100-1998|cp1251 x-cp1251
        windows-1252|1 ibm-5348_P100-1997|ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100
        windows-1252|1 ibm-5348_P100-1997|iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii x-cp1252
        windows-1252|1 ibm-5348_P100-1997|ansi_x3.4-1986 iso646-us latin-1 csascii
        windows-1253|1 ibm-5349_P100-1998|cp1253 x-cp1253
        windows-1254|1 ibm-5350_P100-1998|cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9
        windows-1254|1 ibm-5350_P100-1998|iso_8859-9:1989 l5 latin5 x-cp1254
        windows-1255|1 ibm-9447_P100-2002|cp1255 x-cp1255
        windows-1256|1 ibm-9448_X100-2005|cp1256 x-cp1256
        windows-1257|1 ibm-9449_P100-2002|cp1257 x-cp1257
        windows-1258|1 ibm-5354_P100-1998|cp1258 x-cp1258
        x-mac-cyrillic|1 macos-7_3-10.2|x-mac-ukrainian
        GBK|n gb18030|chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936 euc-cn
        gb18030|n gb18030|gb18030-2000 gb18030-2005
        Big5|n ibm-1375_P100-2008|big5-hkscs cn-big5 csbig5 x-x-big5 big5hkscs cp950
        EUC-JP|n euc-jp-2007|cseucpkdfmtjapanese x-euc-jp
        ISO-2022-JP|n ISO_2022,locale=ja,version=0|csiso2022jp
        Shift_JIS|n ibm-943_P15A-2003|csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis cp932
        EUC-KR|n windows-949-2000|cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601
        EUC-KR|n windows-949-2000|ksc_5601 windows-949 ks_c_5601 uhc cp949
        """
}
