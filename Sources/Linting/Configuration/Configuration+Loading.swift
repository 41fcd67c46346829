public import Language

extension Configuration {
    /// The name of the file that is looked for.
    public static let fileName = ".hexapla.yml"

    /// Finds the configuration file of a file or folder: in the folder, or in the nearest one above that has one.
    ///
    /// - Parameters:
    ///   - path: The file or folder that is linted.
    ///   - workingDirectory: The absolute path that `path` is relative to; nil for that of the process.
    /// - Returns: The path of the file as reports give it, nil where there is none up to the root of the file system.
    public static func find(from path: String, workingDirectory: String? = nil) -> String? {
        let store = DiskStore(workingDirectory: workingDirectory)
        let folder = store.nearestFolder(from: path) { store.isFile("\($0)/\(fileName)") }
        return folder.map { store.resolver.reported(store.resolver.absolute("\($0)/\(fileName)")) }
    }

    /// Reads a configuration file and checks all of it.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - rules: All rules that there are.
    ///   - workingDirectory: The absolute path that `path` is relative to; nil for that of the process.
    /// - Throws: ``ConfigurationError`` with everything that is wrong with the file.
    public init(
        contentsOf path: String, rules: [RuleMetadata], workingDirectory: String? = nil
    ) throws(ConfigurationError) {
        try self.init(ConfigurationFile(contentsOf: path, workingDirectory: workingDirectory), rules: rules)
    }

    /// Reads the text of a configuration file.
    ///
    /// - Parameters:
    ///   - yaml: The bytes of the file, in UTF-8.
    ///   - path: The path that errors name.
    ///   - rules: All rules that there are.
    /// - Throws: ``ConfigurationError`` with everything that is wrong with the text.
    public init(yaml: [UInt8], path: String, rules: [RuleMetadata]) throws(ConfigurationError) {
        try self.init(ConfigurationFile(yaml: yaml, path: path), rules: rules)
    }

    private init(_ file: ConfigurationFile, rules: [RuleMetadata]) throws(ConfigurationError) {
        let (configuration, problems) = file.configuration(for: rules)
        guard problems.isEmpty else { throw ConfigurationError(problems: problems) }
        self = configuration
    }

    /// Reads a locale that a command line gives.
    ///
    /// - Parameters:
    ///   - text: The locale; `none` stands for no locale.
    ///   - option: The option that errors name, such as `--source`.
    /// - Returns: The locale; nil for `none`.
    /// - Throws: ``ConfigurationError`` where the text is no locale.
    public static func locale(_ text: String, option: String) throws(ConfigurationError) -> LanguageTag? {
        if text == "none" { return nil }
        guard let locale = LanguageTag(text) else {
            let message = ConfigurationProblem.unknownLocale(text).message
            throw ConfigurationError(problems: [ToolError(path: option, message: message)])
        }
        return locale
    }
}
