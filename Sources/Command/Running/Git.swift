import Linting
import Subprocess

/// Asks git which files changed, and when.
struct Git {
    /// The folder that git is run in.
    private let folder: String
    /// The option that errors name.
    private let option: String

    /// What git is told so that it runs no program that a repository names, and leaves its locks alone.
    private static let options = [
        "-c", "core.fsmonitor=false", "-c", "log.showSignature=false", "--no-optional-locks",
    ]
    /// The most that is read of an answer, in bytes.
    private static let limit = 256 << 20
    /// A hook's variables name the repository that the hook is of, which need not be the export's.
    private static let environment = Environment.inherit.updating([
        "LC_ALL": "C", "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_PREFIX": nil,
    ])
    /// The files that differ from what they were when a revision was left: committed, staged, changed, new or deleted
    /// since; both names of one that was renamed.
    ///
    /// - Parameters:
    ///   - revision: A commit, branch or tag. Of a branch that went on, the commit counts at which the current one left.
    ///   - paths: The files and folders that are linted, which tell the repositories.
    /// - Returns: The files.
    /// - Throws: ``ToolError`` where git is missing, knows no such revision, or a path is in no repository.
    static func changes(since revision: String, around paths: [String]) async throws(ToolError) -> ChangedFiles {
        let option = "--changed-since"
        guard !revision.isEmpty, !revision.hasPrefix("-") else {
            throw ToolError(path: option, message: "\"\(revision)\" is no revision; give a commit, branch or tag")
        }
        var changed: Set<String> = []
        for root in try await roots(of: paths, for: option) {
            let git = Git(folder: root, option: option)
            changed.formUnion(try await git.changes(since: try await git.base(revision)))
        }
        return ChangedFiles(changed)
    }

    /// When the files of an export changed; what was changed and not committed is left out.
    ///
    /// - Parameter paths: The files and folders that are linted, which tell the repositories.
    /// - Returns: The changes that lead to what is checked out.
    /// - Throws: ``ToolError`` where git is missing, or a path is in no repository.
    static func revisions(around paths: [String]) async throws(ToolError) -> FileRevisions {
        let option = "the rule option \"git\""
        var changes: [String: [FileRevisions.Change]] = [:]
        for root in try await roots(of: paths, for: option) {
            let git = Git(folder: root, option: option)
            guard try await git.ask(["rev-parse", "--verify", "--quiet", "HEAD"]).isSuccess else { continue }
            let log = ["log", "--format=%x01%H %ct", "--name-only", "--no-renames", "--no-ext-diff", "-z", "--", "."]
            var change: FileRevisions.Change?
            for field in try await git.run(log).output.split(separator: 0) {
                if let header = Self.header(field) {
                    change = header
                } else if let change, let name = String(validating: field.drop { $0 == 0x0A }, as: UTF8.self) {
                    changes["\(root)/\(name)", default: []].append(change)
                }
            }
            for path in try await git.changes(since: "HEAD") { changes[path] = nil }
        }
        return FileRevisions(changes)
    }

    /// The change that a line of the log begins; nil for the name of a file.
    private static func header(_ field: ArraySlice<UInt8>) -> FileRevisions.Change? {
        guard field.first == 1 else { return nil }
        let words = field.dropFirst().split(separator: 0x20)
        guard words.count == 2, let time = Int(String(decoding: words[1], as: UTF8.self)) else { return nil }
        return FileRevisions.Change(revision: String(decoding: words[0], as: UTF8.self), time: time)
    }

    /// The repositories that paths are in.
    private static func roots(of paths: [String], for option: String) async throws(ToolError) -> [String] {
        var roots: Set<String> = []
        for folder in Set(paths.compactMap(DiskStore.folder(of:))) {
            roots.insert(try await Git(folder: folder, option: option).root())
        }
        return roots.sorted()
    }

    /// The absolute paths of files that differ from a commit, or that git doesn't know.
    private func changes(since commit: String) async throws(ToolError) -> Set<String> {
        let diff = [
            "diff", "--name-only", "--no-renames", "--no-ext-diff", "--ignore-submodules", "-z", commit, "--",
        ]
        var changed: Set<String> = []
        for arguments in [diff, ["ls-files", "--others", "--exclude-standard", "-z"]] {
            for name in try await run(arguments).output.split(separator: 0) {
                // A name that is not UTF-8 is none of the export's: such files are not linted.
                if let name = String(validating: name, as: UTF8.self) { changed.insert("\(folder)/\(name)") }
            }
        }
        return changed
    }

    /// The folder that the repository's files are in.
    private func root() async throws(ToolError) -> String {
        let answer = try await ask(["rev-parse", "--show-toplevel"])
        guard answer.isSuccess else {
            throw answer.complaint.contains("not a git repository")
                ? ToolError(
                    path: option, message: "\"\(folder)\" is in no git repository; lint it without this option")
                : failure(answer)
        }
        guard let path = String(validating: answer.output.dropLast(), as: UTF8.self), !path.isEmpty else {
            throw ToolError(path: option, message: "the repository's folder has no UTF-8 name; rename it")
        }
        return path == "/" ? "" : path
    }

    /// The commit that files are compared with.
    private func base(_ revision: String) async throws(ToolError) -> String {
        let commit = try await ask(["rev-parse", "--verify", "--quiet", "\(revision)^{commit}"])
        guard commit.isSuccess else {
            throw ToolError(
                path: option,
                message: "git knows no revision \"\(revision)\"; give a commit, branch or tag that was fetched")
        }
        let base = try await ask(["merge-base", commit.line, "HEAD"])
        return base.isSuccess && !base.line.isEmpty ? base.line : commit.line
    }

    private func run(_ arguments: [String]) async throws(ToolError) -> Answer {
        let answer = try await ask(arguments)
        guard answer.isSuccess else { throw failure(answer) }
        return answer
    }

    private func failure(_ answer: Answer) -> ToolError {
        ToolError(path: option, message: "git failed: \(answer.complaint)")
    }

    /// What git said.
    private struct Answer {
        let isSuccess: Bool
        let output: [UInt8]
        /// The first line of what it said of errors.
        let complaint: String

        /// The first line of the output.
        var line: String { String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self) }
    }

    /// Runs git, without a shell in between.
    private func ask(_ arguments: [String]) async throws(ToolError) -> Answer {
        do {
            let result = try await Subprocess.run(
                .name("git"), arguments: Arguments(Self.options + ["-C", folder.isEmpty ? "/" : folder] + arguments),
                environment: Self.environment, output: .bytes(limit: Self.limit), error: .bytes(limit: Self.limit))
            let first = result.standardError.prefix { $0 != 0x0A }
            return Answer(
                isSuccess: result.terminationStatus.isSuccess, output: result.standardOutput,
                complaint: String(decoding: first, as: UTF8.self))
        } catch {
            let isMissing = (error as? SubprocessError)?.code == .executableNotFound
            throw ToolError(
                path: option,
                message: isMissing
                    ? "git is not installed, or not in \"PATH\"; install it or lint without this option"
                    : "can't run git: \(error)")
        }
    }
}
