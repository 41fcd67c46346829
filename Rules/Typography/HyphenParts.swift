/// Word parts that are written with a hyphen, by which a hyphen beside a space is known from a dash.
///
/// Folded as ``PhraseFolding`` does. Collected from grammars of the languages named.
enum HyphenParts {
    /// Whether a word is a prefix that a hyphen joins to what follows, in a language or, with nil, in one that is not known.
    static func isPrefix(_ folded: String, language: String?) -> Bool {
        if prefixes.contains(folded) { return true }
        switch language {
        case "tl", "fil", "ceb", "ilo", "war", "hil": return filipinoPrefixes.contains(folded)
        case "ms", "id", "jv", "su": return malayPrefixes.contains(folded)
        case "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "tg": return cyrillicPrefixes.contains(folded)
        case "fr": return folded == "ci" || folded == "celui" || folded == "celle" || folded == "ceux"
        case nil: return filipinoPrefixes.contains(folded) || cyrillicPrefixes.contains(folded)
        default: return false
        }
    }

    /// Whether a word is a clitic or the second part of compounds that a hyphen joins to what precedes.
    static func isSuffix(_ folded: String, language: String?) -> Bool {
        if suffixes.contains(folded) { return true }
        switch language {
        case "fr": return frenchClitics.contains(folded)
        case "pt", "gl": return portugueseClitics.contains(folded)
        case "ro": return romanianClitics.contains(folded)
        case "ru", "uk", "be": return slavicParticles.contains(folded)
        case "hu": return hungarianEndings.contains(folded)
        case "id", "ms": return folded == "nya" || folded == "kan"
        default: return false
        }
    }

    /// Whether a word joins two others within a compound: "right-to-left".
    static func isLink(_ folded: String) -> Bool { links.contains(folded) }

    /// Whether a word can follow a suspended hyphen: "pre- and post-war", "Vor- und Nachteile".
    static func isConjunction(_ folded: String) -> Bool { conjunctions.contains(folded) }

    /// Whether a word is a conjunction after which the first part of a compound is left out: "Zeichensätze und -namen".
    static func dropsFirstPart(_ folded: String, language: String?) -> Bool {
        switch language {
        case "de", "lb", "nds": return folded == "und" || folded == "oder" || folded == "sowie" || folded == "bzw"
        case "nl", "af": return folded == "en" || folded == "of"
        case "sv": return folded == "och" || folded == "eller" || folded == "samt"
        case "da", "nb", "nn", "no": return folded == "og" || folded == "eller"
        case "fi", "et": return folded == "ja" || folded == "tai" || folded == "seka" || folded == "voi"
        case "hu": return folded == "es" || folded == "vagy" || folded == "illetve"
        case nil: return folded == "und" || folded == "oder" || folded == "och" || folded == "og"
        default: return false
        }
    }

    private static let prefixes = set(
        """
        re pre co ex non anti post self multi inter sub semi quasi pseudo vice mini micro mikro mega ultra super auto euro \
        infra intra extra neo tele video audio web bi tri meta proto cyber eco bio info cross counter well
        """)
    private static let filipinoPrefixes = set(
        """
        i nag pag mag ka ika taga tag pang pam pan mang mam man um in na ma maka naka paki pina pinag ipag ipa magpa nagpa \
        makapag nakapag pinaka napaka kasing sing mala magka nagka magsi nagsi ikina ipinag ipina isa
        """)
    private static let malayPrefixes = set("ber se ke pasca pra antar eks men mem meng per ter")
    private static let cyrillicPrefixes = set(
        """
        по из кое кои во в экс веб интернет онлаин пресс вице мини супер нео анти контр медиа аудио видео макро микро \
        будь казна хтозна як наи бизнес
        """)

    private static let suffixes = set(
        "based like specific free related aware oriented friendly sensitive driven wide defined independent dependent")
    private static let frenchClitics = set(
        """
        il elle on ils elles ce ci la je tu nous vous moi toi le les lui leur en meme memes etre dire dessous dessus dela \
        apres contre joint jointe jointes joints
        """)
    private static let portugueseClitics = set("se lo la los las me te lhe nos vos lhes no na nas os as")
    private static let romanianClitics = set("ul ului uri ule urile urilor lea ar va mi ti le si")
    private static let slavicParticles = set("то либо нибудь ка таки за под небудь")
    private static let hungarianEndings = set(
        "ban ben hoz hez nak nek bol tol rol val vel ra re es os as ban ok ek ot et at ig ba be")

    private static let links = set(
        """
        to by of and in on the or for at up down as a de du des la le les sur en et von zu fur und do na w po по на в и
        """)

    private static let conjunctions = set(
        """
        and or to nor but versus vs as than rather through und oder bis bzw sowie wie als noch beziehungsweise respektive \
        och eller samt respektive till og en of dan tot als ja tai eli sekä seka kuin vai ja/tai i oraz lub albo a ani czy do \
        in ali ter pa oziroma ter ili te nebo či ci alebo či y e o u ni et ou ni e ed od oppure sau si ori fie și \
        и или та або чи й либо да és es vagy valamint illetve ve veya ya ile ir ar bei arba un vai és gan \
        at o dan atau hay và va hoac και η ή
        """)

    private static func set(_ words: String) -> Set<String> {
        Set(words.split { $0 == " " || $0 == "\n" }.map { String($0) })
    }
}
