/// What an XPath expression yields.
package enum XPathResult: Sendable, Equatable {
    /// Parts of the document, in its order; the document as a whole is left out.
    case nodes([XPathMatch])
    /// The answer to a comparison and the like.
    case boolean(Bool)
    /// A number, which may be none (`NaN`).
    case number(Double)
    /// A text.
    case string(String)
}

/// Why an expression yields nothing for a document.
package enum XPathFailure: Error, Sendable, Equatable {
    /// It would take too long: the document is too large or too strange for the expression.
    case tooCostly
    /// An operand is not of the type that it must be.
    case mistyped
    /// Memory was short.
    case outOfMemory

    /// What is wrong, in one line: lower case, no full stop.
    package var message: String {
        switch self {
        case .tooCostly: "the expression takes too long"
        case .mistyped: "an operand of the expression is not of the type that it must be"
        case .outOfMemory: "not enough memory"
        }
    }
}
