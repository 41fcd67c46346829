import Linting
import Reporting

extension ReportRequest {
    /// The reports that the values of `--format` ask for, and everything that is wrong with them.
    ///
    /// Where nothing is left of what was asked for, or nothing was, it is one on standard output.
    static func all(parsing texts: [String], orElse format: Format) -> (requests: [Self], problems: [ToolError]) {
        var requests: [Self] = []
        var problems: [ToolError] = []
        for text in texts {
            do throws(ReportError) {
                let request = try Self(parsing: text)
                if requests.contains(where: { $0.path == request.path }) {
                    let place = request.path.map { "\"\($0)\"" } ?? "standard output"
                    throw ReportError("two reports for \(place); write one of them to another file")
                }
                requests.append(request)
            } catch {
                problems.append(ToolError(path: "--format", message: error.message))
            }
        }
        return (requests.isEmpty ? [Self(format: format)] : requests, problems)
    }

    /// Writes reports; false where one could not be written, which is told on standard error.
    ///
    /// - Parameters:
    ///   - requests: The reports.
    ///   - make: Makes the bytes of a report from its format, and from whether it goes to a file.
    /// - Returns: Whether all were written.
    static func write(_ requests: [Self], _ make: (_ format: Format, _ isFile: Bool) -> [UInt8]) -> Bool {
        var isWritten = true
        for request in requests {
            let bytes = make(request.format, request.path != nil)
            guard let path = request.path else {
                if !Terminal.write(bytes) { isWritten = false }
                continue
            }
            do throws(ReportError) {
                try ReportFile.write(bytes, to: path)
            } catch {
                Terminal.complain(error.message)
                isWritten = false
            }
        }
        return isWritten
    }
}
