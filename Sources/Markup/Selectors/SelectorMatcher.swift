/// Matches selectors against one document, which it goes through once or twice for each.
///
/// An element has a bit for each step of a selector that ends with it. Whether the next step can end with an element
/// depends on the bits of the elements that it stands in or after, so that nothing is ever tried twice. The steps within
/// `:has()` are followed from the last to the first, and the elements too.
package struct SelectorMatcher {
    private let document: Document
    private let tree: ElementTree
    private let names: SelectorNames
    private var siblings: SiblingTable?
    private var siblingsOfType: SiblingTable?
    private var languages: [Int32]?

    /// A step whose names are those of the document.
    private struct Step {
        let combinator: Combinator
        let tests: [Test]
    }

    private enum Test {
        case name(SelectorNames.Members)
        case attribute(SelectorNames.Members, AttributeCondition?)
        case position(SiblingPosition)
        case empty
        case root
        case language([[UInt8]])
        /// Whether the element is, or is not, among those.
        case among([Bool], Bool)
    }

    /// Prepares a document.
    ///
    /// - Complexity: O(*n*) in the number of nodes.
    package init(_ document: Document) {
        self.document = document
        tree = ElementTree(document)
        names = SelectorNames(document)
    }

    /// The elements that a selector chooses: indexes of ``Document/nodes``, ascending.
    ///
    /// - Complexity: O(*n* · *k*) in the numbers of elements and of compounds.
    package mutating func matches(of selector: Selector) -> [Int] {
        let chosen = union(of: selector.alternatives, isRelative: false)
        return chosen.indices.filter { chosen[$0] }.map { Int(tree.nodes[$0]) }
    }

    private mutating func union(of alternatives: [ComplexSelector], isRelative: Bool) -> [Bool] {
        var chosen = [Bool](repeating: false, count: tree.count)
        for alternative in alternatives {
            let steps = resolve(alternative)
            if isRelative { choose(having: steps, &chosen) } else { choose(steps, &chosen) }
        }
        return chosen
    }

    // MARK: Passes

    /// Marks the elements that the last step ends with.
    private func choose(_ steps: [Step], _ chosen: inout [Bool]) {
        guard steps.count > 1 else {
            for element in 0..<tree.count where !chosen[element] {
                chosen[element] = steps.allSatisfy { holds($0, for: element) }
            }
            return
        }
        let last = UInt64(1) << UInt64(steps.count - 1)
        var ended = [UInt64](repeating: 0, count: tree.count)
        /// What ended with any element around this one.
        var around = ended
        /// What ended with any sibling up to this one.
        var before = ended
        for element in 0..<tree.count {
            let parent = Int(tree.parents[element])
            let previous = Int(tree.previous[element])
            if parent >= 0 { around[element] = around[parent] | ended[parent] }
            let earlier = previous >= 0 ? before[previous] : 0
            var bits: UInt64 = 0
            for (index, step) in steps.enumerated() {
                if index > 0 {
                    let reached =
                        switch step.combinator {
                        case .descendant: around[element]
                        case .child: parent >= 0 ? ended[parent] : 0
                        case .next: previous >= 0 ? ended[previous] : 0
                        case .later: earlier
                        }
                    guard reached & (1 << UInt64(index - 1)) != 0 else { continue }
                }
                if holds(step, for: element) { bits |= 1 << UInt64(index) }
            }
            ended[element] = bits
            before[element] = earlier | bits
            if bits & last != 0 { chosen[element] = true }
        }
    }

    /// Marks the elements from which the steps lead on to others.
    private func choose(having steps: [Step], _ chosen: inout [Bool]) {
        /// The steps with which a way to the last one begins at each element.
        var begun = [UInt64](repeating: 0, count: tree.count)
        /// The same of any child, of any element within, of the next sibling and of any later sibling.
        var (children, within, next, later) = (begun, begun, begun, begun)
        func leadsOn(_ index: Int, _ element: Int) -> Bool {
            let bits =
                switch steps[index].combinator {
                case .descendant: within[element]
                case .child: children[element]
                case .next: next[element]
                case .later: later[element]
                }
            return bits & (1 << UInt64(index)) != 0
        }
        for element in (0..<tree.count).reversed() {
            if leadsOn(0, element) { chosen[element] = true }
            var bits: UInt64 = 0
            for index in steps.indices where index == steps.count - 1 || leadsOn(index + 1, element) {
                if holds(steps[index], for: element) { bits |= 1 << UInt64(index) }
            }
            begun[element] = bits
            let parent = Int(tree.parents[element])
            if parent >= 0 {
                children[parent] |= bits
                within[parent] |= bits | within[element]
            }
            let previous = Int(tree.previous[element])
            if previous >= 0 {
                next[previous] = bits
                later[previous] = bits | later[element]
            }
        }
    }

    // MARK: Tests

    private mutating func resolve(_ selector: ComplexSelector) -> [Step] {
        selector.steps.map { Step(combinator: $0.combinator, tests: $0.tests.map { resolve($0) }) }
    }

    private mutating func resolve(_ test: SelectorTest) -> Test {
        switch test {
        case .type(let name): return .name(names.all(name))
        case .id(let value): return .attribute(names.ids, AttributeCondition(comparison: .equal, value: value))
        case .className(let value):
            return .attribute(names.classes, AttributeCondition(comparison: .word, value: value))
        case .attribute(let name, let condition): return .attribute(names.all(name), condition)
        case .position(let position):
            if position.isOfType, siblingsOfType == nil {
                siblingsOfType = SiblingTable(tree, document, isOfType: true)
            } else if !position.isOfType, siblings == nil {
                siblings = SiblingTable(tree, document, isOfType: false)
            }
            return .position(position)
        case .empty: return .empty
        case .root: return .root
        case .language(let ranges):
            if languages == nil { languages = makeLanguages() }
            return .language(ranges)
        case .any(let list): return .among(union(of: list, isRelative: false), true)
        case .none(let list): return .among(union(of: list, isRelative: false), false)
        case .has(let list): return .among(union(of: list, isRelative: true), true)
        }
    }

    private func holds(_ step: Step, for element: Int) -> Bool {
        step.tests.allSatisfy { holds($0, for: element) }
    }

    private func holds(_ test: Test, for element: Int) -> Bool {
        let index = Int(tree.nodes[element])
        switch test {
        case .name(let names): return names.contains(document.nodes[index].name)
        case .attribute(let names, let condition):
            return document.attributes(of: index).contains { attribute in
                names.contains(attribute.name) && condition?.holds(for: value(of: attribute)) ?? true
            }
        case .position(let position):
            let table = position.isOfType ? siblingsOfType : siblings
            return table.map { position.holds(for: $0.position(of: element, isFromEnd: position.isFromEnd)) } ?? false
        case .empty: return isEmpty(index)
        case .root: return tree.parents[element] < 0
        case .language(let ranges):
            guard let owner = languages?[element], owner >= 0 else { return false }
            let attributes = document.attributes(of: Int(tree.nodes[Int(owner)]))
            guard let attribute = attributes.first(where: { names.languages.contains($0.name) }) else { return false }
            let language = value(of: attribute)
            return ranges.contains {
                AttributeCondition(comparison: .dash, value: $0, ignoresCase: true).holds(for: language)
            }
        case .among(let chosen, let isWanted): return chosen[element] == isWanted
        }
    }

    private func value(of attribute: Attribute) -> ArraySlice<UInt8> {
        let raw = document.rawValue(of: attribute)
        return raw.contains(UInt8(ascii: "&")) ? Array(document.value(of: attribute).utf8)[...] : raw
    }

    private func isEmpty(_ index: Int) -> Bool {
        var child = index + 1
        while child < Int(document.nodes[index].next) {
            switch document.nodes[child].kind {
            case .comment, .processingInstruction: child = Int(document.nodes[child].next)
            default: return false
            }
        }
        return true
    }

    /// For each element the innermost one, itself or around it, that says its language; -1 for none.
    private func makeLanguages() -> [Int32] {
        var owners: [Int32] = []
        owners.reserveCapacity(tree.count)
        for element in 0..<tree.count {
            let attributes = document.attributes(of: Int(tree.nodes[element]))
            if attributes.contains(where: { names.languages.contains($0.name) }) {
                owners.append(Int32(element))
            } else {
                let parent = tree.parents[element]
                owners.append(parent < 0 ? -1 : owners[Int(parent)])
            }
        }
        return owners
    }
}
