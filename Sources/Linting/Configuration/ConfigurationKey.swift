/// The keys of a configuration file.
package enum ConfigurationKey: String, CaseIterable, Sendable {
    case extends
    case source
    case locales
    case articles
    case include
    case exclude
    case encoding
    case failOn = "fail-on"
    case completeness
    case rules
    case overrides
    case suppress
    case packs
    case plugins
    case baseline

    /// What it sets, in one sentence.
    package var summary: String {
        switch self {
        case .extends: "Files that this one builds on, relative to it; later ones and this one win."
        case .source: "The locale that the others are translated from; \"none\" or no value lets the versions decide."
        case .locales: "The locales that every article should have; without it, those that most articles have."
        case .articles: "How paths tell article and locale, where the usual ways don't fit."
        case .include: "Globs of the files that are linted, relative to this file; without it, all."
        case .exclude: "Globs of the files and folders that are not linted, relative to this file."
        case .encoding: "The encoding of files that don't tell theirs and are not UTF-8."
        case .failOn: "The least severity of a finding that makes a run fail."
        case .completeness: "How much of the source each locale must have, there and translated, in percent."
        case .rules: "What is set for rules, by id, category, pack, plugin or \"all\"."
        case .overrides: "What is set for rules in some paths, articles or locales only; later ones win."
        case .suppress: "Findings that are not reported, and why."
        case .packs: "Files of rule packs, or folders of them, relative to this file."
        case .plugins: "External programs that check articles, by the name that begins the ids of their rules."
        case .baseline: "The file with the findings that are known already, relative to this file."
        }
    }
}

/// The keys of an item of `overrides`.
enum OverrideKey: String, CaseIterable {
    case paths, articles, locales, rules
}

/// The keys of an item of `suppress`.
enum SuppressionKey: String, CaseIterable {
    case rules, paths, articles, locales, reason
}

/// The keys of `completeness`.
enum CompletenessKey: String, CaseIterable {
    case minimum, locales
}

/// The keys of a plugin.
enum PluginKey: String, CaseIterable {
    case run, options, timeout
}

extension CaseIterable where Self: RawRepresentable<String> {
    /// All keys as they are written.
    static var known: [String] { allCases.map(\.rawValue) }
}
