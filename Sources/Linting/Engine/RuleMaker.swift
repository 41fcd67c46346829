import Language
import Synchronization

/// Makes the rules that run for a document, and keeps what it made: rules are made once for each set of options, not
/// for each document.
final class RuleMaker: Sendable {
    /// A compiled rule that runs for some documents at least.
    struct Candidate: Sendable {
        let type: any Rule.Type
        let metadata: RuleMetadata
    }

    private struct Override: Sendable {
        let matcher: DocumentMatcher
        let rules: [String: Configuration.RuleSetting]
    }

    private struct State {
        /// What was made of each rule, by variant.
        var variants: [String: [MadeRule]] = [:]
        /// The profiles, by the overrides that hold.
        var profiles: [[Int]: RuleProfile] = [:]
    }

    private let candidates: [Candidate]
    private let groupRules: [GroupRule]
    private let settings: [String: Configuration.RuleSetting]
    private let overrides: [Override]
    private let paths: ConfigurationPaths
    private let state = Mutex(State())

    /// Whether some documents have other rules than others.
    var hasOverrides: Bool { !overrides.isEmpty }

    /// Whether a rule wants to know when files changed where one of the overrides holds.
    var usesRevisionsSomewhere: Bool { overrides.indices.contains { profile([$0]).usesRevisions } }

    init(
        candidates: [Candidate], groupRules: [GroupRule], configuration: Configuration, paths: ConfigurationPaths
    ) {
        self.candidates = candidates
        self.groupRules = groupRules
        self.paths = paths
        let all = candidates.map(\.metadata) + groupRules.map(\.metadata)
        settings = Dictionary(all.map { ($0.id, configuration.setting(of: $0)) }) { first, _ in first }
        overrides = configuration.overrides.map { Override(matcher: DocumentMatcher($0.selector), rules: $0.rules) }
    }

    /// The rules that run for a document, or for what a finding about a whole article is about.
    ///
    /// - Complexity: O(*n*) in the number of overrides; the rules are made once.
    func profile(path: String, article: String, locale: LanguageTag?) -> RuleProfile {
        if overrides.isEmpty { return profile([]) }
        let path = paths.relative(path)
        return profile(
            overrides.indices.filter { overrides[$0].matcher.matches(path: path, article: article, locale: locale) })
    }

    /// The rules that run where certain overrides hold.
    func profile(_ overrides: [Int]) -> RuleProfile {
        state.withLock { state in
            if let known = state.profiles[overrides] { return known }
            let profile = make(overrides, number: state.profiles.count, variants: &state.variants)
            state.profiles[overrides] = profile
            return profile
        }
    }

    private func make(_ overrides: [Int], number: Int, variants: inout [String: [MadeRule]]) -> RuleProfile {
        var compiled: [(rule: MadeRule, setting: RuleProfile.Setting)] = []
        for candidate in candidates {
            let metadata = candidate.metadata
            guard let setting = setting(of: metadata, overrides) else { continue }
            let options = RuleOptions(of: metadata, configured: setting.options)
            let known = variants[metadata.id, default: []]
            let rule =
                known.first { $0.options == options }
                ?? MadeRule(candidate.type, id: metadata.id, options: options, variant: known.count)
            if rule.variant == known.count { variants[metadata.id, default: []].append(rule) }
            compiled.append((rule, Self.profileSetting(setting, of: metadata, variant: rule.variant)))
        }
        let groups = groupRules.compactMap { rule in
            setting(of: rule.metadata, overrides).map { (rule, Self.profileSetting($0, of: rule.metadata)) }
        }
        return RuleProfile(number: number, compiled: compiled, groups: groups)
    }

    /// What a rule is set to where certain overrides hold; nil where it is off.
    private func setting(of rule: RuleMetadata, _ overrides: [Int]) -> Configuration.RuleSetting? {
        guard var setting = settings[rule.id] else { return nil }
        for index in overrides {
            if let other = self.overrides[index].rules[rule.id] { setting = setting.overridden(by: other) }
        }
        return setting.isEnabled == true ? setting : nil
    }

    private static func profileSetting(
        _ setting: Configuration.RuleSetting, of rule: RuleMetadata, variant: Int = 0
    ) -> RuleProfile.Setting {
        RuleProfile.Setting(
            severity: setting.severity ?? rule.severity, isSeverityFixed: setting.severity != nil, variant: variant)
    }
}
