import ArgumentParser

/// When a report has colours.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    /// Where standard output is a terminal.
    case auto
    case always
    case never
}
