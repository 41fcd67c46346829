/// The files that were found, and what stood in the way.
package struct FoundFiles: Sendable {
    /// The paths, as reports give them, sorted.
    package var paths: [String] = []
    /// What could not be found or searched.
    package var errors: [ToolError] = []
}
