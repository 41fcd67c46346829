/// A regular expression of PCRE2, compiled once and matched from as many tasks as one likes.
///
/// Text is read as UTF-8, and classes such as `\w`, `\d` and `\b` go by Unicode's properties. Lines end with a line feed,
/// whatever PCRE2 was built with. `\C`, which would tear characters apart, is not allowed.
///
/// Copies share the compiled code. Machine code is only made for a pattern that has some text to search.
package struct Pattern: Sendable {
    /// The expression, as it was written.
    package let source: String
    /// How it is matched.
    package let options: PatternOptions
    /// The named captures, sorted by name; a name that stands for several groups (`(?J)`) comes once for each.
    package let captureNames: [(name: String, index: Int)]
    /// How many groups capture; they are numbered from 1.
    package let captureCount: Int
    /// Literals of which every match holds at least one; nil where no such set is known, and so text must be searched.
    package let requiredLiterals: [Literal]?

    let code: CompiledCode

    /// Compiles an expression.
    ///
    /// - Parameters:
    ///   - source: An expression as PCRE2 takes it, of at most ``maximumLength`` bytes of UTF-8.
    ///   - options: How it is matched.
    ///   - core: The part of it without which there is no match, where it was put together: only there are literals
    ///     looked for. Nil for the whole.
    /// - Throws: What PCRE2 has against it, and where.
    /// - Complexity: O(*n*) in the length of the expression; about 10 µs for a usual one.
    package init(_ source: String, options: PatternOptions = [], core: String? = nil) throws(PatternError) {
        self.source = source
        self.options = options
        code = try CompiledCode(source, options: options)
        captureNames = code.captureNames()
        captureCount = code.captureCount
        requiredLiterals = RequiredLiterals.of(core ?? source, ignoresCase: options.contains(.ignoringCase))
    }

    /// The longest expression that is compiled, in bytes of UTF-8.
    package static let maximumLength = 65_536
}
