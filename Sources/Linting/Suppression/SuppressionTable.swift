import Content

/// The suppressions of one version, and which of them were of use.
///
/// Whether a finding is suppressed is looked up by name and place, so that many suppressions and many findings cost no
/// product of the two.
struct SuppressionTable {
    /// The suppressions in their order.
    let directives: [SuppressionDirective]
    private let names: RuleNames
    /// What `disable-next` and `disable-block` are about; nil for the others.
    private var reaches: [Range<Int>?]
    /// What is known of the names of each suppression so far.
    private var uses: [[SuppressionUse.NameUse?]]
    private var entries: [SuppressionEntry] = []
    private var indexes: [String: Int] = [:]

    /// Reads the suppressions of a version; nil where it has none.
    ///
    /// - Complexity: O(*n*) in the number of nodes, plus O(*s* log *s*) in the number of suppressions.
    init?(_ version: Version, names: RuleNames) {
        let found = DirectiveReader.directives(of: version.document)
        if found.isEmpty { return nil }
        self.names = names
        directives = found.map(\.directive)
        reaches = directives.map { _ in nil }
        uses = directives.map { $0.names.map { names.ids($0.text) == nil ? .unknown : nil } }
        var reach = SuppressionReach(version)
        for (index, (node, directive)) in found.enumerated().reversed() {
            switch directive.verb {
            case .disableNext: reaches[index] = reach.next(node)
            case .disableBlock: reaches[index] = reach.block(node)
            case .disable, .enable, nil: continue
            }
            guard let range = reaches[index] else { continue }
            for name in Set(directive.names.map(\.text)) {
                if let entry = entry(of: name) { entries[entry].add(range) }
            }
        }
        addSwitches(found.map(\.node), reach)
        for index in entries.indices { entries[index].finish() }
    }

    private mutating func entry(of name: String) -> Int? {
        if let index = indexes[name] { return index }
        guard let rules = names.ids(name) else { return nil }
        indexes[name] = entries.count
        entries.append(SuppressionEntry(rules: rules))
        return entries.count - 1
    }

    /// Adds `disable` and `enable` in their order, and notes those that end nothing.
    private mutating func addSwitches(_ nodes: [Int], _ reach: SuppressionReach) {
        var position = 0
        var off: Set<String> = []
        for (index, directive) in directives.enumerated() where directive.verb == .disable || directive.verb == .enable
        {
            let isOff = directive.verb == .disable
            position = max(position, isOff ? reach.start(nodes[index]) : directive.range.lowerBound)
            for (number, name) in directive.names.enumerated() {
                guard let entry = entry(of: name.text) else { continue }
                let rules = entries[entry].rules
                if isOff {
                    off.formUnion(rules)
                } else {
                    uses[index][number] = off.isDisjoint(with: rules) ? .unopened : .used
                    off.subtract(rules)
                }
                entries[entry].add(.init(position: position, directive: index, name: number, isOff: isOff))
            }
        }
    }

    /// Whether a finding is suppressed; notes what suppressed it.
    ///
    /// - Parameters:
    ///   - finding: A finding in the version's file.
    ///   - own: The index of the suppression that the finding is about, which has no say in it.
    /// - Returns: Whether it is not to be reported.
    /// - Complexity: O(*n* log *s*) in the numbers of different names and of suppressions.
    mutating func suppresses(_ finding: Finding, about own: Int? = nil) -> Bool {
        let place = finding.range.lowerBound
        var isSuppressed = false
        var last: SuppressionEntry.Switch?
        for index in entries.indices where entries[index].rules.contains(finding.rule) {
            if entries[index].depth(at: place) > (isWithin(own, place, entry: index) ? 1 : 0) {
                isSuppressed = true
                entries[index].note(place)
            }
            if let found = entries[index].lastSwitch(at: place, except: own), found.directive >= last?.directive ?? 0 {
                last = found
            }
        }
        if let last, last.isOff {
            isSuppressed = true
            uses[last.directive][last.name] = .used
        }
        return isSuppressed
    }

    /// Whether a suppression's own range holds a place and is among those of an entry.
    private func isWithin(_ own: Int?, _ place: Int, entry: Int) -> Bool {
        guard let own, let range = reaches[own], range.contains(place) else { return false }
        return directives[own].names.contains { indexes[$0.text] == entry }
    }

    /// What became of a suppression, once all findings were asked about.
    ///
    /// - Parameters:
    ///   - index: The index of the suppression.
    ///   - isDecided: Whether it would be known if rules had found something: all of them ran.
    /// - Returns: The suppression, with what became of each of its names.
    mutating func use(of index: Int, isDecided: (Set<String>) -> Bool) -> SuppressionUse {
        let directive = directives[index]
        var result: [SuppressionUse.NameUse] = []
        for (name, known) in zip(directive.names, uses[index]) {
            if let known {
                result.append(known)
            } else if let range = reaches[index], let entry = indexes[name.text], entries[entry].hasPlace(in: range) {
                result.append(.used)
            } else {
                result.append(isDecided(names.ids(name.text) ?? []) ? .unused : .undecided)
            }
        }
        return SuppressionUse(directive: directive, uses: result, knownNames: names.known)
    }

    /// Whether a suppression is for a rule among others.
    func isFor(_ rule: String, _ index: Int) -> Bool {
        directives[index].names.contains { names.ids($0.text)?.contains(rule) ?? false }
    }
}
