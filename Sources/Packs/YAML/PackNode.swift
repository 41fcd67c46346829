/// A value of a YAML text, with the bytes that it stands in.
package struct PackNode: Sendable {
    /// What a value is.
    package enum Content: Sendable {
        /// Nothing: an empty value, `~` or `null`.
        case null
        /// A text, a number, true or false: what it is, is up to who asks.
        case scalar(PackScalar)
        /// A list.
        case list([PackNode])
        /// A map, in the order of the text; no key is there twice.
        case map([(key: PackScalar, value: PackNode)])
    }

    /// The value.
    package let content: Content
    /// The bytes from its first to its last; empty where there are none.
    package let range: Range<Int>

    /// The value as a text as it was written, so that the locale `no` stays one; nil for anything else.
    package var scalar: PackScalar? {
        if case .scalar(let scalar) = content { scalar } else { nil }
    }

    /// The value in words, for errors.
    var described: String {
        switch content {
        case .null: "nothing"
        case .scalar(let scalar): "\"\(scalar.text)\""
        case .list: "a list"
        case .map: "a map"
        }
    }
}

/// A text of a YAML text, with where it stands and how it is written.
package struct PackScalar: Sendable {
    /// How a text is written.
    enum Style: Sendable {
        case plain
        case singleQuoted
        case doubleQuoted
        /// After `|`.
        case literal
        /// After `>`.
        case folded
    }

    /// The text.
    package let text: String
    /// The bytes that it stands in, quotation marks included.
    package let range: Range<Int>
    let style: Style
    /// The indentation that its further lines are deeper than; -1 at the top.
    let indent: Int
    /// Whether it stands in brackets, where a comma ends it.
    let isFlow: Bool
}
