/// A compiled rule, made with the options that hold for some documents.
struct MadeRule: Sendable {
    /// The id.
    let id: String
    /// Tells apart what was made with different options.
    let variant: Int
    /// The options.
    let options: RuleOptions
    /// The rule as what it is; one type may be several kinds of rule.
    let checks: RuleChecks

    init(_ type: any Rule.Type, id: String, options: RuleOptions, variant: Int) {
        self.id = id
        self.variant = variant
        self.options = options
        checks = type.init(options: options).checks
    }
}
