import Linting
import Packs
import Plugins

/// What a run works with: all rules that there are, and what is configured.
///
/// The configuration is read first, as far as it needs no rules; then the packs and plugins that it names are loaded;
/// then what it says of rules is checked against all of them. What is wrong anywhere is told, and the rest holds.
struct RunSetup {
    /// What a command wants of plugins.
    enum PluginUse {
        /// To run them, as many processes of each at the same time.
        case run(workers: Int)
        /// To ask them for their rules and run these on examples: where somebody names the configuration, nothing is
        /// linted that a program could come from.
        case examples
        /// To leave them alone: their rules are unknown, and are not taken for mistakes.
        case none

        /// How many processes of each plugin may run; nil where none may.
        fileprivate var workers: Int? {
            switch self {
            case .run(let workers): workers
            case .examples: 1
            case .none: nil
            }
        }

        /// Whether they are run on files.
        fileprivate var isLinting: Bool {
            if case .examples = self { false } else { true }
        }
    }

    /// The rules.
    let catalog: RuleCatalog
    /// The manuals of the rules.
    let metadata: [RuleMetadata]
    /// What is configured, checked against the rules.
    var configuration: Configuration
    /// Everything that is wrong with configuration, packs and plugins.
    var problems: [ToolError]

    /// Reads the configuration, and loads packs and plugins.
    ///
    /// - Parameters:
    ///   - file: The configuration file that was asked for; nil to look for one.
    ///   - paths: The files and folders that are linted, one at least.
    ///   - plugins: What is wanted of plugins.
    init(configuration file: String?, linting paths: [String], plugins: PluginUse) async {
        let found = (file ?? Configuration.find(from: paths[0])).map { ConfigurationFile(contentsOf: $0) }
        var missing = MissingRules()
        let userPacks = UserPacks(of: found?.structure ?? Configuration(), linting: paths[0])
        let packs = PackLoader.load(Program.packs + userPacks.sources)
        var wrong = userPacks.problems + packs.problems
        if !wrong.isEmpty {
            missing.includesPacks = true
            missing.names = userPacks.names
        }
        var groups = [packs.group].compactMap { $0 }
        if let found {
            missing.names.formUnion(found.structure.plugins.map(\.name))
            if let workers = plugins.workers, !found.structure.plugins.isEmpty {
                let known = RuleCatalog(Program.rules, groups: groups).metadata
                let (startable, taken) = found.plugins(besides: known)
                let isLinting = file == nil || plugins.isLinting
                var context = PluginContext(linting: isLinting ? paths : [], toolVersion: HexaplaCommand.version)
                context.trustedConfigurations = [file].compactMap { $0 }
                context.workers = workers
                context.note = { Terminal.note($0) }
                let started = await PluginHost.start(startable, in: context)
                groups += started.groups
                wrong += (taken + started.problems).map { found.marked($0) }
                let running = started.groups.flatMap(\.rules).compactMap { rule -> String? in
                    if case .plugin(let name) = rule.metadata.origin { name } else { nil }
                }
                missing.names.subtract(running)
            }
        }
        catalog = RuleCatalog(Program.rules, groups: groups)
        metadata = catalog.metadata
        let read = found?.configuration(for: metadata, missing: missing)
        configuration = read?.configuration ?? Configuration()
        problems = (read?.problems ?? []) + wrong
    }

    /// Reads the configuration of an export, and loads packs and plugins.
    init(_ export: ExportOptions, plugins: PluginUse) async {
        await self.init(configuration: export.config, linting: export.effectivePaths, plugins: plugins)
        problems += export.apply(to: &configuration)
    }

    /// What is configured of how files are found and articles made, for a command that runs no rule.
    static func structure(_ export: ExportOptions) -> (configuration: Configuration, problems: [ToolError]) {
        let path = export.config ?? Configuration.find(from: export.effectivePaths[0])
        let file = path.map { ConfigurationFile(contentsOf: $0) }
        var configuration = file?.structure ?? Configuration()
        let wrong = export.apply(to: &configuration)
        return (configuration, (file?.problems ?? []) + wrong)
    }

    /// Ends the plugins, those without a rule that ran included.
    func end() async {
        for group in catalog.groups { _ = await group.finish() }
    }
}
