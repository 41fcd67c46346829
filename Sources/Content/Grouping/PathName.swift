/// The parts of a path that all patterns share.
enum PathName {
    /// A file's name without its extension; a name that is all extension stays.
    static func stem(of name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
        return name[..<dot]
    }

    /// A path without its extension.
    static func withoutExtension(_ path: String) -> String {
        let (stem, _) = split(path)
        return stem
    }

    /// A path without its extension, and the extension without its dot; empty where there is none.
    static func split(_ path: String) -> (stem: String, extension: String) {
        let bytes = Array(path.utf8)
        let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        let stem = stem(of: bytes[start...])
        let ending = bytes[stem.endIndex...].dropFirst()
        return (String(decoding: bytes[..<stem.endIndex], as: UTF8.self), String(decoding: ending, as: UTF8.self))
    }

    /// The extension that tells a file's format: what stands after it in `a.html.fr.utf8` is left out.
    static func formatExtension(_ path: String) -> String {
        let bytes = Array(path.utf8)
        let start = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
        var parts = bytes[start...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        while parts.count > 2, let last = parts.last, LocaleShape.isCharset(last) || LocaleShape.tag(last) != nil {
            parts.removeLast()
        }
        guard parts.count > 1, let last = parts.last else { return "" }
        return String(decoding: last, as: UTF8.self)
    }
}
