import Linting

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What is linted, and so is not trusted: whoever wrote an export must not be able to have a program run.
struct LintedPaths {
    /// How many symbolic links are followed; Linux follows as many.
    private static let linkLimit = 40

    /// Each path, as it was given and as absolute paths, with symbolic links resolved and not.
    private let paths: [(shown: String, absolute: [String])]

    /// Creates the set of what is linted.
    init(_ paths: [String], resolver: PathResolver) {
        self.paths = paths.map { path in
            let absolute = resolver.absolute(path)
            return (path, [absolute, Self.steps(to: absolute).last ?? absolute])
        }
    }

    /// The path that a file or folder lies within, or any symbolic link by which it is reached; nil where none does.
    func path(around absolute: String) -> String? {
        let steps = Self.steps(to: absolute)
        return paths.first { path in
            path.absolute.contains { folder in steps.contains { Self.isWithin(folder, $0) } }
        }?.shown
    }

    private static func isWithin(_ folder: String, _ path: String) -> Bool {
        path == folder || folder == "/" || path.utf8.starts(with: "\(folder)/".utf8)
    }

    /// The path itself, the places of all symbolic links on the way, and at last where it leads.
    private static func steps(to absolute: String) -> [String] {
        var steps = [absolute]
        var current = ""
        var rest = components(of: absolute)
        var links = 0
        while let component = rest.popLast() {
            if component == ".." {
                current = current.split(separator: "/").dropLast().map { "/\($0)" }.joined()
                continue
            }
            let next = "\(current)/\(component)"
            guard links < linkLimit, let target = linkTarget(next) else {
                current = next
                continue
            }
            links += 1
            steps.append(next)
            if target.utf8.first == UInt8(ascii: "/") { current = "" }
            rest += components(of: target)
        }
        steps.append(current.isEmpty ? "/" : current)
        return steps
    }

    /// The parts of a path, the last one first.
    private static func components(of path: String) -> [String] {
        path.split(separator: "/").filter { $0 != "." }.reversed().map { String($0) }
    }

    /// Where a symbolic link leads, as it says; nil for anything else.
    private static func linkTarget(_ path: String) -> String? {
        // readlink(2) writes at most as many bytes as the array has, and tells how many.
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
            let length = buffer.withMemoryRebound(to: CChar.self) { buffer in
                buffer.baseAddress.map { readlink(path, $0, buffer.count) } ?? -1
            }
            count = max(0, length)
        }
        return bytes.isEmpty ? nil : String(validating: bytes, as: UTF8.self)
    }
}
