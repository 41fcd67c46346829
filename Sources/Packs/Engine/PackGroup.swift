package import Linting

/// The rules of all packs, checked in one pass.
package struct PackGroup: RuleGroup {
    package let rules: [GroupRule]
    private let packRules: [PackRule]
    /// What the rules look for, put together; made when it is known which of them run.
    private let pass: PackPass?

    /// Creates a group of rules, which it sorts.
    init(_ packRules: [PackRule]) {
        self.init(packRules.sorted { $0.metadata.id < $1.metadata.id }, pass: nil)
    }

    private init(_ packRules: [PackRule], pass: PackPass?) {
        self.packRules = packRules
        self.pass = pass
        rules = packRules.map {
            GroupRule(metadata: $0.metadata, comparesVersions: $0.comparesVersions, locales: $0.locales)
        }
    }

    package func selecting(_ isActive: (String) -> Bool) -> (any RuleGroup)? {
        let active = packRules.filter { isActive($0.metadata.id) }
        return active.isEmpty ? nil : PackGroup(active, pass: PackPass(active))
    }

    package func check(_ article: AlignedArticle, into findings: inout GroupFindings) async {
        (pass ?? PackPass(packRules)).check(article, into: &findings)
    }
}
