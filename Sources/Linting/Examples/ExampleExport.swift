import Markup

/// An example as files in memory, and a linter that has its rule only.
package struct ExampleExport: Sendable {
    /// What is done to the text of a file before it is linted.
    package typealias Preparation = (_ text: MarkedText, _ path: String) -> MarkedText

    /// The files with what the rule must find in them, by path.
    package let files: [String: MarkedText]
    /// The files as all fixes of the rule, safe and unsafe, must leave them, by path.
    package let fixed: [String: [UInt8]]
    /// Where the files are; fixes change them there.
    package let store: MemoryStore
    /// The linter.
    package let linter: Linter

    /// Puts the files of an example in memory.
    ///
    /// - Parameters:
    ///   - example: The example.
    ///   - rule: The rule that it is of.
    ///   - catalog: Where the rule is found. Its groups are not ended: they are left to whoever made the catalogue.
    ///   - prepare: What is done to each file, to see that it makes no difference.
    package init(
        _ example: Example, of rule: RuleMetadata, in catalog: RuleCatalog,
        preparing prepare: Preparation = { text, _ in text }
    ) {
        var files: [String: MarkedText] = [:]
        for file in example.files { files[file.path] = prepare(MarkedText(file.text), file.path) }
        var fixed = files.mapValues(\.bytes)
        for file in example.fixed { fixed[file.path] = prepare(MarkedText(file.text), file.path).bytes }
        self.files = files
        self.fixed = fixed
        store = MemoryStore(files.mapValues(\.bytes))
        linter = Linter(
            catalog: catalog.only(rule.id), configuration: example.configuration(for: rule.id), store: store)
    }

    /// The files with what findings are about marked.
    package func marked(by findings: [Finding]) -> [String: MarkedText] {
        var ranges: [String: [Range<Int>]] = [:]
        for finding in findings { ranges[finding.path, default: []].append(finding.start.offset..<finding.end.offset) }
        var result: [String: MarkedText] = [:]
        for (path, file) in files { result[path] = MarkedText(bytes: file.bytes, ranges: ranges[path] ?? []) }
        return result
    }
}

extension RuleCatalog {
    /// A catalogue of one rule, whose group outlives the runs that it is used in.
    fileprivate func only(_ id: String) -> RuleCatalog {
        let rules = compiled.filter { $0.metadata.id == id }
        if !rules.isEmpty { return RuleCatalog(rules) }
        let groups = groups.compactMap { $0.selecting { $0 == id } }
        return RuleCatalog([], groups: groups.map { LastingGroup(group: $0) })
    }
}

/// A group that is not ended by the run that it is used in.
private struct LastingGroup: RuleGroup {
    let group: any RuleGroup

    var rules: [GroupRule] { group.rules }

    func selecting(_ isActive: (String) -> Bool) -> (any RuleGroup)? {
        group.selecting(isActive).map { LastingGroup(group: $0) }
    }

    func check(_ article: AlignedArticle, into findings: inout GroupFindings) async {
        await group.check(article, into: &findings)
    }
}
