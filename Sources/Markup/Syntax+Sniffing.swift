extension Syntax {
    /// Tells the syntax of a file from its name and, where the name does not tell, from how it begins.
    ///
    /// Endings that tell a locale or an encoding are passed over: `a.html.de`, `a.html.fr.utf8`.
    public static func sniff(path: String, bytes: [UInt8]) -> Syntax {
        let name = path.split(separator: "/").last ?? ""
        for ending in name.split(separator: ".").dropFirst().reversed() {
            if let known = endings[ending.lowercased()] { return known }
        }
        return content(bytes)
    }

    /// The endings of file names that tell the syntax.
    private static let endings: [String: Syntax] = [
        "html": .html, "htm": .html, "shtml": .html, "php": .html,
        "xhtml": .xml, "xht": .xml, "xml": .xml, "dita": .xml, "ditamap": .xml, "dbk": .xml, "docbook": .xml,
        "xlf": .xml, "xliff": .xml, "sdlxliff": .xml, "tmx": .xml, "ts": .xml, "rss": .xml, "atom": .xml, "svg": .xml,
        "txt": .plainText, "text": .plainText, "md": .plainText,
    ]

    /// Tells by the first characters that are no white space: a tag makes XML, unless it is one of HTML's.
    private static func content(_ bytes: [UInt8]) -> Syntax {
        let head = bytes.prefix(1024).drop { $0 <= 0x20 || $0 >= 0x80 }
        guard head.first == UInt8(ascii: "<") else { return .plainText }
        let start = String(decoding: head.prefix(16), as: UTF8.self).lowercased()
        if start.hasPrefix("<?xml") { return .xml }
        let tags = ["<!doctype html", "<html", "<head", "<body", "<div", "<p>", "<p ", "<h1", "<table", "<ul", "<a "]
        return tags.contains { start.hasPrefix($0) } ? .html : .xml
    }
}
