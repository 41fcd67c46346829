import CHunspell
import Synchronization

/// A Hunspell dictionary: tells whether words are spelled as they should be, and what may have been meant.
///
/// Hunspell takes one question at a time; so does the checker, from any number of tasks. Answers are kept, since most words
/// of a text are there many times.
package final class SpellChecker: Sendable {
    private struct State: Sendable {
        /// The dictionary as a number, since a pointer can't pass from thread to thread; used under the lock only.
        let handle: UInt
        var answers: [String: Bool] = [:]
        var suggestions: [String: [String]] = [:]
    }

    /// How many answers are kept; then they are all forgotten.
    private static let capacity = 1 << 16
    /// How many bytes a word may have: Hunspell looks at no more than 180 characters, and tries changes to all of them.
    package static let maximumLength = 100

    private let state: Mutex<State>
    private let charset: Charset

    /// Opens a dictionary; nil where Hunspell can't, or where its encoding is unknown.
    ///
    /// - Parameter path: The path without `.aff` and `.dic`.
    /// - Complexity: O(*n*) in the size of the dictionary; a tenth of a second for a large one.
    package init?(path: String) {
        guard let handle = Hunspell_create(path + ".aff", path + ".dic") else { return nil }
        let name = Hunspell_get_dic_encoding(handle).map { String(cString: $0) } ?? "UTF-8"
        guard let charset = Self.charset(name) else {
            Hunspell_destroy(handle)
            return nil
        }
        self.charset = charset
        state = Mutex(State(handle: UInt(bitPattern: handle)))
    }

    deinit {
        state.withLock { state in
            // Nobody else holds the checker any more, and so the dictionary.
            if let handle = OpaquePointer(bitPattern: state.handle) { Hunspell_destroy(handle) }
        }
    }

    /// Hunspell's names of encodings are those of IANA, but for these.
    private static func charset(_ name: String) -> Charset? {
        switch name.uppercased() {
        case "MICROSOFT-CP1251": Charset(label: "windows-1251")
        case "TIS620-2533": Charset(label: "tis-620")
        case "ISCII-DEVANAGARI": nil
        default: Charset(label: name)
        }
    }

    /// Whether a word is in the dictionary, in any of its forms.
    ///
    /// A word that the dictionary's encoding has no letters for, or a very long one, counts as right: it can't be judged.
    package func isRight(_ word: String) -> Bool {
        guard let bytes = encoded(word) else { return true }
        return state.withLock { state in
            if let answer = state.answers[word] { return answer }
            guard let handle = OpaquePointer(bitPattern: state.handle) else { return true }
            // Hunspell reads the bytes up to the NUL, and is done with them when it returns.
            let answer = Hunspell_spell(handle, bytes) != 0
            if state.answers.count >= Self.capacity { state.answers.removeAll() }
            state.answers[word] = answer
            return answer
        }
    }

    /// Words that may have been meant, the likeliest first.
    ///
    /// - Parameters:
    ///   - word: A word that is not right.
    ///   - count: How many at most.
    /// - Returns: The words.
    /// - Complexity: Some milliseconds, far more for long words.
    package func suggestions(for word: String, count: Int) -> [String] {
        guard let bytes = encoded(word) else { return [] }
        let all = state.withLock { state -> [String] in
            if let known = state.suggestions[word] { return known }
            guard let handle = OpaquePointer(bitPattern: state.handle) else { return [] }
            var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
            let found = Hunspell_suggest(handle, &list, bytes)
            // The list is Hunspell's until it is freed here; its texts are copied before.
            defer { if found > 0 { Hunspell_free_list(handle, &list, found) } }
            var words: [String] = []
            for index in 0..<Int(max(0, found)) {
                guard let text = list?[index] else { continue }
                words.append(decoded(text))
            }
            if state.suggestions.count >= Self.capacity { state.suggestions.removeAll() }
            state.suggestions[word] = words
            return words
        }
        return Array(all.prefix(count))
    }

    /// The word in the dictionary's encoding with a NUL after it.
    private func encoded(_ word: String) -> [CChar]? {
        let utf8 = Array(word.utf8)
        guard !utf8.isEmpty, utf8.count <= Self.maximumLength, !utf8.contains(0) else { return nil }
        return charset.encode(utf8).map { bytes in bytes.map { CChar(bitPattern: $0) } + [0] }
    }

    private func decoded(_ text: UnsafeMutablePointer<CChar>) -> String {
        var bytes: [UInt8] = []
        var index = 0
        while text[index] != 0 {
            bytes.append(UInt8(bitPattern: text[index]))
            index += 1
        }
        return String(decoding: charset.decode(bytes[...]).utf8, as: UTF8.self)
    }
}
