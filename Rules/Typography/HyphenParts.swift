/// Word parts that are written with a hyphen, by which a hyphen beside a space is known from a dash.
///
/// Folded as ``PhraseFolding`` does. Collected from grammars of the languages named.
enum HyphenParts {
    /// Whether a word is a prefix that a hyphen joins to what follows.
    static func isPrefix(_ folded: String) -> Bool { prefixes.contains(folded) }

    /// Whether a word is a clitic or the second part of compounds that a hyphen joins to what precedes.
    static func isSuffix(_ folded: String) -> Bool { suffixes.contains(folded) }

    /// Whether a word joins two others within a compound: "right-to-left".
    static func isLink(_ folded: String) -> Bool { links.contains(folded) }

    /// Whether a word can follow a suspended hyphen: "pre- and post-war", "Vor- und Nachteile".
    static func isConjunction(_ folded: String) -> Bool { conjunctions.contains(folded) }

    private static let prefixes = set(
        """
        re pre co ex non anti post self multi inter sub semi quasi pseudo vice mini micro mikro mega ultra super auto euro \
        infra intra extra neo tele video audio web bi tri meta proto cyber eco bio info e x cross counter \
        i nag pag mag ka ika taga tag pang pam pan mang mam man um in na ma maka naka paki pina pinag ipag ipa magpa nagpa \
        makapag nakapag pinaka napaka kasing sing mala di magka nagka magsi nagsi pala ikina ipinag ipina \
        ber se ke pasca pra antar eks \
        по из кое кои во в экс веб интернет онлаин пресс вице мини супер нео анти контр медиа аудио видео макро микро \
        будь казна хтозна як най по
        """)

    private static let suffixes = set(
        """
        based like specific free related in up on off out aware oriented friendly sensitive level style only defined known \
        driven wide side line text type term time end hand case \
        il elle on ils elles t ce ci la je tu nous vous moi toi le les lui leur y en meme memes etre dire \
        se lo las los o os as a me te lhe nos vos lhes no na nas \
        l i ul ului uri ule urile lea ar va \
        то либо нибудь ка таки де за под небудь же бы \
        e ban ben hoz hez nak nek bol tol rol val vel ra re es os as nya ku mu kan an
        """)

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
