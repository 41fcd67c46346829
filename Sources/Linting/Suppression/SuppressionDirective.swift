/// A comment or processing instruction that keeps findings from being reported: `<!-- hexapla-disable-next RULE -->`.
public struct SuppressionDirective: Sendable {
    /// What it does.
    public enum Verb: String, Sendable, CaseIterable {
        /// Suppresses in what follows: the next element or text beside it.
        case disableNext = "disable-next"
        /// Suppresses from here to the `enable` that follows, else to the end.
        case disable
        /// Ends what `disable` began.
        case enable
        /// Suppresses in the element that it stands in.
        case disableBlock = "disable-block"
    }

    /// A name of rules in it.
    public struct Name: Sendable {
        /// The name: of a rule, a category, a pack, a plugin, or `all`.
        public let text: String
        /// Its bytes in ``/Markup/SourceFile/text``.
        public let range: Range<Int>
    }

    /// What it does; nil where the word means nothing.
    public let verb: Verb?
    /// The verb as it is written, with what stands before it: `hexapla-disable-next`.
    public let spelling: String
    /// Whether it is a processing instruction.
    public let isInstruction: Bool
    /// The bytes of the whole comment in ``/Markup/SourceFile/text``.
    public let range: Range<Int>
    /// The rules that it is for, in the order in which they are named.
    public let names: [Name]

    /// All verbs as they are to be written in its place.
    package var knownSpellings: [String] {
        Verb.allCases.map { (isInstruction ? "hexapla " : "hexapla-") + $0.rawValue }
    }
}
