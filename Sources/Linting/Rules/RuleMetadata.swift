/// All that is known of a rule without running it: its manual, its options and its examples.
public struct RuleMetadata: Sendable {
    /// The id, which reports, configuration and suppressions use.
    public let id: String
    /// The section of the catalogue.
    public let category: RuleCategory
    /// How bad its findings are unless configured.
    public let severity: Severity
    /// How far its fixes can be trusted at best; nil where it has none.
    public let fix: Applicability?
    /// The error type of the MQM Core typology; nil where none fits.
    public let mqm: String?
    /// What it reports, in one sentence.
    public let summary: String
    /// Why that is worth reporting, and how it is told apart from what is right.
    public let why: String
    /// What can be set.
    public let options: [RuleOption]
    /// What it finds and what not; its tests and its manual.
    public let examples: [Example]
    /// Whether its findings name blocks that nobody translated: it runs wherever the completeness of a locale is measured.
    public let findsUntranslated: Bool
    /// Whether it runs where nothing is configured.
    public let isOnByDefault: Bool
    /// Where it comes from.
    public let origin: RuleOrigin

    /// Creates the description of a rule.
    public init(
        id: String, category: RuleCategory, severity: Severity, fix: Applicability? = nil, mqm: String? = nil,
        summary: String, why: String, options: [RuleOption] = [], examples: [Example],
        findsUntranslated: Bool = false, isOnByDefault: Bool = true, origin: RuleOrigin = .compiled
    ) {
        self.id = id
        self.category = category
        self.severity = severity
        self.fix = fix
        self.mqm = mqm
        self.summary = summary
        self.why = why
        self.options = options
        self.examples = examples
        self.findsUntranslated = findsUntranslated
        self.isOnByDefault = isOnByDefault
        self.origin = origin
    }
}
