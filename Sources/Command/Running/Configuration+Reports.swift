import Linting
import Reporting

extension Configuration {
    /// Keeps the reports of the run, which may stand in the folder that is linted, from being linted by the next.
    mutating func leaveOut(_ requests: [ReportRequest]) {
        let workingDirectory = PathResolver()
        let folder = PathResolver(workingDirectory: folder)
        for path in requests.compactMap(\.path) {
            let name = folder.reported(workingDirectory.absolute(path))
            // The slash at the beginning ties the pattern to the folder; `?` stands for what means something in one.
            exclude.append("/" + name.map { "*?[]{},!\\".contains($0) ? "?" : String($0) }.joined())
        }
    }
}
