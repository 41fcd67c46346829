import Content
import Language
import Linting
import Patterns

/// Checks an article by all rules of packs that run: each text is looked through once, whatever the number of rules.
struct PackPass: Sendable {
    /// The rules, in the order of the group.
    let rules: [PackRule]
    private let maker: LensMaker
    private let scopes: [Scope]
    /// For each rule the index of its scope.
    private let scopeOfRule: [Int]

    init(_ rules: [PackRule]) {
        self.rules = rules
        var scopes: [Scope] = []
        var scopeOfRule: [Int] = []
        for rule in rules {
            if let known = scopes.firstIndex(of: rule.scope) {
                scopeOfRule.append(known)
            } else {
                scopeOfRule.append(scopes.count)
                scopes.append(rule.scope)
            }
        }
        self.scopes = scopes
        self.scopeOfRule = scopeOfRule
        maker = LensMaker(rules)
    }

    /// Runs the rules.
    func check(_ article: AlignedArticle, into findings: inout GroupFindings) {
        let versions = article.article.versions
        let matcher = PatternMatcher()
        var scoped = [[ScopedVersion]](repeating: [], count: rules.count)
        for version in versions {
            let views = views(of: version, isParallel: versions.count > 1, matcher, into: &findings)
            for (index, view) in views.enumerated() {
                if let view { scoped[index].append(view) }
            }
        }
        for (index, rule) in rules.enumerated() where !scoped[index].isEmpty {
            var report = PackReport(rule: rule, findings: findings[index])
            for version in scoped[index] where version.isReported { rule.kind.check(version, into: &report) }
            rule.kind.check(ScopedArticle(article: article, versions: scoped[index]), into: &report)
            findings[index] = report.findings
            for warning in report.warnings { findings.warn(warning) }
        }
    }

    /// A version as each rule sees it; nil for a rule that has nothing to do with it.
    private func views(
        of version: Version, isParallel: Bool, _ matcher: PatternMatcher, into findings: inout GroupFindings
    ) -> [ScopedVersion?] {
        let shared = VersionText(version)
        let isReported = rules.map { $0.locales.matches(version.locale) }
        let isSeen = rules.indices.map { index in
            rules[index].comparesVersions ? isParallel : isReported[index]
        }
        var blocks = [[Int]?](repeating: nil, count: scopes.count)
        for index in rules.indices where isSeen[index] && blocks[scopeOfRule[index]] == nil {
            blocks[scopeOfRule[index]] = scopes[scopeOfRule[index]].blocks(of: version)
        }
        let texts = scopes.indices.map { index in
            blocks[index].map { ScopeTexts(blocks: $0, unit: scopes[index].unit, of: shared) }
        }
        var matches = [[PackMatch]](repeating: [], count: rules.count)
        for lens in maker.lenses(for: version.locale) where lens.rules.contains(where: { isSeen[$0] }) {
            let run = LensRun(
                lens: lens, rules: lens.rules.filter { isSeen[$0] }, texts: texts, scopeOfRule: scopeOfRule,
                shared: shared)
            run.find(matcher, into: &matches) { rule in findings.warn(rules[rule].limitWarning) }
        }
        return rules.indices.map { index in
            guard isSeen[index], let texts = texts[scopeOfRule[index]] else { return nil }
            if matches[index].isEmpty, rules[index].kind.needsMatches { return nil }
            return ScopedVersion(
                bytes: shared.bytes(VersionText.Mask(rules[index].scope)), blocks: texts.blocks, texts: texts.texts,
                matches: matches[index], unit: rules[index].scope.unit, isReported: isReported[index],
                shared: shared)
        }
    }
}
