import JSON
import Language
import Linting

/// The settings of a configuration other than those of rules.
struct ConfigurationRows: Sendable {
    private let configuration: Configuration
    /// The overrides and suppressions that the report is about.
    private let overridesInForce: [Configuration.Override]
    private let exemptions: [Configuration.Exemption]

    init(_ configuration: Configuration, subject: Configuration.Subject?) {
        self.configuration = configuration
        overridesInForce = configuration.overrides(for: subject)
        exemptions = configuration.exemptions(for: subject)
    }

    /// The keys that have a value, each pack and each plugin.
    var settings: [ConfigurationRow] {
        ConfigurationKey.allCases.flatMap { key -> [ConfigurationRow] in
            switch key {
            case .source: [row(key, configuration.source.map { .string($0.description) } ?? "none")]
            case .locales: [row(key, .strings(configuration.locales.map(\.description)))]
            case .articles: [row(key, .strings(configuration.articles))]
            case .include: [row(key, .strings(configuration.include))]
            case .exclude: [row(key, .strings(configuration.exclude))]
            case .encoding: [row(key, .string(configuration.encoding?.description ?? "windows-1252"))]
            case .failOn: [row(key, .string(configuration.failOn.rawValue))]
            case .completeness: completeness
            case .packs: packs
            case .plugins: plugins
            case .baseline: [row(key, configuration.baseline.map { .string(Self.reported($0)) } ?? .null)]
            // What those say is in the values of the others, and in the sections of their own.
            case .extends, .rules, .overrides, .suppress: []
            }
        }
    }

    /// Each override and what it sets.
    var overrides: [ConfigurationRow] {
        overridesInForce.flatMap { override in
            [ConfigurationRow("override", Self.json(override.selector), override.place.map { .file($0) })]
                + override.rules.sorted { $0.key < $1.key }.map { id, setting in
                    ConfigurationRow("  \(id)", .string(Self.text(setting)), Self.origin(of: id, in: override))
                }
        }
    }

    /// Each suppression.
    var suppressions: [ConfigurationRow] {
        exemptions.map { ConfigurationRow("suppress", Self.json($0), .file($0.place)) }
    }

    /// The overrides for programs.
    var overridesJSON: JSONValue {
        .array(
            overridesInForce.map { override in
                let rules = override.rules.sorted { $0.key < $1.key }.map { id, setting in
                    JSONValue.Member(
                        id,
                        [
                            "enabled": setting.isEnabled.map { .boolean($0) } ?? .null,
                            "severity": setting.severity.map { .string($0.rawValue) } ?? .null,
                            "options": .object(
                                setting.options.sorted { $0.key < $1.key }
                                    .map { JSONValue.Member($0.key, ConfigurationRow.value($0.value)) }),
                            "origin": ConfigurationRow.source(Self.origin(of: id, in: override)),
                        ])
                }
                return Self.json(override.selector).adding([
                    "rules": .object(rules), "origin": ConfigurationRow.source(override.place.map { .file($0) }),
                ])
            })
    }

    /// The suppressions for programs.
    var suppressionsJSON: JSONValue {
        .array(exemptions.map { Self.json($0).adding(["origin": ConfigurationRow.source(.file($0.place))]) })
    }

    private var completeness: [ConfigurationRow] {
        let minimum = configuration.completeness.minimum
        let row = ConfigurationRow(
            ConfigurationKey.completeness.rawValue, minimum.map { .number($0.percent) } ?? .null,
            minimum.map { .file($0.place) })
        return [row]
            + configuration.completeness.locales.sorted { $0.key < $1.key }.map { locale, minimum in
                ConfigurationRow(
                    "\(ConfigurationKey.completeness.rawValue) of \(locale)", .number(minimum.percent),
                    .file(minimum.place))
            }
    }

    private var packs: [ConfigurationRow] {
        if configuration.packs.isEmpty { return [row(.packs, [])] }
        return configuration.packs.enumerated().map { index, path in
            let name = ConfigurationKey.packs.rawValue
            return ConfigurationRow(
                name, .string(Self.reported(path)), configuration.origins[.item(.packs, index)])
        }
    }

    private var plugins: [ConfigurationRow] {
        if configuration.plugins.isEmpty { return [row(.plugins, [])] }
        return configuration.plugins.map { plugin in
            let run = [Self.reported(plugin.program)] + plugin.arguments
            return ConfigurationRow(
                "plugins", .string("\(plugin.name): \(run.joined(separator: " "))"), .file(plugin.place))
        }
    }

    private func row(_ key: ConfigurationKey, _ value: JSONValue) -> ConfigurationRow {
        ConfigurationRow(key.rawValue, value, configuration.origins[.key(key)])
    }

    /// A path as reports give it; a program that is looked for in `PATH` as it is.
    private static func reported(_ path: String) -> String {
        path.hasPrefix("/") ? PathResolver().reported(path) : path
    }

    /// What is asked for of paths, articles and locales; what is not asked for is left out.
    private static func json(_ selector: Configuration.Selector) -> JSONValue {
        let parts = [
            ("paths", selector.paths), ("articles", selector.articles), ("locales", selector.locales.ranges),
        ]
        return .object(parts.filter { !$0.1.isEmpty }.map { JSONValue.Member($0.0, .strings($0.1)) })
    }

    private static func json(_ exemption: Configuration.Exemption) -> JSONValue {
        let rules: JSONValue = exemption.rules.isEmpty ? ["all"] : .strings(exemption.rules)
        let named: JSONValue = ["rules": rules]
        return named.adding(json(exemption.selector)).adding(["reason": .string(exemption.reason)])
    }

    private static func text(_ setting: Configuration.RuleSetting) -> String {
        let state = setting.isEnabled.map { $0 ? "on" : "off" }
        let options = setting.options.keys.sorted().compactMap { name in
            setting.options[name].map { "\(name): \(ConfigurationRow(name, ConfigurationRow.value($0), nil).text)" }
        }
        return ([state, setting.severity?.rawValue].compactMap { $0 } + options).joined(separator: "; ")
    }

    /// Where an override sets something for a rule.
    private static func origin(
        of id: String, in override: Configuration.Override
    ) -> ConfigurationOrigins.Origin? {
        let options = override.rules[id]?.options.keys.sorted() ?? []
        let values: [ConfigurationOrigins.Value] =
            [.isEnabled(rule: id), .severity(rule: id)] + options.map { .option(rule: id, name: $0) }
        return values.lazy.compactMap { override.origins[$0] }.first ?? override.place.map { .file($0) }
    }
}
