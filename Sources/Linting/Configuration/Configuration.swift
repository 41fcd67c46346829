public import Language

/// How an export is linted: what `.hexapla.yml` and the command line say.
public struct Configuration: Sendable {
    /// What is set for one rule.
    public struct RuleSetting: Sendable, Equatable {
        /// Whether the rule runs; nil where that is not said: a rule that is set at all runs, and one that an
        /// ``Override`` gives options only stays as it is.
        public var isEnabled: Bool?
        /// How bad its findings are; nil for the rule's own severity.
        public var severity: Severity?
        /// The options that are set, by name.
        public var options: [String: RuleOption.Value] = [:]

        /// Creates a setting that changes nothing.
        public init() {}
    }

    /// The path of the file that was read, as reports give it; nil without one.
    public var path: String?
    /// The folder that ``articles``, ``include`` and ``exclude`` are relative to, as an absolute path; nil for the
    /// working directory.
    public var folder: String?
    /// The locale that others are translated from; nil for consensus.
    public var source: LanguageTag?
    /// The locales that every article should have; empty to learn them from the export.
    public var locales: [LanguageTag] = []
    /// The patterns by which files are grouped into articles, such as `{locale}/{article}.html`; empty to find out.
    public var articles: [String] = []
    /// Globs of the files that are linted; empty for all.
    public var include: [String] = []
    /// Globs of the files and folders that are not linted.
    public var exclude: [String] = []
    /// The encoding of files that neither tell theirs nor are UTF-8; nil for windows-1252.
    public var encoding: Charset?
    /// The least severity of a finding that makes a run fail.
    public var failOn: Severity = .error
    /// How much of an export each locale must have.
    public var completeness = Completeness()
    /// What is set for rules, by id.
    public var rules: [String: RuleSetting] = [:]
    /// What is set for rules in some documents only, the last word last.
    public var overrides: [Override] = []
    /// Findings that are not reported.
    public var exemptions: [Exemption] = []
    /// The files and folders of rule packs, as absolute paths.
    public var packs: [String] = []
    /// The programs that check articles.
    public var plugins: [Plugin] = []
    /// The file with the findings that are known already, as an absolute path; nil without one.
    public var baseline: String?
    /// The ids of rules that the command line left out of the run, and that the file did not turn off.
    var deselected: Set<String> = []
    /// From where all of that comes.
    package var origins = ConfigurationOrigins()

    /// Creates the configuration that holds without a file.
    public init() {}
}
