/// How a ``Pattern`` is matched; what else there is, an expression says itself, such as `(?m)`.
package struct PatternOptions: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Letters match whatever their case, in all scripts that have it.
    package static let ignoringCase = PatternOptions(rawValue: 1)
}
