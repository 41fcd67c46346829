import Linting

extension RuleOption.Value {
    /// The value as a configuration file has it.
    var configurationText: String {
        switch self {
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .boolean(let value): value ? "true" : "false"
        case .strings(let values): "[\(values.map { "\"\($0)\"" }.joined(separator: ", "))]"
        }
    }
}

extension RuleOrigin {
    /// Where a rule comes from, in words.
    var phrase: String {
        switch self {
        case .compiled: "compiled in"
        case .pack(let id, nil): "pack \"\(id)\", which comes with the program"
        case .pack(let id, let path?): "pack \"\(id)\" in \(path)"
        case .plugin(let name): "plugin \"\(name)\""
        }
    }
}
