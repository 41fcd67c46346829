/// Finds the files of an export that links mean: a link may be absolute, and the export a part of the site.
struct HrefResolver {
    private let paths: [[Substring]]
    private let names: [String]
    /// The indexes of paths by the last part of their address.
    private var byLast: [Substring: [Int]] = [:]

    init(_ paths: [String]) {
        names = paths
        self.paths = paths.map { Self.address(PathName.withoutExtension($0)[...]) }
        for (index, path) in self.paths.enumerated() {
            if let last = path.last { byLast[last, default: []].append(index) }
        }
    }

    /// The path of the file that a link in a file leads to; nil where none or more than one is possible.
    func path(of href: String, in file: String) -> String? {
        let (target, isAbsolute) = Self.target(of: href, in: file)
        guard let last = target.last, let candidates = byLast[last] else { return nil }
        var best: (index: Int, length: Int)?
        var isTied = false
        for index in candidates {
            let length = zip(paths[index].reversed(), target.reversed()).prefix { $0 == $1 }.count
            // One must be the end of the other; a relative link says all.
            guard length == min(paths[index].count, target.count), isAbsolute || length == paths[index].count else {
                continue
            }
            if let known = best, known.length >= length {
                if known.length == length { isTied = true }
            } else {
                best = (index, length)
                isTied = false
            }
        }
        guard let best, !isTied else { return nil }
        return names[best.index]
    }

    /// The parts of the address that a link means, without host, query, fragment and extension.
    private static func target(of href: String, in file: String) -> (parts: [Substring], isAbsolute: Bool) {
        var path = href.prefix { $0 != "?" && $0 != "#" }
        var isAbsolute = false
        if let scheme = path.firstRange(of: "://") {
            path = path[scheme.upperBound...].drop { $0 != "/" }
            isAbsolute = true
        } else if path.hasPrefix("//") {
            path = path.dropFirst(2).drop { $0 != "/" }
            isAbsolute = true
        } else if path.hasPrefix("/") {
            isAbsolute = true
        }
        var decoded = Substring(percentDecoded(path))
        if !isAbsolute {
            let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
            decoded = folder + decoded
        }
        return (address(PathName.withoutExtension(String(decoded))[...]), isAbsolute)
    }

    /// The parts of a path, with `.` and `..` resolved; a folder's index is the folder.
    private static func address(_ path: Substring) -> [Substring] {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        if parts.count > 1, parts.last == "index" { parts.removeLast() }
        return parts
    }

    private static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.first {
            rest = rest.dropFirst()
            if byte == UInt8(ascii: "%"), let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
                rest.count >= 2
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
