import Linting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A program that may be run, and all that it is given.
struct PluginProgram: Sendable {
    /// Where it is, as an absolute path.
    let path: String
    /// Its arguments.
    let arguments: [String]
    /// The folder that it runs in, as an absolute path.
    let workingDirectory: String
    /// Its environment; nothing else of the host's is passed on, secrets of a CI least of all.
    let environment: [String: String]

    /// The variables that are passed on, where they are set.
    private static let passedOn = ["PATH", "HOME", "TMPDIR"]
    /// Where programs are looked for without `PATH`.
    private static let defaultPath = "/usr/local/bin:/usr/bin:/bin"

    /// Finds the program of a plugin, unless something speaks against running it.
    ///
    /// It runs in the folder of the configuration, so that relative arguments have a meaning; and in `/` where that folder
    /// is linted, since interpreters such as Python find modules in the folder that they run in.
    init(_ plugin: Configuration.Plugin, in context: PluginContext) throws(PluginProblem.Cause) {
        let resolver = PathResolver(workingDirectory: context.workingDirectory)
        let linted = LintedPaths(context.lintedPaths, resolver: resolver)
        let configuration = resolver.absolute(plugin.place.path)
        if let around = linted.path(around: configuration),
            !context.trustedConfigurations.contains(where: { resolver.absolute($0) == configuration })
        {
            throw .untrusted(configuration: plugin.place.path, linted: around)
        }
        let folder = PathResolver(workingDirectory: resolver.absolute("\(configuration)/.."))
        let found = try Self.find(plugin.program, in: folder)
        if let around = linted.path(around: found) { throw .programWithin(linted: around, program: plugin.program) }
        for argument in plugin.arguments {
            for path in Self.paths(in: argument).map(folder.absolute) where Self.exists(path) {
                guard let around = linted.path(around: path) else { continue }
                throw .argumentWithin(linted: around, argument: argument)
            }
        }
        path = found
        arguments = plugin.arguments
        let isFolderLinted = linted.path(around: folder.workingDirectory) != nil
        workingDirectory = isFolderLinted ? "/" : folder.workingDirectory
        var environment: [String: String] = [:]
        for name in Self.passedOn { environment[name] = Self.variable(name) }
        environment["LC_ALL"] = "C.UTF-8"
        self.environment = environment
    }

    /// The absolute path of a program; a name without a slash is looked for in the absolute folders of `PATH`.
    private static func find(_ program: String, in folder: PathResolver) throws(PluginProblem.Cause) -> String {
        guard program.utf8.contains(UInt8(ascii: "/")) else {
            let folders = (variable("PATH") ?? defaultPath).split(separator: ":").filter { $0.hasPrefix("/") }
            let candidates = folders.map { "\($0)/\(program)" }
            guard !program.isEmpty, let path = candidates.first(where: isProgram) else { throw .noProgram(program) }
            return path
        }
        let path = folder.absolute(program)
        guard exists(path) else { throw .noProgram(program) }
        guard isProgram(path) else { throw .notExecutable(program) }
        return path
    }

    /// What an argument may name a file by: all of it, what follows `=`, and what begins at its first slash.
    private static func paths(in argument: String) -> [String] {
        var paths = [argument]
        if let sign = argument.firstIndex(of: "=") { paths.append(String(argument[argument.index(after: sign)...])) }
        if let slash = argument.firstIndex(of: "/") { paths.append(String(argument[slash...])) }
        return paths.filter { !$0.isEmpty }
    }

    private static func exists(_ path: String) -> Bool {
        var info = stat()
        return lstat(path, &info) == 0
    }

    private static func isProgram(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }

    private static func variable(_ name: String) -> String? {
        // getenv(3) returns a pointer into the environment, which nobody changes; it is copied at once.
        getenv(name).map { String(cString: $0) }
    }
}
