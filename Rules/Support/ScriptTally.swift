import Language

/// How many letters of a text belong to which scripts, counted by the lead bytes of UTF-8.
///
/// Coarse on purpose: it runs over the text of every block, and only has to tell text that stands out.
struct ScriptTally {
    /// Scripts as far as the tally tells them apart.
    struct Scripts: OptionSet {
        let rawValue: UInt16

        static let latin = Scripts(rawValue: 1 << 0)
        static let greek = Scripts(rawValue: 1 << 1)
        static let cyrillic = Scripts(rawValue: 1 << 2)
        static let hebrew = Scripts(rawValue: 1 << 3)
        static let arabic = Scripts(rawValue: 1 << 4)
        static let han = Scripts(rawValue: 1 << 5)
        static let kana = Scripts(rawValue: 1 << 6)
        static let hangul = Scripts(rawValue: 1 << 7)
        /// All other scripts, Devanagari and Thai among them.
        static let other = Scripts(rawValue: 1 << 8)

        /// The scripts that a text in a locale is written in.
        init(of tag: LanguageTag) {
            switch (tag.language, tag.script) {
            case ("ja", _): self = [.han, .kana]
            case ("ko", _): self = [.hangul, .han]
            // Written in both, and a tag without a script does not say in which.
            case ("sr", nil), ("uz", nil), ("az", nil), ("bs", nil), ("kk", nil): self = [.latin, .cyrillic]
            default: self = Scripts(tag.usualScript)
            }
        }

        init(rawValue: UInt16) {
            self.rawValue = rawValue
        }

        private init(_ script: Script) {
            switch script {
            case .latin: self = .latin
            case .greek: self = .greek
            case .cyrillic: self = .cyrillic
            case .hebrew: self = .hebrew
            case .arabic: self = .arabic
            case .han: self = .han
            case .hiragana, .katakana: self = [.han, .kana]
            case .hangul: self = .hangul
            default: self = .other
            }
        }
    }

    private(set) var latin = 0
    private(set) var greek = 0
    private(set) var cyrillic = 0
    private(set) var hebrew = 0
    private(set) var arabic = 0
    private(set) var han = 0
    private(set) var kana = 0
    private(set) var hangul = 0
    private(set) var other = 0

    /// All letters.
    var total: Int { latin + greek + cyrillic + hebrew + arabic + han + kana + hangul + other }

    /// Counts the letters of a text.
    ///
    /// - Complexity: O(*n*).
    init(_ text: ArraySlice<UInt8>) {
        // The lead byte whose next byte tells the script; 0 at all other times.
        var lead: UInt8 = 0
        for byte in text {
            if byte < 0x80 {
                if (byte | 0x20) &- 0x61 < 26 { latin += 1 }
                lead = 0
            } else if byte < 0xC0 {
                if lead != 0 {
                    resolve(lead, byte)
                    lead = 0
                }
            } else {
                lead = 0
                switch byte {
                case 0xC3...0xCA: latin += 1
                case 0xCE, 0xCF: greek += 1
                case 0xD0...0xD3: cyrillic += 1
                case 0xD7: hebrew += 1
                case 0xD8...0xDB: arabic += 1
                case 0xE4...0xE9: han += 1
                case 0xEB...0xED: hangul += 1
                case 0xE1, 0xE3, 0xEA: lead = byte
                case 0xD4, 0xD5, 0xDC...0xE0: other += 1
                default: break
                }
            }
        }
    }

    /// The letters that belong to any of some scripts.
    func count(of scripts: Scripts) -> Int {
        var count = 0
        if scripts.contains(.latin) { count += latin }
        if scripts.contains(.greek) { count += greek }
        if scripts.contains(.cyrillic) { count += cyrillic }
        if scripts.contains(.hebrew) { count += hebrew }
        if scripts.contains(.arabic) { count += arabic }
        if scripts.contains(.han) { count += han }
        if scripts.contains(.kana) { count += kana }
        if scripts.contains(.hangul) { count += hangul }
        if scripts.contains(.other) { count += other }
        return count
    }

    /// The letters weighted by how much each says: a Chinese or Korean one stands for about as much as three of an
    /// alphabet.
    var weight: Int { total + 2 * (han + kana + hangul) }

    /// The weight of the letters that belong to any of some scripts.
    func weight(of scripts: Scripts) -> Int {
        count(of: scripts) + 2 * count(of: scripts.intersection([.han, .kana, .hangul]))
    }

    private mutating func resolve(_ lead: UInt8, _ next: UInt8) {
        switch (lead, next) {
        // Latin Extended Additional, which Vietnamese is full of.
        case (0xE1, 0xB8...0xBB): latin += 1
        case (0xE1, 0xBC...0xBF): greek += 1
        case (0xE1, 0x84...0x87): hangul += 1
        case (0xE1, _): other += 1
        case (0xE3, 0x81...0x83): kana += 1
        case (0xE3, 0x90...0xBF): han += 1
        case (0xEA, 0xB0...0xBF): hangul += 1
        case (0xEA, _): other += 1
        default: break
        }
    }
}
