import Content
import Language

/// The rules that run for some documents at least.
struct ActiveRules: Sendable {
    /// Their manuals, sorted by id.
    let metadata: [RuleMetadata]
    /// The groups of rules, without those that run nowhere.
    let groups: [any RuleGroup]
    /// The rules of documents that nothing is overridden for.
    let standard: RuleProfile
    /// The rules that are left out of the report but find the untranslated blocks that a minimum is measured by.
    let silent: [MadeRule]
    /// Whether the configuration asks how much each locale has.
    let isGated: Bool
    private let maker: RuleMaker
    /// Whether an override says of a rule for the whole export anything but how bad its findings are.
    private let hasCorpusOverrides: Bool

    init(_ catalog: RuleCatalog, configuration: Configuration, paths: ConfigurationPaths) {
        var candidates: [RuleMaker.Candidate] = []
        for (rule, metadata) in catalog.compiled.map({ ($0, $0.metadata) }).sorted(by: { $0.1.id < $1.1.id })
        where configuration.runsSomewhere(metadata) && candidates.last?.metadata.id != metadata.id {
            candidates.append(RuleMaker.Candidate(type: rule, metadata: metadata))
        }
        let runs = Set(
            catalog.groups.flatMap(\.rules).filter { configuration.runsSomewhere($0.metadata) }.map(\.metadata.id))
        groups = catalog.groups.compactMap { $0.selecting { runs.contains($0) } }
        let groupRules = groups.flatMap(\.rules)
        maker = RuleMaker(
            candidates: candidates, groupRules: groupRules, configuration: configuration, paths: paths)
        standard = maker.profile([])
        // Without a minimum there is nothing that a locale could fall short of.
        let idle = Set(configuration.completeness.isEmpty ? standard.completenessRules.map(\.id) : [])
        metadata = (candidates.map(\.metadata) + groupRules.map(\.metadata)).filter { !idle.contains($0.id) }
            .sorted { $0.id < $1.id }
        isGated = !configuration.completeness.isEmpty && !standard.completenessRules.isEmpty
        silent = isGated ? Self.silent(in: catalog, configuration) : []
        // A rule that runs for other documents only may be one for the export: it is not known before it is made.
        let others = Set((standard.documentRules.map(\.id) + standard.articleRules.map(\.id)))
            .subtracting(standard.corpusRules.map(\.id))
        let compiled = Set(candidates.map(\.metadata.id))
        hasCorpusOverrides = configuration.overrides.contains { override in
            override.rules.contains {
                compiled.contains($0.key) && !others.contains($0.key) && $0.value.isEnabled != false
            }
        }
    }

    /// Whether any rule wants to know when files changed.
    var usesRevisions: Bool { standard.usesRevisions || maker.usesRevisionsSomewhere }

    /// Whether any rule looks at versions lined up.
    var alignsVersions: Bool { maker.hasOverrides || !groups.isEmpty || !standard.articleRules.isEmpty || isGated }

    /// The rules that the command line left out of the run and that find untranslated blocks.
    ///
    /// What is reported is one thing, how much is translated another. A rule that the configuration turned off is not
    /// believed, and has no say in that either.
    private static func silent(in catalog: RuleCatalog, _ configuration: Configuration) -> [MadeRule] {
        catalog.compiled.compactMap { type in
            let metadata = type.metadata
            guard metadata.findsUntranslated, configuration.deselected.contains(metadata.id) else { return nil }
            let options = RuleOptions(of: metadata, configured: configuration.setting(of: metadata).options)
            return MadeRule(type, id: metadata.id, options: options, variant: 0)
        }
    }

    /// The rules that run for a document.
    func profile(path: String, article: String, locale: LanguageTag?) -> RuleProfile {
        maker.hasOverrides ? maker.profile(path: path, article: article, locale: locale) : standard
    }

    /// The versions for which the same rules run, together; each version once.
    func profiles(of versions: [Version]) -> [(profile: RuleProfile, versions: [Version])] {
        guard maker.hasOverrides else { return versions.isEmpty ? [] : [(standard, versions)] }
        var groups: [(profile: RuleProfile, versions: [Version])] = []
        for version in versions {
            let profile = profile(path: version.path, article: version.article, locale: version.locale)
            if let index = groups.firstIndex(where: { $0.profile.number == profile.number }) {
                groups[index].versions.append(version)
            } else {
                groups.append((profile, [version]))
            }
        }
        return groups
    }

    /// The rules for the whole export, each once for each set of options that it has anywhere.
    func corpusRules(for corpus: Corpus) -> [RuleProfile.Entry<any CorpusRule>] {
        guard hasCorpusOverrides else { return standard.corpusRules }
        // A finding may be about a locale that the article lacks.
        let locales = Set(corpus.entries.flatMap(\.files).map(\.locale) + corpus.expectedLocales)
        var profiles: [Int: RuleProfile] = [0: standard]
        for entry in corpus.entries {
            for file in entry.files {
                for locale in locales {
                    let profile = profile(path: file.path, article: entry.article, locale: locale)
                    profiles[profile.number] = profile
                }
            }
        }
        return Self.distinct(profiles.sorted { $0.key < $1.key }.flatMap(\.value.corpusRules))
    }

    /// The rules without those that are there already with the same options.
    static func distinct<Check>(_ entries: [RuleProfile.Entry<Check>]) -> [RuleProfile.Entry<Check>] {
        var seen: Set<String> = []
        return entries.filter { seen.insert("\($0.id) \($0.setting.variant)").inserted }
    }

    /// A collector for the findings of a rule.
    func collector(_ id: String, _ setting: RuleProfile.Setting) -> FindingCollector {
        FindingCollector(
            rule: id, severity: setting.severity, isSeverityFixed: setting.isSeverityFixed,
            scope: maker.hasOverrides ? RuleScope(rule: id, variant: setting.variant, maker: maker) : nil)
    }

    /// Collectors for the findings of a group's rules; nil where none of them runs for any of the profiles.
    func collectors(of group: any RuleGroup, _ profiles: [RuleProfile]) -> GroupFindings? {
        let ids = group.rules.map(\.metadata.id)
        guard ids.contains(where: { id in profiles.contains { $0.settings[id] != nil } }) else { return nil }
        // Where overrides make a difference, the collector asks for each finding what holds.
        let unset = RuleProfile.Setting(severity: .warning, isSeverityFixed: false)
        return GroupFindings(
            ids.map { id in collector(id, profiles.lazy.compactMap { $0.settings[id] }.first ?? unset) })
    }
}
