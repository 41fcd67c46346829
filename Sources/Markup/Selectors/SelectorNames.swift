/// The names of one document, to look those of selectors up in.
struct SelectorNames: Sendable {
    /// Names of a document, as a table of all of them.
    struct Members: Sendable {
        fileprivate var table: [Bool]

        /// Whether a name is one of those; never where it is none.
        ///
        /// - Complexity: O(1).
        func contains(_ name: Name) -> Bool { name != .none && table[Int(name.rawValue)] }
    }

    private let names: [String]
    private let isHTML: Bool
    /// What `#id` looks at.
    let ids: Members
    /// What `.class` looks at.
    let classes: Members
    /// What `:lang()` looks at.
    let languages: Members

    init(_ document: Document) {
        names = document.names
        isHTML = document.syntax == .html
        func members(_ known: [String]) -> Members { Members(table: document.names.map { known.contains($0) }) }
        ids = members(["id", "xml:id"])
        classes = members(["class"])
        languages = members(["lang", "xml:lang"])
    }

    /// The names that a selector's name stands for; none where the document has none of them.
    ///
    /// - Complexity: O(*n*) in the number of names.
    func all(_ name: SelectorName) -> Members {
        let text = isHTML ? name.name.lowercased() : name.name
        let suffix = ":" + text
        return Members(table: names.map { $0 == text || name.hasAnyPrefix && $0.hasSuffix(suffix) })
    }
}
