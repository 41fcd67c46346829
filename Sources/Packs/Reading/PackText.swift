import Linting

/// The text of a pack while it is read, and everything that is wrong with it.
///
/// Shared by the readers of its parts, so that all problems come together.
package final class PackText {
    /// The path as reports give it; nil for a pack that comes with the program.
    let path: String?
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// Where files that the pack names are read.
    let files: any PackFiles
    /// What is wrong, in the order of noticing.
    private(set) var problems: [ToolError] = []
    /// The bytes where the lines begin, worked out when first asked for.
    private lazy var lines: [Int] = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }

    init(path: String?, bytes: [UInt8], files: any PackFiles) {
        self.path = path
        self.bytes = bytes
        self.files = files
    }

    /// Notes something that is wrong at some bytes.
    func note(_ problem: PackProblem, at range: Range<Int>) {
        problems.append(error(problem, at: range))
    }

    /// Notes something that is wrong within the text of a scalar: at the very bytes where that is written.
    ///
    /// - Parameters:
    ///   - problem: What is wrong.
    ///   - scalar: The text.
    ///   - part: The bytes of its UTF-8 that are wrong, empty at the place where something is missing.
    func note(_ problem: PackProblem, in scalar: PackScalar, part: Range<Int>) {
        let origins = PackYAML.origins(of: scalar, in: bytes)
        guard origins.count == scalar.text.utf8.count else { return note(problem, at: scalar.range) }
        let end = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 1 : 0
        func origin(_ offset: Int) -> Int {
            offset < origins.count
                ? origins[max(0, offset)] : max(scalar.range.lowerBound, scalar.range.upperBound - end)
        }
        let lower = origin(part.lowerBound)
        // A character that is written as an escape is marked as a whole.
        let upper = part.isEmpty ? lower : max(lower + 1, origin(part.upperBound))
        note(problem, at: lower..<upper)
    }

    /// Notes an error that a reader of another kind of file has made.
    func note(_ error: ToolError) {
        problems.append(error)
    }

    /// The error for something that is wrong at some bytes.
    func error(_ problem: PackProblem, at range: Range<Int>) -> ToolError {
        let range = range.clamped(to: 0..<bytes.count)
        let line = line(at: range.lowerBound)
        let start = lines[line - 1]
        var end = line < lines.count ? lines[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        let scalars = Array(String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars)
        let first = Self.scalars(bytes[start..<min(range.lowerBound, end)])
        let last = max(first, Self.scalars(bytes[start..<min(max(range.upperBound, start), end)]))
        return ToolError(
            path: path, line: line, column: first + 1, message: problem.message,
            excerpt: scalars.isEmpty ? nil : Excerpt(of: first..<last, in: scalars))
    }

    /// How many scalars bytes of UTF-8 hold.
    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

    /// The line of a byte, from 1.
    ///
    /// - Complexity: O(log *n*), and O(*n*) at the first call.
    func line(at offset: Int) -> Int {
        var low = 0
        var high = lines.count
        while low < high {
            let middle = (low + high) / 2
            if lines[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return max(1, low)
    }
}

extension PackText {
    /// The path of a file that the pack names, relative to its own; nil for one outside of its folder.
    ///
    /// A pack is data that others write: it names files beside it and below, and none that it could spy out.
    func path(of name: String) -> String? {
        guard let path, !name.isEmpty, !name.hasPrefix("/"), !name.utf8.contains(0) else { return nil }
        guard !name.split(separator: "/").contains("..") else { return nil }
        guard let slash = path.lastIndex(of: "/") else { return name }
        return String(path[...slash]) + name
    }
}
