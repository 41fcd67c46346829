import CLibXML2

/// An XPath 1.0 expression, which libxml2 evaluates.
///
/// Names match as they are written in the file: `//para` finds the `para` of DocBook 5 although it is in a namespace, and
/// `//xi:include` finds what is written so, whatever the prefix is bound to. Names of HTML are in lower case. There are
/// no variables, and no functions beyond those of XPath's own library less `id()`.
package struct XPath: Sendable, Hashable {
    /// The expression as it was written.
    package let text: String
    /// What the operator `|` joins; one where it joins nothing.
    let parts: [Part]

    /// A part of an expression that is evaluated by itself, since libxml2 compares each node of a union with all others.
    struct Part: Sendable, Hashable {
        /// The part as it was written.
        var text = ""
        /// The prefixes of the names in it.
        var prefixes: Set<String> = []
        /// The names of elements and attributes in it, with their prefixes.
        var names: Set<String> = []
        /// Whether nodes of any name are asked for.
        var hasWildcard = false
        /// How many steps reach further than to children: two and more may find the same node from several others.
        var overlaps = 0
    }

    /// How many bytes an expression may have.
    static let maximumLength = 10_000
    /// How deep brackets may stand within one another.
    static let maximumDepth = 64
    /// The names of the functions, for whoever misspells one.
    package static let functions: [String] = Array(XPathScanner.functions.keys).sorted()

    /// Reads an expression.
    ///
    /// - Throws: ``XPathError`` with the place of the first mistake.
    package init(_ text: String) throws(XPathError) {
        var scanner = XPathScanner(text)
        parts = try scanner.scan()
        try Self.compile(text)
        self.text = text
    }

    /// Has libxml2 read the expression, only to know what it says.
    private static func compile(_ text: String) throws(XPathError) {
        ParserSession.initialize
        guard let context = xmlXPathNewContext(nil) else { throw XPathError(problem: .outOfMemory, offset: 0) }
        // The context is freed on every way out, with its last error in it.
        defer { xmlXPathFreeContext(context) }
        context.pointee.error = { _, _ in }
        if let compiled = xmlXPathCtxtCompile(context, text) {
            xmlXPathFreeCompExpr(compiled)
            return
        }
        let error = context.pointee.lastError
        let offset = min(max(0, Int(error.int1)), text.utf8.count)
        throw XPathError(code: Int(error.code), offset: offset, in: text)
    }
}
