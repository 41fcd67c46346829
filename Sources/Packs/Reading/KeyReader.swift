package import Language
import Linting
package import Patterns

/// Reads the keys of one map of a pack, such as those of a rule, and notes everything that is wrong with them.
///
/// A key that is not set, or not rightly, yields its default or nothing: a kind needs no words for that. Every function
/// takes the name of a key that the kind describes.
package struct KeyReader {
    /// The pack, which takes the problems.
    let text: PackText
    /// What the map is, for errors: `rule "click-here"`.
    package let what: String
    /// The bytes of the map.
    let range: Range<Int>
    private let entries: [String: (key: PackScalar, value: PackNode)]
    private let keys: [KeyDescription]

    /// Opens a map, and notes keys that are unknown or missing.
    ///
    /// - Parameters:
    ///   - node: The map.
    ///   - what: What it is, for errors.
    ///   - keys: What it may have.
    ///   - text: The pack.
    init?(_ node: PackNode, what: String, keys: [KeyDescription], text: PackText) {
        guard case .map(let entries) = node.content else {
            text.note(.mistyped(what, expected: "a map", found: node.described), at: node.range)
            return nil
        }
        self.text = text
        self.what = what
        self.keys = keys
        range = node.range
        var known: [String: (key: PackScalar, value: PackNode)] = [:]
        for entry in entries {
            if keys.contains(where: { $0.name == entry.key.text }) {
                if case .null = entry.value.content { continue }
                known[entry.key.text] = entry
            } else {
                text.note(.unknown(.key(of: what), entry.key.text, known: keys.map(\.name)), at: entry.key.range)
            }
        }
        self.entries = known
        let first = entries.first?.key.range ?? node.range
        for key in keys where key.isRequired && known[key.name] == nil {
            text.note(.missing(key.name, of: what), at: first)
        }
    }

    // MARK: Problems

    /// Notes a problem with the value of a key, or with the map as a whole where the key is not set.
    package func note(_ problem: PackProblem, key: String) {
        text.note(problem, at: entries[key]?.value.range ?? start)
    }

    /// Notes a problem with a text.
    package func note(_ problem: PackProblem, at scalar: PackScalar) {
        text.note(problem, at: scalar.range)
    }

    /// Notes a problem with a part of a text, in bytes of its UTF-8.
    package func note(_ problem: PackProblem, in scalar: PackScalar, part: Range<Int>) {
        text.note(problem, in: scalar, part: part)
    }

    /// Notes that the value of a key has not the shape that the key asks for.
    package func noteMistyped(_ key: String) {
        guard let value = entries[key]?.value else { return }
        noteMistyped(value, "\"\(key)\"", expected: shape(key)?.expectation ?? "something else")
    }

    private func noteMistyped(_ node: PackNode, _ what: String, expected: String) {
        text.note(.mistyped(what, expected: expected, found: node.described), at: node.range)
    }

    /// The bytes of the first key: the place of what is wrong with the map as a whole.
    private var start: Range<Int> {
        entries.values.map(\.key.range).min { $0.lowerBound < $1.lowerBound } ?? range
    }

    // MARK: Plain values

    /// Whether a key is set.
    package func has(_ key: String) -> Bool { entries[key] != nil }

    /// The value of a key as it stands, for what no other function reads.
    package func node(_ key: String) -> PackNode? { entries[key]?.value }

    /// A text.
    package func text(_ key: String) -> PackScalar? {
        guard let value = entries[key]?.value else { return nil }
        if let scalar = value.scalar { return scalar }
        noteMistyped(key)
        return nil
    }

    /// One of the words that the description lists; the first unless set.
    package func choice(_ key: String) -> String {
        guard case .choice(let words) = shape(key) else { return "" }
        let fallback = words.first ?? ""
        guard let scalar = text(key) else { return fallback }
        if words.contains(scalar.text) { return scalar.text }
        note(.unknown(.value(of: key), scalar.text, known: words), at: scalar)
        return fallback
    }

    /// True or false; the description's default unless set.
    package func boolean(_ key: String) -> Bool {
        let fallback = if case .boolean(let isSet) = shape(key) { isSet } else { false }
        guard let value = entries[key]?.value else { return fallback }
        switch value.scalar?.text {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            noteMistyped(value, "\"\(key)\"", expected: "true or false")
            return fallback
        }
    }

    /// A whole number; the description's default unless set.
    package func integer(_ key: String) -> Int? {
        let fallback = if case .integer(let number) = shape(key) { number } else { nil as Int? }
        guard let value = entries[key]?.value else { return fallback }
        if let number = value.scalar.flatMap({ Int($0.text) }) { return number }
        noteMistyped(value, "\"\(key)\"", expected: "a whole number")
        return fallback
    }

    /// A number; the description's default unless set.
    package func number(_ key: String) -> Double? {
        let fallback = if case .number(let number) = shape(key) { number } else { nil as Double? }
        guard let value = entries[key]?.value else { return fallback }
        if let number = value.scalar.flatMap({ Double($0.text) }), number.isFinite { return number }
        noteMistyped(value, "\"\(key)\"", expected: "a number")
        return fallback
    }

    /// Texts: a list, or a single one.
    package func texts(_ key: String) -> [PackScalar] {
        guard let value = entries[key]?.value else { return [] }
        return texts(of: value, key)
    }

    /// The texts of a value that is a list of them or a single one.
    package func texts(of node: PackNode, _ key: String) -> [PackScalar] {
        switch node.content {
        case .scalar(let scalar): return [scalar]
        case .list(let items):
            return items.compactMap { item in
                if let scalar = item.scalar { return scalar }
                noteMistyped(item, "an item of \"\(key)\"", expected: "a text")
                return nil
            }
        case .null, .map:
            noteMistyped(node, "\"\(key)\"", expected: shape(key)?.expectation ?? "a list of texts")
            return []
        }
    }

    /// A map of texts, in its order.
    package func pairs(_ key: String) -> [(key: PackScalar, value: PackScalar)] {
        guard let value = entries[key]?.value else { return [] }
        guard case .map(let entries) = value.content else {
            noteMistyped(key)
            return []
        }
        return entries.compactMap { entry in
            if let scalar = entry.value.scalar { return (entry.key, scalar) }
            if case .null = entry.value.content {
                let empty = PackScalar(
                    text: "", range: entry.value.range, style: .plain, indent: entry.key.indent,
                    isFlow: entry.key.isFlow)
                return (entry.key, empty)
            }
            noteMistyped(entry.value, "\"\(entry.key.text)\" of \"\(key)\"", expected: "a text")
            return nil
        }
    }

    // MARK: Maps

    /// A map of keys of its own; nil where it is not set or none.
    package func map(_ key: String) -> KeyReader? {
        guard let value = entries[key]?.value, case .map(let keys) = shape(key) else { return nil }
        return KeyReader(value, what: "\"\(key)\"", keys: keys, text: text)
    }

    /// A list of maps of keys of their own; those that are none are left out.
    package func maps(_ key: String) -> [KeyReader] {
        guard let value = entries[key]?.value, case .maps(let keys) = shape(key) else { return [] }
        guard case .list(let items) = value.content else {
            noteMistyped(key)
            return []
        }
        return items.compactMap { KeyReader($0, what: "an item of \"\(key)\"", keys: keys, text: text) }
    }

    /// A value that may be given for all locales at once or, as a map, by ranges of locales.
    ///
    /// - Parameter key: The key.
    /// - Returns: The values, each with the locales that it is for, in the order of the map: of several that match a
    ///   locale the first counts, unless the kind takes all. A value that is no map comes once, for all locales.
    package func byLocale(_ key: String) -> [(locales: LocaleFilter, value: PackNode)] {
        guard let value = entries[key]?.value else { return [] }
        guard case .map(let entries) = value.content else { return [(.all, value)] }
        return entries.compactMap { entry in
            guard let filter = locales([entry.key]) else { return nil }
            return (filter, entry.value)
        }
    }

    /// Ranges of locales; nil, and a problem, where one can't be read.
    package func locales(_ scalars: [PackScalar]) -> LocaleFilter? {
        do {
            return try LocaleFilter(scalars.map(\.text))
        } catch {
            let scalar = scalars.first { $0.text == error.text }
            if let scalar { note(.badLocale(error.text), at: scalar) }
            return nil
        }
    }

    // MARK: Patterns

    /// A regular expression.
    package func pattern(_ key: String, ignoringCase: Bool = false) -> Pattern? {
        text(key).flatMap { pattern($0, ignoringCase: ignoringCase) }
    }

    /// Regular expressions: a list, or a single one.
    package func patterns(_ key: String, ignoringCase: Bool = false) -> [Pattern] {
        texts(key).compactMap { pattern($0, ignoringCase: ignoringCase) }
    }

    /// Compiles the regular expression that a text is or that is made from it.
    ///
    /// - Parameters:
    ///   - scalar: The text as the pack has it.
    ///   - prefix: What the expression has before it.
    ///   - suffix: What it has after it.
    ///   - ignoringCase: Whether case counts.
    /// - Returns: The pattern; nil where PCRE2 doesn't take it, which is noted at the place within the text.
    package func pattern(
        _ scalar: PackScalar, prefix: String = "", suffix: String = "", ignoringCase: Bool = false
    ) -> Pattern? {
        do {
            let options: PatternOptions = ignoringCase ? .ignoringCase : []
            return try Pattern(prefix + scalar.text + suffix, options: options, core: scalar.text)
        } catch {
            // What is before and behind may hide where the text itself goes wrong: a parenthesis that closes nothing in it.
            let own = prefix.isEmpty && suffix.isEmpty ? nil : Self.error(of: scalar.text)
            let length = scalar.text.utf8.count
            let offset = min(max(0, own?.offset ?? error.offset - prefix.utf8.count), length)
            note(.badPattern((own ?? error).message), in: scalar, part: offset..<min(offset + 1, length))
            return nil
        }
    }

    /// What PCRE2 has against an expression; nil where it takes it.
    private static func error(of source: String) -> PatternError? {
        do {
            _ = try Pattern(source)
            return nil
        } catch {
            return error
        }
    }

    // MARK: Files

    /// The bytes of a file that the pack names, by a path relative to the pack; nil, and a problem, where it can't be
    /// read.
    package func file(_ scalar: PackScalar) -> [UInt8]? {
        guard let path = text.path(of: scalar.text) else {
            note(.foreignFile(scalar.text), at: scalar)
            return nil
        }
        do {
            return try text.files.read(path)
        } catch {
            note(.unreadableFile(scalar.text, reason: error.message), at: scalar)
            return nil
        }
    }

    // MARK: Shapes

    private func shape(_ key: String) -> KeyDescription.Shape? { keys.first { $0.name == key }?.shape }
}
