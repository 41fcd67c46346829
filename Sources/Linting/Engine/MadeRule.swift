/// A compiled rule, made with the options that hold for some documents.
struct MadeRule: Sendable {
    /// The id.
    let id: String
    /// Tells apart what was made with different options.
    let variant: Int
    /// The options.
    let options: RuleOptions
    /// The rule as what it is; one type may be several kinds of rule.
    let document: (any DocumentRule)?
    let article: (any ArticleRule)?
    let corpus: (any CorpusRule)?
    let suppression: (any SuppressionRule)?

    init(_ type: any Rule.Type, id: String, options: RuleOptions, variant: Int) {
        let made = type.init(options: options)
        self.id = id
        self.variant = variant
        self.options = options
        document = made as? any DocumentRule
        article = made as? any ArticleRule
        corpus = made as? any CorpusRule
        suppression = made as? any SuppressionRule
    }
}
