import JSON
import Linting

extension JSONReader {
    /// Reads an object of which all members are known.
    ///
    /// - Parameters:
    ///   - known: The keys that there are.
    ///   - required: Those of them that must be there.
    ///   - expected: What the object is.
    ///   - body: Is given each key, and reads its value.
    /// - Throws: What is wrong with it, with the nearest right name of a key that is not known.
    mutating func members(
        _ known: [String], required: [String] = [], of expected: String,
        _ body: (inout JSONReader, String) throws(JSONError) -> Void
    ) throws(JSONError) {
        var missing = required
        try object(expected) { reader, key throws(JSONError) in
            guard known.contains(key) else {
                throw .invalid(
                    path: reader.path, problem: "is no key of \(expected), \(NearestName.hint(for: key, among: known))")
            }
            missing.removeAll { $0 == key }
            try body(&reader, key)
        }
        if let key = missing.first { throw .invalid(path: path, problem: "lacks \"\(key)\"") }
    }

    /// Reads a text that is one of several words.
    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
        _ type: Choice.Type = Choice.self
    ) throws(JSONError) -> Choice {
        let word = try string()
        if let choice = Choice(rawValue: word) { return choice }
        let hint = NearestName.hint(for: word, among: Choice.allCases.map(\.rawValue))
        throw .invalid(path: path, problem: "can't be \"\(word)\", \(hint)")
    }

    /// Reads a text for a report: on one line, without control characters, and not empty.
    mutating func line() throws(JSONError) -> String {
        let text = try string()
        let words = text.unicodeScalars.split { scalar in
            switch scalar.value {
            case 0...0x20, 0x7F...0x9F, 0x2028, 0x2029: true
            default: false
            }
        }
        guard !words.isEmpty else { throw .invalid(path: path, problem: "must not be empty") }
        return words.map { String(Substring($0)) }.joined(separator: " ")
    }

    /// Reads the bounds of a range, `[from, to]`.
    mutating func range() throws(JSONError) -> Range<Int> {
        let expected = "two whole numbers"
        let bounds = try elements(expected) { reader throws(JSONError) in try reader.integer() }
        guard bounds.count == 2 else {
            throw .invalid(path: path, problem: "must be \(expected), not \(bounds.count)")
        }
        guard bounds[0] >= 0, bounds[0] <= bounds[1] else {
            throw .invalid(
                path: path, problem: "must not be [\(bounds[0]), \(bounds[1])]: a range goes from 0 or more upwards")
        }
        return bounds[0]..<bounds[1]
    }
}
