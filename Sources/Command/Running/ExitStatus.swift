/// What the process tells whoever started it.
enum ExitStatus: Int32, Error {
    /// Nothing was found that fails the run.
    case clean = 0
    /// Something was found.
    case findings = 1
    /// The tool could not do its job, or not all of it.
    case failed = 2
}
