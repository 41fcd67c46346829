import Content
import Language

/// Decides which findings of an article are reported: those that no comment suppresses, that the configuration does not
/// exempt, and that the baseline does not know.
struct FindingScreen: Sendable {
    let rules: ActiveRules
    let names: RuleNames
    let exemptions: ExemptionTable
    let baseline: Baseline?
    /// The rules that the command line left out of the run.
    let deselected: Set<String>
    /// Whether the rules for the whole export saw all of it, as far as a single document can tell.
    let isExportComplete: Bool

    /// Takes out what is not to be reported, and adds what is wrong with suppressions.
    ///
    /// What is left has fingerprints that differ within the article, whatever is in the baseline: a second finding equal
    /// to a known one is new.
    func apply(to outcome: inout ArticleOutcome, of article: Article) {
        var aboutSuppressions: [(finding: Finding, rules: Set<String>)] = []
        for version in article.versions {
            guard var table = SuppressionTable(version, names: names) else { continue }
            outcome.findings.removeAll { $0.path == version.path && table.suppresses($0) }
            aboutSuppressions += check(&table, of: version, isParallel: article.versions.count > 1)
        }
        outcome.findings += aboutSuppressions.map(\.finding)
        settle(&outcome)
        if !rules.groups.isEmpty { noteConditions(&outcome, aboutSuppressions) }
        leaveOutKnown(&outcome)
    }

    /// Takes out what is not to be reported of findings that are about no article.
    func apply(to outcome: inout ArticleOutcome) {
        settle(&outcome)
        leaveOutKnown(&outcome)
    }

    /// Takes out what is exempted, and gives what is left its order and fingerprints.
    private func settle(_ outcome: inout ArticleOutcome) {
        if !exemptions.isEmpty { exempt(&outcome) }
        ReplacedTexts(outcome.findings, rules)?.leaveOut(of: &outcome.findings)
        outcome.findings.sort(by: Finding.precedes)
        Fingerprint.makeUnique(&outcome.findings)
    }

    /// Puts what the baseline knows aside.
    private func leaveOutKnown(_ outcome: inout ArticleOutcome) {
        guard let baseline else { return }
        outcome.known = outcome.findings.filter { baseline.knows($0.fingerprint) }
        if !outcome.known.isEmpty { outcome.findings.removeAll { baseline.knows($0.fingerprint) } }
    }

    /// Takes out the findings that the configuration exempts.
    private func exempt(_ outcome: inout ArticleOutcome) {
        outcome.findings.removeAll { finding in
            let covering = exemptions.covering(finding)
            outcome.usedExemptions.formUnion(covering)
            return !covering.isEmpty
        }
    }

    /// What is wrong with the suppressions of a version, each with the rules that it depends on.
    private func check(
        _ table: inout SuppressionTable, of version: Version, isParallel: Bool
    ) -> [(finding: Finding, rules: Set<String>)] {
        let profile = rules.profile(path: version.path, article: version.article, locale: version.locale)
        guard !profile.suppressionRules.isEmpty else { return [] }
        let ran = ranRules(profile, version, isParallel: isParallel)
        let left = undecidedRules(profile, version, ran)
        var result: [(finding: Finding, rules: Set<String>)] = []
        for rule in profile.suppressionRules {
            // Those that may suppress what is found of others come last, and first of them what they stand before.
            let order =
                table.directives.indices.filter { !table.isFor(rule.id, $0) }
                + table.directives.indices.filter { table.isFor(rule.id, $0) }.reversed()
            for index in order {
                let use = table.use(of: index) { !ran.isDisjoint(with: $0) && left.isDisjoint(with: $0) }
                var collector = rules.collector(rule.id, rule.setting)
                rule.check.check(use, of: version, into: &collector)
                let concerned = Set(use.directive.names.flatMap { names.ids($0.text) ?? [] })
                for finding in collector.findings where !table.suppresses(finding, about: index) {
                    result.append((finding, concerned))
                }
            }
        }
        return result
    }

    /// The rules that looked at all of what they have to say of a version.
    private func ranRules(_ profile: RuleProfile, _ version: Version, isParallel: Bool) -> Set<String> {
        var ran = Set(profile.applicable(to: version.locale, isParallel: isParallel))
        if !isExportComplete { ran.subtract(profile.corpusRules.map(\.id)) }
        return ran
    }

    /// The rules that would find something in another run: with other versions, a larger export, or other rules chosen.
    private func undecidedRules(_ profile: RuleProfile, _ version: Version, _ ran: Set<String>) -> Set<String> {
        var left = deselected
        left.formUnion(profile.settings.keys)
        left.subtract(ran)
        for rule in rules.groups.flatMap(\.rules) where !rule.locales.matches(version.locale) {
            left.remove(rule.metadata.id)
        }
        return left
    }

    /// Notes which findings about suppressions depend on groups of rules, which may turn out to have failed.
    private func noteConditions(
        _ outcome: inout ArticleOutcome, _ aboutSuppressions: [(finding: Finding, rules: Set<String>)]
    ) {
        let ids = Set(rules.groups.flatMap { $0.rules.map(\.metadata.id) })
        var conditions: [String: Set<String>] = [:]
        for (finding, rules) in aboutSuppressions where !rules.isDisjoint(with: ids) {
            conditions[Self.place(finding), default: []].formUnion(rules.intersection(ids))
        }
        if conditions.isEmpty { return }
        for finding in outcome.findings {
            if let rules = conditions[Self.place(finding)] { outcome.conditions[finding.fingerprint] = rules }
        }
    }

    private static func place(_ finding: Finding) -> String {
        "\(finding.rule) \(finding.range.lowerBound) \(finding.path)"
    }
}
