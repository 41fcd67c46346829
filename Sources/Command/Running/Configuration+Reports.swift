import Linting

extension Configuration {
    /// Keeps files that the program writes, which may stand in the folder that is linted, from being linted.
    mutating func leaveOut(_ paths: [String]) {
        let workingDirectory = PathResolver()
        let folder = PathResolver(workingDirectory: folder)
        for path in paths {
            let name = folder.reported(workingDirectory.absolute(path))
            // The slash at the beginning ties the pattern to the folder; `?` stands for what means something in one.
            exclude.append("/" + name.map { "*?[]{},!\\".contains($0) ? "?" : String($0) }.joined())
        }
    }
}
