import JSON

extension JSONWriter {
    /// The report of a command that tells of documents one by one.
    ///
    /// - Parameter documents: What is told of each, in JSON.
    /// - Returns: The bytes of the report.
    static func report(onDocuments documents: [[UInt8]]) -> [UInt8] {
        var json = JSONWriter()
        json.object(onLines: true) { json in
            json.member("version", 1)
            json.key("documents")
            json.array(documents, onLines: true) { $0.embed($1) }
        }
        json.end()
        return json.bytes
    }
}
