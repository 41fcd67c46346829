/// Why a report can't be written.
package struct ReportError: Error, Equatable {
    /// One line with the cause and, where there is one, the cure.
    package let message: String

    /// Creates an error.
    package init(_ message: String) {
        self.message = message
    }
}
