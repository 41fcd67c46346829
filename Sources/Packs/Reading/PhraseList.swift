package import Language
import Linting

/// Phrases of a rule for some locales.
package struct PhraseList: Sendable {
    /// The locales that they are for.
    package let locales: LocaleFilter
    /// The phrases, without white space around them, each once.
    package let phrases: [String]

    /// The phrases of a file: one a line, without what follows ` #` or begins with `#`, and without empty lines.
    ///
    /// - Complexity: O(*n*).
    static func phrases(of bytes: [UInt8]) -> [String] {
        var phrases: [String] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            var line = bytes[start..<end]
            if line.first == UInt8(ascii: "#") {
                line = []
            } else if line.contains(UInt8(ascii: "#")) {
                let mark = line.indices.dropFirst().first {
                    line[$0] == UInt8(ascii: "#") && (line[$0 - 1] == 0x20 || line[$0 - 1] == 0x09)
                }
                if let mark { line = line[..<mark] }
            }
            while let first = line.first, first <= 0x20 { line.removeFirst() }
            while let last = line.last, last <= 0x20 { line.removeLast() }
            if !line.isEmpty { phrases.append(String(decoding: line, as: UTF8.self)) }
            start = end + 1
        }
        return phrases
    }
}

extension KeyReader {
    /// Phrases: a list, a single one, `{file: PATH}`, or a map of those by locales.
    package func phrases(_ key: String) -> [PhraseList] {
        guard let node = node(key) else { return [] }
        if case .map(let entries) = node.content, !entries.contains(where: { $0.key.text == "file" }) {
            return byLocale(key).compactMap { locales, value in
                phrases(of: value, key).map { PhraseList(locales: locales, phrases: $0) }
            }
        }
        return phrases(of: node, key).map { [PhraseList(locales: .all, phrases: $0)] } ?? []
    }

    /// The phrases of a list, or of a file that a map names.
    private func phrases(of node: PackNode, _ key: String) -> [String]? {
        guard case .map = node.content else { return texts(of: node, key).map(\.text).filter { !$0.isEmpty } }
        let file = KeyDescription("file", .text(nil), "", isRequired: true)
        let reader = KeyReader(node, what: "\"\(key)\"", keys: [file], text: text)
        return reader?.text("file").flatMap { reader?.file($0) }.map(PhraseList.phrases)
    }
}
