import ArgumentParser

/// The formats of commands that show rather than lint.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// For people.
    case text
    /// For programs.
    case json
}
