import Foundation
import Linting
import Markup
import Synchronization

@testable import Plugins

/// A folder outside of everything that is linted, with programs that are used as plugins; deleted with the object.
final class PluginFolder: Sendable {
    /// The absolute path, without symbolic links.
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
            .appendingPathComponent("hexapla-plugins-\(UUID().uuidString)", isDirectory: true)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Writes a file, which can be run where it is a program.
    @discardableResult
    func write(_ text: String, to name: String, isProgram: Bool = true) throws -> String {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
        try FileManager.default.setAttributes(
            [.posixPermissions: isProgram ? 0o755 : 0o644], ofItemAtPath: url.path)
        return url.path
    }

    /// The text of a file, nothing where there is none.
    func text(of name: String) -> String {
        FileManager.default.contents(atPath: "\(path)/\(name)").map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    func link(_ name: String, to target: String) throws {
        let url = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
    }

    /// A plugin "test" that is named by a configuration in this folder, on its second line.
    func plugin(_ program: String, name: String = "test", arguments: [String] = []) -> Configuration.Plugin {
        let place = Configuration.Place(path: "\(path)/.hexapla.yml", line: 2, column: 3)
        var plugin = Configuration.Plugin(name: name, program: program, place: place)
        plugin.arguments = arguments
        // Machines that run tests may be slow; what has to be late says so.
        plugin.timeout = 60
        return plugin
    }

    /// A plugin "test" that is a script for `sh`, after the functions of ``ShellPlugin``.
    func plugin(script: String) throws -> Configuration.Plugin {
        plugin(try write(ShellPlugin.functions + script, to: "plugin"))
    }

    /// What plugins of this folder run in, when something elsewhere is linted.
    func context(linting paths: [String] = ["/nowhere/export"], workers: Int = 1) -> PluginContext {
        var context = PluginContext(linting: paths, toolVersion: "0.0.0")
        context.workingDirectory = path
        context.workers = workers
        context.startTimeout = 60
        context.grace = .seconds(20)
        return context
    }
}

/// Functions for plugins that are shell scripts.
enum ShellPlugin {
    /// `rules` answers the first line with one rule, "rule". `next` waits for an article, of which it sets `$id` and
    /// `$article`, and ends the plugin with its input. `answer` answers it with findings. `finding` prints one.
    static let functions = """
        #!/bin/sh
        say() { printf '%s\\n' "$1"; }
        rules() {
            read -r line
            say '{"type": "rules", "protocol": 1, "rules": [{"id": "rule", "summary": "A rule."}]}'
        }
        next() {
            while read -r line; do
                case $line in
                '{"type": "article"'*)
                    id=${line#*'"id": '} id=${id%%,*}
                    article=${line#*'"article": "'} article=${article%%'"'*}
                    return ;;
                esac
            done
            exit 0
        }
        finding() { printf '{"rule": "rule", "version": 0, "block": 0, "message": "%s"}' "${1:-here}"; }
        answer() { say "{\\"type\\": \\"findings\\", \\"id\\": $id, \\"findings\\": [$1]}"; }

        """
}

/// Runs plugins on an export in memory.
struct PluginRun {
    /// What was linted.
    let result: LintResult
    /// The lines that the plugins wrote to their standard error.
    let notes: [String]

    /// One small article.
    static let article = ["a.en.html": "<p>One two</p>"]

    init(
        _ plugins: [Configuration.Plugin], in context: PluginContext, on files: [String: String] = Self.article,
        jobs: Int = 1
    ) async {
        let notes = Collector()
        var context = context
        context.note = { notes.add($0) }
        let (groups, problems) = await PluginHost.start(plugins, in: context)
        let store = MemoryStore(files.mapValues { Array($0.utf8) })
        let linter = Linter(catalog: RuleCatalog([], groups: groups), store: store)
        let result = await linter.lint(paths: ["."], jobs: jobs)
        self.result = LintResult(
            findings: result.findings, documents: result.documents, articles: result.articles,
            errors: result.errors + problems, rules: result.rules)
        self.notes = notes.lines
    }

    /// The messages of all errors.
    var errors: [String] { result.errors.map(\.message) }

    /// The findings, each as `path:line:column: message`.
    var findings: [String] {
        result.findings.map { "\($0.path):\($0.start.line):\($0.start.column): \($0.message)" }
    }

    /// Keeps what it is told by several threads.
    final class Collector: Sendable {
        private let kept = Mutex<[String]>([])

        var lines: [String] { kept.withLock { $0 } }

        func add(_ line: String) { kept.withLock { $0.append(line) } }
    }
}
