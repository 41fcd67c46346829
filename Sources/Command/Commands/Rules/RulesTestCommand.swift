import ArgumentParser
import Linting
import Packs
import Reporting

/// `hexapla rules test`: runs the examples of rules.
struct RulesTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test", abstract: "Run the examples of packs and plugins, and show which of them fail.",
        discussion: """
            The exit status is 0 where all examples pass, 1 where one fails, and 2 where something could not be read or run.
            """)

    @Argument(
        help: ArgumentHelp(
            "Pack files, or ids of packs, plugins and rules. (default: all packs and plugins of the configuration)",
            valueName: "pack"),
        completion: .file(extensions: ["yml", "yaml"]))
    var names: [String] = []

    @OptionGroup
    var source: RulesSource

    @Option(help: ArgumentHelp("Whether to use colours: auto, always or never.", valueName: "when"))
    var color: ColorChoice = .auto

    func run() async throws {
        var report = ExampleReport(usesColor: Terminal.usesColor(color))
        let files = names.filter { Self.isFile($0) }
        let ids = names.filter { !Self.isFile($0) }
        var isComplete = true
        if !files.isEmpty, await !test(files: files, into: &report) { isComplete = false }
        if files.isEmpty || !ids.isEmpty, await !test(ids: ids, into: &report) { isComplete = false }
        if !Terminal.write(report.bytes) || !isComplete { throw ExitStatus.failed }
        if !report.isPassed { throw ExitStatus.findings }
    }

    /// Whether a name is a file's: no id has a dot.
    private static func isFile(_ name: String) -> Bool { name.utf8.contains(UInt8(ascii: ".")) }

    /// Runs the examples of packs that are no part of the configuration; false where something could not be read.
    private func test(files: [String], into report: inout ExampleReport) async -> Bool {
        let read = UserPacks(files: files)
        let packs = PackLoader.load(read.sources)
        let catalog = RuleCatalog([], groups: [packs.group].compactMap { $0 })
        await run(catalog.rules, in: catalog, into: &report)
        let problems = read.problems.map { MissingPath.explain($0) } + packs.problems
        Terminal.complain(problems)
        return problems.isEmpty
    }

    /// Runs the examples of rules of the configuration; false where something is wrong with it or with a name.
    private func test(ids: [String], into report: inout ExampleReport) async -> Bool {
        let setup = await source.setup()
        let (named, unknown) = setup.catalog.rules(named: ids)
        var problems = unknown
        let rules = ids.isEmpty ? setup.catalog.rules.filter { Self.isOfUser($0.metadata.origin) } : named
        await run(rules, in: setup.catalog, into: &report)
        for group in setup.catalog.groups { problems += await group.finish() }
        Terminal.complain(problems)
        return problems.isEmpty && setup.problems.isEmpty
    }

    private static func isOfUser(_ origin: RuleOrigin) -> Bool {
        switch origin {
        case .compiled, .pack(_, nil): false
        case .pack, .plugin: true
        }
    }

    private func run(_ rules: [GroupRule], in catalog: RuleCatalog, into report: inout ExampleReport) async {
        for rule in RuleOrder.sorted(rules).map(\.metadata) {
            var runs: [ExampleRun] = []
            for example in rule.examples { runs.append(await ExampleRun(example, of: rule, in: catalog)) }
            report.add(rule, runs)
        }
    }
}
