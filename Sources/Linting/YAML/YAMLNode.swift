/// A node of a YAML text: what it holds, and where it stands.
package struct YAMLNode: Sendable {
    /// What a node holds.
    package enum Content: Sendable {
        /// A text; a plain one may stand for something else, such as a number or nothing.
        case scalar(String, isPlain: Bool)
        case list([YAMLNode])
        case map([Entry])
    }

    /// A key of a map and its value.
    package struct Entry: Sendable {
        /// The key.
        package let key: YAMLNode
        /// The value.
        package let value: YAMLNode
    }

    /// What it holds.
    package let content: Content
    /// The line, from 1.
    package let line: Int
    /// The column in Unicode scalars, from 1.
    package let column: Int

    /// Whether it stands for nothing: an empty value, `~` or `null`.
    package var isNull: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return ["", "~", "null"].contains(text)
    }

    /// The characters of a scalar as written, so that the locale `no` stays one; nil for nothing, lists and maps.
    package var text: String? {
        guard case .scalar(let text, _) = content, !isNull else { return nil }
        return text
    }

    /// The truth value that it is; nil where it is none.
    package var boolean: Bool? {
        switch text {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }

    /// What it is, in the words of an error.
    package var described: String {
        switch content {
        case .map: "a map"
        case .list: "a list"
        case .scalar(let text, _): isNull ? "nothing" : "\"\(text)\""
        }
    }
}
