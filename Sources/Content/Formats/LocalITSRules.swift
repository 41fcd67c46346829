import Markup

/// The rules of the Internationalization Tag Set that stand in a document itself.
///
/// Only selectors that name elements wherever they stand, `//name`, are followed; attributes are never text here.
enum LocalITSRules {
    /// The numbers of the names that `its:translateRule` elements declare not to be translated.
    static func untranslatableNames(in document: Document) -> [Int] {
        let rules = document.names.indices.filter { document.names[$0].localName == "translateRule" }
        guard !rules.isEmpty else { return [] }
        var found: [Int] = []
        for (index, node) in document.nodes.enumerated()
        where node.kind == .element && rules.contains(Int(node.name.rawValue)) {
            guard document.value(of: "translate", at: index) == "no",
                let selector = document.value(of: "selector", at: index)
            else { continue }
            for path in selector.split(separator: "|") {
                let path = path.filter { $0 != " " }
                guard path.hasPrefix("//") else { continue }
                let name = String(path.dropFirst(2))
                found += document.names.indices.filter {
                    document.names[$0] == name || document.names[$0].localName == name.localName
                }
            }
        }
        return found
    }
}
