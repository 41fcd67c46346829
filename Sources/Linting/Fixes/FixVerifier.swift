import Markup

/// Parses an edited file and checks that nothing changed but what the edits are about.
struct FixVerifier {
    let linter: ArticleLinter
    let document: Document

    /// The edited file, parsed, or why it must not be written.
    func verify(_ edited: EditedFile) -> Result<Document, Rejection> {
        let path = document.source.path
        guard let new = try? linter.document(of: edited.bytes, path: path, syntax: document.syntax) else {
            return .failure(Rejection(reason: "the file would become too large"))
        }
        guard new.source.text == edited.text else {
            return .failure(Rejection(reason: "the file would be decoded to another text"))
        }
        guard new.isWellFormed || !document.isWellFormed else {
            return .failure(Rejection(reason: "the file would no longer be well-formed"))
        }
        guard !hasNewProblem(new) else {
            return .failure(Rejection(reason: "the parser would find a new problem in the markup"))
        }
        guard TreeComparison(edited.edits).isSame(document, new) else {
            return .failure(Rejection(reason: "markup outside of the edit would change its meaning"))
        }
        return .success(new)
    }

    /// Why an edited file must not be written.
    struct Rejection: Error {
        let reason: String
    }

    /// Whether there are more problems of a kind than before; their places may have moved.
    private func hasNewProblem(_ new: Document) -> Bool {
        guard !new.problems.isEmpty else { return false }
        var counts: [Int: Int] = [:]
        for problem in document.problems { counts[problem.code, default: 0] += 1 }
        for problem in new.problems {
            let left = counts[problem.code, default: 0]
            if left == 0 { return true }
            counts[problem.code] = left - 1
        }
        return false
    }
}
