import JSON

extension JSONWriter {
    /// The report of a command that tells of things one by one.
    ///
    /// - Parameters:
    ///   - name: What they are: the key that they stand under.
    ///   - parts: What is told of each, in JSON.
    /// - Returns: The bytes of the report.
    static func report(on name: String, _ parts: [[UInt8]]) -> [UInt8] {
        var json = JSONWriter()
        json.object(onLines: true) { json in
            json.member("version", 1)
            json.key(name)
            json.array(parts, onLines: true) { $0.embed($1) }
        }
        json.end()
        return json.bytes
    }
}
