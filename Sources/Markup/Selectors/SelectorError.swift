/// Why a text is no selector.
package struct SelectorError: Error, Sendable, Equatable {
    /// What is wrong.
    enum Problem: Sendable, Equatable {
        case missing(String, found: String?)
        case unclosed(String)
        case unknownPseudoClass(String)
        case pseudoElement(String)
        case badFormula(String)
        case tooLong
        case tooDeep
    }

    let problem: Problem
    /// Where it is: a byte of the text, or its end.
    package let offset: Int

    /// The name that nothing is known by, where that is what is wrong: the nearest of ``Selector/pseudoClasses`` may be
    /// what was meant.
    package var unknownPseudoClass: String? {
        if case .unknownPseudoClass(let name) = problem { name } else { nil }
    }

    /// What is wrong, in one line: lower case, no full stop.
    package var message: String {
        switch problem {
        case .missing(let what, let found?): "\(what) is expected, not \"\(found)\""
        case .missing(let what, nil): "\(what) is expected at the end"
        case .unclosed(let opening): "\(opening) is not closed"
        case .unknownPseudoClass(let name): "unknown pseudo-class \":\(name)\""
        case .pseudoElement(let name): "\"::\(name)\" is no element of a file"
        case .badFormula(let text): "\"\(text)\" counts nothing, write it like \"2n+1\", \"odd\" or \"3\""
        case .tooLong: "more than \(Selector.maximumSteps) parts are joined in one selector, split it"
        case .tooDeep: "more than \(Selector.maximumDepth) selectors stand within one another"
        }
    }
}
