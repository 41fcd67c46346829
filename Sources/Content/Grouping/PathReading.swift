import Language

/// One way to read a path as an article in a locale.
struct PathReading {
    /// Where the locale stands.
    enum Shape: Hashable {
        /// A part of the file's name between dots, counted from its end: `a.de.html` is 1, `a.html.de` 0.
        case suffix(Int)
        /// A folder, counted from the first: `content/de/a.html` is 1.
        case folder(Int)
        /// The whole name of the file: `a/de.html`.
        case name
        /// The end of the file's name after a hyphen or an underscore: `a-de.html`.
        case ending(UInt8)

        /// The order in which shapes are believed where they gather as many locales.
        var order: Int {
            switch self {
            case .suffix(let index): index
            case .folder(let index): 100 + index
            case .name: 10_000
            case .ending(let byte): 10_001 + Int(byte)
            }
        }
    }

    /// Where the locale stands.
    let shape: Shape
    /// The path without what tells the locale and without extension.
    let article: String
    /// The locale.
    let locale: LanguageTag

    /// All ways to read a path.
    static func readings(of path: String) -> [PathReading] {
        let bytes = Array(path.utf8)
        let nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        let folder = bytes[..<nameStart]
        let name = bytes[nameStart...]
        let parts = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        var readings: [PathReading] = []
        addSuffixes(parts, folder, to: &readings)
        addFolders(folder, PathName.stem(of: name), to: &readings)
        if let first = parts.first, parts.count <= 2, let tag = LocaleShape.tag(first), folder.count > 1 {
            readings.append(PathReading(shape: .name, article: string(folder.dropLast()), locale: tag))
        }
        addEndings(PathName.stem(of: name), folder, to: &readings)
        return readings
    }

    private static func addSuffixes(
        _ parts: [ArraySlice<UInt8>], _ folder: ArraySlice<UInt8>, to readings: inout [PathReading]
    ) {
        for index in parts.indices.dropFirst() {
            guard let tag = LocaleShape.tag(parts[index]) else { continue }
            var rest = parts
            let isLast = index == parts.count - 1
            if index == parts.count - 2, LocaleShape.isCharset(parts[index + 1]) { rest.remove(at: index + 1) }
            let fromEnd = rest.count - 1 - index
            rest.remove(at: index)
            // Content negotiation puts the language last: what stands before it is the extension.
            guard !isLast || rest.count > 1 else { continue }
            let name = Array(rest.joined(separator: [UInt8(ascii: ".")]))
            readings.append(
                PathReading(
                    shape: .suffix(fromEnd), article: string(folder + PathName.stem(of: name[...])), locale: tag))
        }
    }

    private static func addFolders(
        _ folder: ArraySlice<UInt8>, _ stem: ArraySlice<UInt8>, to readings: inout [PathReading]
    ) {
        let folders = folder.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        for (index, part) in folders.enumerated() {
            guard let tag = LocaleShape.tag(part) else { continue }
            var rest = folders
            rest.remove(at: index)
            let article = Array(rest.joined(separator: [UInt8(ascii: "/")])) + stem
            readings.append(PathReading(shape: .folder(index), article: string(article[...]), locale: tag))
        }
    }

    private static func addEndings(
        _ stem: ArraySlice<UInt8>, _ folder: ArraySlice<UInt8>, to readings: inout [PathReading]
    ) {
        // A tag has at most three parts here: zh-Hans-CN.
        var cuts = 0
        var index = stem.endIndex - 1
        while index > stem.startIndex, cuts < 3 {
            let byte = stem[index]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                cuts += 1
                if let tag = LocaleShape.tag(stem[(index + 1)...]) {
                    readings.append(
                        PathReading(
                            shape: .ending(byte), article: string(folder + stem[..<index]), locale: tag))
                }
            }
            index -= 1
        }
    }

    private static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
