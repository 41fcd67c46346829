package import Content
import JSON
import Language
import Markup

/// The text of documents, block by block, for people or as JSON with the role of each block.
package struct TextReport: Sendable {
    private let isJSON: Bool
    private let includesPage: Bool
    private let namesDocuments: Bool
    private var text: [UInt8] = []
    private var isFirst = true
    private var documents: [[UInt8]] = []

    /// Creates an empty report.
    ///
    /// - Parameters:
    ///   - isJSON: Whether it is for programs.
    ///   - includesPage: Whether it has the page around the article too.
    ///   - namesDocuments: Whether a line with the path comes before the text of each document, in a report for people.
    package init(isJSON: Bool, includesPage: Bool = false, namesDocuments: Bool = false) {
        self.isJSON = isJSON
        self.includesPage = includesPage
        self.namesDocuments = namesDocuments
    }

    /// Adds the text of a version.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - evidence: What its export knows of each block; empty where it knows nothing.
    package mutating func add(_ version: Version, evidence: [BlockEvidence] = []) {
        let content = MainContent(of: version, evidence: evidence)
        let shown = version.blocks.indices.filter { includesPage || content.isContent[$0] }
        if isJSON {
            documents.append(Self.json(of: version, shown, content))
        } else {
            write(version, shown)
        }
    }

    /// Whether there is enough of the report to be written; one for programs is written as a whole.
    package var isLong: Bool { text.count >= Self.length }

    /// How many bytes are written at once.
    private static let length = 64 << 10

    /// Hands out the report on what was added, less what was handed out before.
    package mutating func take() -> [UInt8] {
        if isJSON { return JSONWriter.report(on: "documents", documents) }
        defer { text.removeAll(keepingCapacity: true) }
        return text
    }

    /// Writes the blocks that have text, with an empty line between two.
    private mutating func write(_ version: Version, _ shown: [Int]) {
        if namesDocuments {
            if !isFirst { text.append(0x0A) }
            isFirst = false
            text += "==> \(Printable.line(version.path)) <==\n".utf8
        }
        var isFirstBlock = true
        for index in shown where !version.blocks[index].textRange.isEmpty {
            if !isFirstBlock { text.append(0x0A) }
            isFirstBlock = false
            text += version.text(of: version.blocks[index])
            text.append(0x0A)
        }
    }

    private static func json(of version: Version, _ shown: [Int], _ content: MainContent) -> [UInt8] {
        let source = version.document.source
        var json = JSONWriter()
        json.object { json in
            json.member("path", version.path)
            json.member("locale", version.locale?.description)
            json.key("blocks")
            json.array(shown) { json, index in
                let block = version.blocks[index]
                let verdict = content.verdict(of: index)
                json.object { json in
                    json.member("kind", block.kind.rawValue)
                    json.member("level", block.level)
                    json.member("role", verdict.role.rawValue)
                    json.member("reason", verdict.reason)
                    json.member("score", verdict.score.map { (Double($0) * 100).rounded() / 100 })
                    json.member("start", source.location(at: block.range.lowerBound))
                    json.member("end", source.location(at: block.range.upperBound))
                    json.key("text")
                    json.string(version.text(of: block))
                }
            }
        }
        return json.bytes
    }
}
