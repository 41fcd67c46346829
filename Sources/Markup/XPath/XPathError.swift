import CLibXML2

/// Why a text is no XPath expression.
package struct XPathError: Error, Sendable, Equatable {
    /// What is wrong.
    enum Problem: Sendable, Equatable {
        case unexpected(String?)
        case unclosed(String)
        case unopened(String)
        case unknownFunction(String)
        case wrongCount(function: String, expected: ClosedRange<Int>, found: Int)
        case variable(String)
        case tooLong
        case tooDeep
        case outOfMemory
    }

    let problem: Problem
    /// Where it is: a byte of the text, or its end.
    package let offset: Int

    init(problem: Problem, offset: Int) {
        self.problem = problem
        self.offset = offset
    }

    /// What libxml2 says of an expression.
    ///
    /// - Parameters:
    ///   - code: Its `xmlParserErrors`.
    ///   - offset: Where it stopped.
    ///   - text: The expression.
    init(code: Int, offset: Int, in text: String) {
        self.offset = offset
        // Errors of XPath are numbered from here on; see xmlXPathError.
        let number = code - Int(XML_XPATH_EXPRESSION_OK.rawValue)
        switch UInt32(truncatingIfNeeded: number) {
        case XPATH_MEMORY_ERROR.rawValue: problem = .outOfMemory
        case XPATH_RECURSION_LIMIT_EXCEEDED.rawValue: problem = .tooDeep
        default:
            let rest = text.utf8.dropFirst(offset)
            problem = .unexpected(String(decoding: rest, as: UTF8.self).first.map { String($0) })
        }
    }

    /// The name that nothing is known by, where that is what is wrong: the nearest of ``XPath/functions`` may be what was
    /// meant.
    package var unknownFunction: String? {
        if case .unknownFunction(let name) = problem { name } else { nil }
    }

    /// What is wrong, in one line: lower case, no full stop.
    package var message: String {
        switch problem {
        case .unexpected(let found?): return "\"\(found)\" is not expected here"
        case .unexpected(nil): return "the expression is not finished"
        case .unclosed(let opening): return "\(opening) is not closed"
        case .unopened(let closing): return "\"\(closing)\" closes nothing"
        case .unknownFunction(let name): return "unknown function \"\(name)\""
        case .wrongCount(let function, let expected, let found):
            let count =
                if expected.lowerBound == expected.upperBound {
                    "\(expected.lowerBound)"
                } else if expected.upperBound == Int.max {
                    "at least \(expected.lowerBound)"
                } else {
                    "\(expected.lowerBound) or \(expected.upperBound)"
                }
            return "\"\(function)\" takes \(count) \(count.hasSuffix("1") ? "argument" : "arguments"), not \(found)"
        case .variable(let name): return "there are no variables such as \"$\(name)\""
        case .tooLong: return "the expression has more than \(XPath.maximumLength) bytes"
        case .tooDeep: return "more than \(XPath.maximumDepth) brackets stand within one another"
        case .outOfMemory: return "not enough memory"
        }
    }
}
