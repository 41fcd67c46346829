import Linting

extension RuleCatalog {
    /// The rules that names stand for, in the order of the names, each once, and what is wrong with the others.
    func rules(named names: [String]) -> (rules: [GroupRule], unknown: [ToolError]) {
        let known = RuleNames(metadata)
        var rules: [GroupRule] = []
        var unknown: [ToolError] = []
        var seen: Set<String> = []
        for name in names {
            guard let ids = known.ids(name) else {
                let nearest = NearestName.of(name, among: known.known)
                let hint = nearest.map { "did you mean \"\($0)\"?" } ?? "\"hexapla rules\" lists all rules"
                unknown.append(ToolError(message: "unknown rule \"\(name)\", \(hint)"))
                continue
            }
            rules += self.rules.filter { ids.contains($0.metadata.id) && seen.insert($0.metadata.id).inserted }
        }
        return (rules, unknown)
    }
}
