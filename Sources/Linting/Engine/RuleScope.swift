import Language

/// Which documents the findings of a rule are kept for, and how bad they are there, where documents differ in that.
struct RuleScope: Sendable {
    let rule: String
    /// The options that the rule was made with: findings in documents with others are left to those.
    let variant: Int
    let maker: RuleMaker

    /// What the rule is set to in a document; nil where its findings are not wanted.
    func setting(path: String, article: String, locale: LanguageTag?) -> RuleProfile.Setting? {
        let setting = maker.profile(path: path, article: article, locale: locale).settings[rule]
        return setting?.variant == variant ? setting : nil
    }
}
