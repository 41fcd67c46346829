import ArgumentParser
import Linting
import Reporting

/// `hexapla baseline`: keeps the list of findings that are known and not reported.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "baseline", abstract: "Keep the list of findings that are known and not reported again.",
        subcommands: [Create.self, Update.self, Prune.self])

    /// What all of them are told.
    struct Options: ParsableArguments {
        @OptionGroup(title: "Export")
        var export: ExportOptions

        @OptionGroup(title: "Baseline")
        var baseline: BaselineOptions

        @Option(help: ArgumentHelp("How many articles to lint at the same time. (default: one a processor)"))
        var jobs: Int?
    }

    /// `hexapla baseline create`.
    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "create", abstract: "Write a baseline of everything that is found now.")

        @OptionGroup var options: Options

        @Flag(help: "Replace a baseline that is there.")
        var force = false

        func run() async throws {
            try await BaselineRun(options).run { file, lint throws(ToolError) in
                guard force || !Baseline.exists(at: file) else {
                    throw ToolError(
                        path: file,
                        message: "there is a baseline already; update it with "
                            + "\"\(options.baseline.command("update", file: file))\" or replace it with \"--force\"")
                }
                let new = Baseline(of: await lint(nil).findings)
                return (new, "wrote \(BaselineRun.count(new.entries.count)) to \"\(file)\"")
            }
        }
    }

    /// `hexapla baseline update`.
    struct Update: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "update",
            abstract: "Write what is found now, and keep what stands for articles and rules that were not looked at.")

        @OptionGroup var options: Options

        func run() async throws {
            try await BaselineRun(options).run { file, lint throws(ToolError) in
                let old = try BaselineRun.existing(file, options.baseline)
                let result = await lint(old)
                guard let use = result.baseline else { return (old, "") }
                let new = old.updated(with: result.findings, after: use)
                return (
                    new,
                    "wrote \(BaselineRun.count(new.entries.count)) to \"\(file)\": \(result.findings.count) new, "
                        + "\(use.stale.count) gone"
                )
            }
        }
    }

    /// `hexapla baseline prune`.
    struct Prune: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prune", abstract: "Drop what is not found any more, and add nothing.")

        @OptionGroup var options: Options

        func run() async throws {
            try await BaselineRun(options).run { file, lint throws(ToolError) in
                let old = try BaselineRun.existing(file, options.baseline)
                guard let use = await lint(old).baseline else { return (old, "") }
                let new = old.pruned(after: use)
                let gone = use.stale.count
                return (
                    new, "dropped \(gone) of \(BaselineRun.count(old.entries.count)) of \"\(file)\""
                )
            }
        }
    }
}
