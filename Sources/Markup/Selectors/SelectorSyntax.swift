/// How an element stands to one that was matched before it.
enum Combinator: Sendable, Hashable {
    /// `a b`: somewhere within it.
    case descendant
    /// `a > b`: directly within it.
    case child
    /// `a + b`: right after it.
    case next
    /// `a ~ b`: after it, within the same parent.
    case later
}

/// One selector of a list: compounds joined by combinators.
struct ComplexSelector: Sendable, Hashable {
    /// A compound, `p.note[lang]`, and how its element stands to that of the step before.
    struct Step: Sendable, Hashable {
        /// The relation to the step before; that of the first step counts within `:has()` only.
        var combinator: Combinator
        /// What must all hold of the element.
        var tests: [SelectorTest]
    }

    var steps: [Step]
}

/// Something that must hold of an element.
indirect enum SelectorTest: Sendable, Hashable {
    /// The element's name.
    case type(SelectorName)
    /// `#id`.
    case id([UInt8])
    /// `.class`.
    case className([UInt8])
    /// `[name]`, or `[name=value]` with any operator.
    case attribute(SelectorName, AttributeCondition?)
    /// `:nth-child(2n+1)` and its kin.
    case position(SiblingPosition)
    /// `:empty`: neither elements nor characters.
    case empty
    /// `:root`: within no element.
    case root
    /// `:lang(de)`: the innermost `lang` or `xml:lang` around the element begins with one of the ranges, in lower case.
    case language([[UInt8]])
    /// `:is(…)`, `:where(…)`.
    case any([ComplexSelector])
    /// `:not(…)`.
    case none([ComplexSelector])
    /// `:has(…)`, in which the first combinators count.
    case has([ComplexSelector])
}

/// A name as a selector writes it.
struct SelectorName: Sendable, Hashable {
    /// The name with its prefix, as in the file: `dc:title`; without the prefix where any will do.
    var name: String
    /// Whether any prefix will do, or none: `*|title`.
    var hasAnyPrefix: Bool
}

/// Where an element must stand among its siblings: at *a* · *n* + *b*, for any *n* from 0.
struct SiblingPosition: Sendable, Hashable {
    var step: Int
    var offset: Int
    /// Whether siblings are counted from the last.
    var isFromEnd: Bool
    /// Whether siblings of the same name only are counted.
    var isOfType: Bool

    /// Whether a position, counted from 1, is one of those.
    func holds(for position: Int) -> Bool {
        let distance = position - offset
        if step == 0 { return distance == 0 }
        return distance % step == 0 && distance / step >= 0
    }
}
