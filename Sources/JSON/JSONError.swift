/// Why a text is not the JSON that was asked for; the one place where the words for it are chosen.
package enum JSONError: Error, Sendable, Hashable {
    /// The text is no JSON at a byte, counted from 0.
    case malformed(Malformation, offset: Int)
    /// A value of another kind than the one that was asked for.
    case mistyped(path: String, expected: String, found: JSONReader.Kind)
    /// A value that the reader of a member does not take; `problem` says why, as what follows its path.
    case invalid(path: String, problem: String)

    /// What is wrong with a text that is no JSON.
    package enum Malformation: Sendable, Hashable {
        /// Something else than the sign or value that has to stand there.
        case expected(String)
        /// The text ends before the value does.
        case end
        /// Something follows the value.
        case more
        /// A control character stands in a text as it is.
        case control
        /// A backslash with something that it does not escape.
        case escape
        /// Half of a pair of `\u` escapes.
        case surrogate
        /// The bytes are no UTF-8.
        case encoding
        /// Values are nested deeper than ``JSONReader/maximumDepth``.
        case depth
        /// A key is there twice in an object.
        case repeated(String)
    }

    /// What is wrong, in one line.
    package var message: String {
        switch self {
        case .malformed(let malformation, let offset): "\(malformation.message) at byte \(offset)"
        case .mistyped(let path, let expected, let found): "\(Self.name(path)) must be \(expected), not \(found.name)"
        case .invalid(let path, let problem): "\(Self.name(path)) \(problem)"
        }
    }

    private static func name(_ path: String) -> String {
        path.isEmpty ? "the value" : "\"\(path)\""
    }
}

extension JSONError.Malformation {
    fileprivate var message: String {
        switch self {
        case .expected(let what): "\(what) expected"
        case .end: "unexpected end"
        case .more: "something follows the value"
        case .control: "unescaped control character"
        case .escape: "unknown escape"
        case .surrogate: "lone surrogate"
        case .encoding: "no UTF-8"
        case .depth: "nested too deeply"
        case .repeated(let key): "\"\(key)\" is there twice"
        }
    }
}
