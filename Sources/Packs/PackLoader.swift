package import Linting

/// Reads rule packs.
package enum PackLoader {
    /// Makes a group of rules of packs.
    ///
    /// - Parameter packs: The packs that come with the program and those of the user, in the order in which they count.
    /// - Returns: The rules, and everything that is wrong with the packs.
    package static func load(_ packs: [PackSource]) -> (group: (any RuleGroup)?, problems: [ToolError]) {
        (nil, [])
    }
}
