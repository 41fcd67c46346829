import Foundation
import Linting
import Testing

@testable import Plugins

/// Nothing that is linted may say what is run.
@Suite struct PluginSecurityTests {
    private static let script = ShellPlugin.functions + "echo ran >ran; rules; while next; do answer; done"

    private func problems(
        _ plugin: Configuration.Plugin, linting path: String, trusting: [String] = [], in folder: PluginFolder
    ) async -> [String] {
        var context = folder.context(linting: ["other", path])
        context.trustedConfigurations = trusting
        let (groups, problems) = await PluginHost.start([plugin], in: context)
        for group in groups { _ = await group.finish() }
        #expect(groups.count + problems.count == 1)
        return problems.map(\.message)
    }

    private func plugin(_ program: String, in configuration: String, _ arguments: [String] = []) -> Configuration.Plugin
    {
        var plugin = Configuration.Plugin(
            name: "test", program: program, place: Configuration.Place(path: configuration, line: 1, column: 1))
        plugin.arguments = arguments
        return plugin
    }

    @Test func aConfigurationWithinWhatIsLintedRunsNothing() async throws {
        let folder = try PluginFolder()
        let program = try folder.write(Self.script, to: "tools/plugin")
        try folder.write("", to: "export/.hexapla.yml")
        try folder.link("elsewhere.yml", to: "export/.hexapla.yml")
        let inside = plugin(program, in: "export/.hexapla.yml")
        let linked = plugin(program, in: "elsewhere.yml")
        for path in ["export", "export/", "./export", "\(folder.path)/export", ".", "export/../export"] {
            #expect(
                await problems(inside, linting: path, in: folder) == [
                    "plugin \"test\" is not run: this configuration lies within \"\(path)\", which is linted; "
                        + "if you trust it, name it with \"--config export/.hexapla.yml\""
                ])
        }
        #expect(await problems(linked, linting: "export", in: folder).count == 1)
        #expect(folder.text(of: "ran") == "")
        #expect(folder.text(of: "export/ran") == "")
        // A folder beside it, or below it, is another matter; and so is what somebody vouches for.
        #expect(await problems(inside, linting: "export/content", in: folder) == [])
        #expect(await problems(inside, linting: "exp", in: folder) == [])
        #expect(await problems(inside, linting: "export", trusting: ["./export/.hexapla.yml"], in: folder) == [])
        #expect(await problems(inside, linting: "export", trusting: ["export/other.yml"], in: folder).count == 1)
    }

    @Test func aProgramWithinWhatIsLintedIsNotRun() async throws {
        let folder = try PluginFolder()
        try folder.write(Self.script, to: "export/plugin")
        try folder.write(Self.script, to: "tools/plugin")
        try folder.link("tools/link", to: "../export/plugin")
        try folder.link("tools/folder", to: "../export")
        try folder.link("tools/chain", to: "../export/out")
        try folder.link("export/out", to: "../tools/plugin")
        try folder.link("linked-export", to: "export")
        for program in ["export/plugin", "tools/link", "tools/folder/plugin", "tools/chain", "export/out"] {
            for linted in ["export", "linked-export", "export/plugin", "export/out"] {
                let isFile = linted.hasPrefix("export/")
                let messages = await problems(
                    plugin("\(folder.path)/\(program)", in: ".hexapla.yml"), linting: linted, in: folder)
                if isFile, messages.isEmpty { continue }
                #expect(
                    messages == [
                        "plugin \"test\" is not run: its program \"\(folder.path)/\(program)\" "
                            + "lies within \"\(linted)\", which is linted; keep programs outside of it"
                    ])
            }
        }
        #expect(await problems(plugin("tools/plugin", in: ".hexapla.yml"), linting: "export", in: folder) == [])
        // Not even for a configuration that somebody vouches for.
        let trusted = plugin("export/plugin", in: ".hexapla.yml")
        #expect(await problems(trusted, linting: ".", trusting: [".hexapla.yml"], in: folder).count == 1)
    }

    @Test(arguments: ["export/run.sh", "-o=export/run.sh", "--load=export", "-I{}/export/run.sh", "tools/link"])
    func anArgumentWithinWhatIsLintedIsNotRun(_ argument: String) async throws {
        let folder = try PluginFolder()
        try folder.write(Self.script, to: "export/run.sh")
        try folder.link("tools/link", to: "../export/run.sh")
        let argument = argument.replacingOccurrences(of: "{}", with: folder.path)
        #expect(
            await problems(plugin("sh", in: ".hexapla.yml", [argument]), linting: "export", in: folder) == [
                "plugin \"test\" is not run: its argument \"\(argument)\" lies within \"export\", which is linted; "
                    + "keep programs outside of it"
            ])
        #expect(folder.text(of: "ran") == "")
    }

    @Test func relativeArgumentsMeanTheFolderOfTheConfiguration() async throws {
        let folder = try PluginFolder()
        try folder.write(Self.script, to: "site/tools/run.sh", isProgram: false)
        let plugin = plugin("sh", in: "site/.hexapla.yml", ["tools/run.sh"])
        #expect(await problems(plugin, linting: "site/content", in: folder) == [])
        #expect(folder.text(of: "site/ran") == "ran\n")
    }

    @Test func nothingRunsInAFolderThatIsLinted() async throws {
        let folder = try PluginFolder()
        let program = try folder.write(
            ShellPlugin.functions + "pwd >\"${0%/*}/pwd\"; rules; next", to: "tools/plugin")
        let plugin = plugin(program, in: "site/.hexapla.yml")
        #expect(await problems(plugin, linting: "site", trusting: ["site/.hexapla.yml"], in: folder) == [])
        #expect(folder.text(of: "tools/pwd") == "/\n")
    }

    @Test func theEnvironmentIsNotPassedOn() async throws {
        let folder = try PluginFolder()
        setenv("HEXAPLA_TEST_SECRET", "secret", 1)
        let program = try folder.write(ShellPlugin.functions + "env >env; rules; next", to: "plugin")
        #expect(await problems(folder.plugin(program), linting: "export", in: folder) == [])
        let names = folder.text(of: "env").split(separator: "\n").compactMap { $0.split(separator: "=").first }
        // PWD, SHLVL and _ are the shell's own.
        let known: Set<Substring> = ["PATH", "HOME", "TMPDIR", "LC_ALL", "PWD", "OLDPWD", "SHLVL", "_"]
        #expect(Set(names).subtracting(known) == [])
        #expect(folder.text(of: "env").contains("LC_ALL=C.UTF-8\n"))
    }

    @Test func argumentsAreNotReadByAShell() async throws {
        let folder = try PluginFolder()
        let program = try folder.write(
            ShellPlugin.functions + "printf '%s|' \"$@\" >arguments; rules; next", to: "plugin")
        let arguments = ["$(touch ran)", "a b", "*", "'", "", "; touch ran"]
        #expect(await problems(folder.plugin(program, arguments: arguments), linting: "export", in: folder) == [])
        #expect(folder.text(of: "arguments") == arguments.map { "\($0)|" }.joined())
    }
}
