import Linting

extension Linter {
    /// Asks git when files changed, where a rule wants to know; returns what is wrong with the answer.
    mutating func askRevisions(around paths: [String]) async -> [ToolError] {
        guard usesRevisions else { return [] }
        do throws(ToolError) {
            revisions = try await Git.revisions(around: paths)
            return []
        } catch {
            return [error]
        }
    }
}
