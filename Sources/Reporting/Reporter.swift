package import Linting

/// Turns the result of a run into the bytes of one format.
///
/// A reporter is pure: the same result in the same context yields the same bytes. Time, colour and width are part of
/// the context.
package protocol Reporter: Sendable {
    /// Writes the whole report, its last line end included.
    func report(_ result: LintResult, in context: ReportContext, to output: inout ReportOutput)
}

extension Reporter {
    /// The bytes of the whole report.
    package func bytes(of result: LintResult, in context: ReportContext) -> [UInt8] {
        var output = ReportOutput()
        report(result, in: context, to: &output)
        return output.bytes
    }
}
