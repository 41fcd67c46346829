import JSON

/// A line that a plugin answered with, as far as every answer is the same.
struct Answer {
    /// What the answer is.
    enum Kind: String {
        case rules
        case findings
        /// The plugin says itself that it can't do its job.
        case error
    }

    /// The line.
    let line: [UInt8]
    private var type: String?
    private var version: Int?
    private var id: Int?
    private var message: String?

    /// Reads a line, all of which has to be JSON, whatever it says.
    init(_ line: [UInt8]) throws(PluginProblem.Cause) {
        self.line = line
        var reader = JSONReader(line)
        do {
            try reader.object { reader, key throws(JSONError) in
                switch key {
                case "type": type = try reader.string()
                case "protocol": version = try reader.integer()
                case "id": id = try reader.integer()
                case "message": message = try reader.line()
                default: try reader.skip()
                }
            }
            try reader.end()
        } catch {
            throw .answer(error)
        }
    }

    /// Checks that the line is an answer to the first line that a plugin is sent.
    func checkRules() throws(PluginProblem.Cause) {
        try check(.rules)
        guard version == HostMessage.protocolVersion else { throw .otherProtocol(version) }
    }

    /// Checks that the line is the answer to an article.
    func checkFindings(of article: Int) throws(PluginProblem.Cause) {
        try check(.findings)
        guard id == article else { throw .otherArticle(found: id, expected: article) }
    }

    private func check(_ kind: Kind) throws(PluginProblem.Cause) {
        if type == Kind.error.rawValue { throw .reported(message ?? "unknown error") }
        guard type == kind.rawValue else { throw .otherType(found: type, expected: kind.rawValue) }
    }
}
