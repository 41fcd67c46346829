/// Why a text is no YAML, or none that packs may be written in.
struct PackYAMLFailure: Error, Equatable {
    /// What is wrong.
    enum Reason: Equatable {
        /// Something else should stand there.
        case expected(String)
        /// A tab where YAML counts spaces.
        case tab
        /// A quotation mark or bracket that is never closed.
        case unclosed(String)
        /// A key for the second time.
        case repeatedKey(String)
        /// Nested deeper than ``PackYAML/maximumDepth``.
        case tooDeep
        /// An anchor, alias or tag, which packs do without.
        case unsupported(String)
        /// A bad escape in a text in double quotation marks.
        case escape
        /// A line that is not as far indented as the others.
        case indentation
        /// The text is no UTF-8.
        case encoding
    }

    let reason: Reason
    /// The byte where it is.
    let offset: Int

    var message: String {
        switch reason {
        case .expected(let what): "expected \(what)"
        case .tab: "a tab can't indent, write spaces"
        case .unclosed(let mark): "\"\(mark)\" is not closed"
        case .repeatedKey(let key): "\(key) is set twice, remove one of the two"
        case .tooDeep: "nested more than \(PackYAML.maximumDepth) levels deep"
        case .unsupported(let what): "\(what) can't be used in packs, write the value out or quote it"
        case .escape: "unknown escape, write \"\\\\\" for a backslash or use single quotation marks"
        case .indentation: "the line is indented unlike those above it"
        case .encoding: "the file is not UTF-8"
        }
    }
}
