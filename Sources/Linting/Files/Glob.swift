/// A pattern for paths: `*` and `?` within a component, `**` over components, `[a-z]`, `{a,b}`.
///
/// A pattern without a slash matches a component anywhere; one with a slash begins at the configuration's folder.
/// What matches a folder matches all that is in it.
package struct Glob: Sendable {
    /// Why a pattern can't be understood.
    package enum Failure: Error, Equatable {
        case empty
        case unclosed(Character)
        case tooManyAlternatives
    }

    private enum Token: Equatable {
        case scalar(UInt32)
        case any
        case star
        case set([ClosedRange<UInt32>], isNegated: Bool)
    }

    private enum Component: Equatable {
        case anything
        case tokens([Token])
    }

    private let alternatives: [[Component]]
    /// The extension that the pattern asks for literally, as in `**/*.page`, in lower case; nil where it doesn't.
    package let fileExtension: String?

    /// Parses a pattern.
    package init(_ pattern: String) throws(Failure) {
        let expanded = try Self.expand(Array(pattern.unicodeScalars.map(\.value)))
        var alternatives: [[Component]] = []
        for scalars in expanded { alternatives.append(try Self.compile(scalars)) }
        self.alternatives = alternatives
        let name = pattern.split(separator: "/").last ?? ""
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        let isLiteral = name.contains(".") && !ending.isEmpty && !ending.contains { "*?[]{},".contains($0) }
        fileExtension = isLiteral ? ending.lowercased() : nil
    }

    /// Whether the pattern matches a path, or a folder that it is in.
    ///
    /// The path is relative to the configuration's folder, with `/`.
    /// - Complexity: O(*n* · *m*) in the lengths of path and pattern, by components.
    package func matches(_ path: String) -> Bool {
        let components = path.split(separator: "/").map { $0.unicodeScalars.map(\.value) }
        return alternatives.contains { pattern in
            (1...max(1, components.count)).contains { Self.match(pattern, components.prefix($0)) }
        }
    }

    /// Matches components; the last `**` is the only one that ever has to be tried again.
    private static func match(_ pattern: [Component], _ path: ArraySlice<[UInt32]>) -> Bool {
        var next = 0
        var position = 0
        var retry: (pattern: Int, path: Int)?
        while position < path.count {
            if next < pattern.count, pattern[next] == .anything {
                next += 1
                retry = (next, position)
            } else if next < pattern.count, case .tokens(let tokens) = pattern[next], match(tokens, path[position]) {
                next += 1
                position += 1
            } else if let last = retry {
                next = last.pattern
                position = last.path + 1
                retry = (last.pattern, position)
            } else {
                return false
            }
        }
        return pattern[next...].allSatisfy { $0 == .anything }
    }

    /// Matches the scalars of one component in the same way, with `*` for `**`.
    private static func match(_ pattern: [Token], _ text: [UInt32]) -> Bool {
        var next = 0
        var position = 0
        var retry: (pattern: Int, text: Int)?
        while position < text.count {
            if next < pattern.count, pattern[next] == .star {
                next += 1
                retry = (next, position)
            } else if next < pattern.count, accepts(pattern[next], text[position]) {
                next += 1
                position += 1
            } else if let last = retry {
                next = last.pattern
                position = last.text + 1
                retry = (last.pattern, position)
            } else {
                return false
            }
        }
        return pattern[next...].allSatisfy { $0 == .star }
    }

    private static func accepts(_ token: Token, _ scalar: UInt32) -> Bool {
        switch token {
        case .scalar(let expected): expected == scalar
        case .any: true
        case .star: false
        case .set(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
        }
    }

    private static func compile(_ scalars: [UInt32]) throws(Failure) -> [Component] {
        let slash = UInt32(UInt8(ascii: "/"))
        let parts = scalars.split(separator: slash)
        guard !parts.isEmpty else { throw .empty }
        // A slash at the end only says that a folder is meant.
        let isAnchored = scalars.dropLast().contains(slash)
        var components: [Component] = isAnchored ? [] : [.anything]
        for part in parts where part.elementsEqual([0x2E]) == false {
            if part.elementsEqual([0x2A, 0x2A]) {
                components.append(.anything)
            } else {
                components.append(.tokens(try tokens(of: Array(part))))
            }
        }
        return components
    }

    private static func tokens(of part: [UInt32]) throws(Failure) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < part.count {
            switch part[index] {
            case 0x2A:
                if tokens.last != .star { tokens.append(.star) }
            case 0x3F:
                tokens.append(.any)
            case 0x5B:
                // A bracket right after the opening one is a member of the set.
                let first = index + 1 < part.count && (part[index + 1] == 0x21 || part[index + 1] == 0x5E) ? 2 : 1
                guard let end = part.indices.dropFirst(index + first + 1).first(where: { part[$0] == 0x5D })
                else { throw .unclosed("[") }
                tokens.append(set(part[(index + first)..<end], isNegated: first == 2))
                index = end
            case 0x5C where index + 1 < part.count:
                index += 1
                tokens.append(.scalar(part[index]))
            default:
                tokens.append(.scalar(part[index]))
            }
            index += 1
        }
        return tokens
    }

    private static func set(_ members: ArraySlice<UInt32>, isNegated: Bool) -> Token {
        var ranges: [ClosedRange<UInt32>] = []
        var index = members.startIndex
        while index < members.endIndex {
            if index + 2 < members.endIndex, members[index + 1] == 0x2D {
                let (low, high) = (members[index], members[index + 2])
                ranges.append(min(low, high)...max(low, high))
                index += 3
            } else {
                ranges.append(members[index]...members[index])
                index += 1
            }
        }
        return .set(ranges, isNegated: isNegated)
    }

    /// Expands the first group of braces again and again, until none is left.
    private static func expand(_ pattern: [UInt32]) throws(Failure) -> [[UInt32]] {
        var pending = [pattern]
        var done: [[UInt32]] = []
        while let current = pending.popLast() {
            guard let open = current.firstIndex(of: 0x7B) else {
                done.append(current)
                continue
            }
            var depth = 0
            var parts: [[UInt32]] = [[]]
            var close: Int?
            for index in open..<current.count {
                let scalar = current[index]
                if scalar == 0x7B { depth += 1 }
                if scalar == 0x7D { depth -= 1 }
                if depth == 0 {
                    close = index
                    break
                }
                if index == open { continue }
                if depth == 1, scalar == 0x2C { parts.append([]) } else { parts[parts.count - 1].append(scalar) }
            }
            guard let close else { throw .unclosed("{") }
            for part in parts { pending.append(current[..<open] + part + current[(close + 1)...]) }
            guard pending.count + done.count <= 256 else { throw .tooManyAlternatives }
        }
        return done
    }
}
