/// A list of CSS selectors, which chooses elements of a document: `main > p, li:not(.toc) a[href^="http:"]`.
///
/// What is understood is what has a meaning in a file: types, `#id`, `.class`, attributes with all operators and the flags
/// `i` and `s`, the four combinators, lists, `:is()`, `:where()`, `:not()`, `:has()`, `:lang()`, `:root`, `:empty` and the
/// pseudo-classes that count siblings. A prefixed name of XML is written `dc|title`, with any prefix `*|title`; names
/// without a prefix are those that are written so. Case matters in XML and not in HTML, except in values.
package struct Selector: Sendable, Hashable {
    /// The selector as it was written.
    package let text: String
    let alternatives: [ComplexSelector]

    /// How many compounds one selector of a list may join: a bit is kept for each.
    static let maximumSteps = 64
    /// How deep selectors may stand within one another.
    static let maximumDepth = 8
    /// The names of the pseudo-classes, for whoever misspells one.
    package static let pseudoClasses: [String] =
        Array(SelectorParser.plainPseudoClasses.keys).sorted() + SelectorParser.onlyPseudoClasses
        + SelectorParser.functions

    /// Reads a selector.
    ///
    /// - Throws: ``SelectorError`` with the place of the first mistake.
    package init(_ text: String) throws(SelectorError) {
        var parser = SelectorParser(text)
        alternatives = try parser.parse()
        self.text = text
    }

    /// The elements of a document that the selector chooses: indexes of ``Document/nodes``, ascending.
    ///
    /// - Complexity: O(*n* · *k*) in the numbers of nodes and of compounds, however deep or wide the document is.
    package func matches(in document: Document) -> [Int] {
        var matcher = SelectorMatcher(document)
        return matcher.matches(of: self)
    }
}
