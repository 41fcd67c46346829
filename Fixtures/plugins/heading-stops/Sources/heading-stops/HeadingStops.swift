import Foundation

/// A plugin for Hexapla that compares versions: a heading ends in a full stop, and those that answer it do not.
@main
enum HeadingStops {
    static func main() throws {
        while let line = readLine() {
            let message = try JSONDecoder().decode(Message.self, from: Data(line.utf8))
            switch message.type {
            case "hello": try answer(Rules())
            case "article": try answer(Findings(id: message.id ?? 0, findings: findings(in: message)))
            default: break
            }
        }
    }

    /// The headings with a full stop in rows where most headings have none.
    private static func findings(in article: Message) -> [Finding] {
        let versions = article.versions ?? []
        return (article.rows ?? []).flatMap { row -> [Finding] in
            let headings = zip(versions.indices, row).compactMap { version, cell -> (version: Int, block: Block)? in
                guard let id = cell?.first, versions[version].blocks[id].kind == "heading" else { return nil }
                return (version, versions[version].blocks[id])
            }
            let stopped = headings.filter { $0.block.text.hasSuffix(".") }
            guard stopped.count * 2 < headings.count,
                let other = headings.first(where: { !$0.block.text.hasSuffix(".") })
            else { return [] }
            return stopped.map { version, block in
                let end = block.text.unicodeScalars.count
                let fix = Fix(replacements: [Replacement(range: [end - 1, end], text: "")])
                return Finding(
                    version: version, block: block.id, range: [end - 1, end],
                    message: "a full stop ends the heading, unlike in most versions",
                    related: [Place(version: other.version, block: other.block.id, message: "a heading without one")],
                    fixes: [fix])
            }
        }
    }

    private static func answer(_ answer: some Encodable) throws {
        try FileHandle.standardOutput.write(contentsOf: JSONEncoder().encode(answer) + [0x0A])
    }
}
