import Content
import Language
import Markup

/// What applying a plan to a file came to.
struct FixApplication {
    /// The file as it is after the fixes that were applied; nil where none was.
    private(set) var document: Document?
    /// The rules whose fixes were applied, one for each fix.
    private(set) var applied: [String] = []
    /// The fixes that were not applied, and why.
    private(set) var refusals: [FixRefusal] = []

    /// How often an edited file is parsed at most, to find which fixes break it.
    private static let verificationLimit = 64

    /// Applies a plan to a file, and leaves out what would break it.
    ///
    /// All fixes are tried at once; where that fails, each half is tried on top of what was accepted, and so on.
    init(_ plan: FixPlan, to version: Version, linter: ArticleLinter) {
        let document = version.document
        for (entry, reason) in plan.refused { refuse(entry, reason) }
        guard document.syntax != .xml || document.isWellFormed else {
            for entry in plan.entries { refuse(entry, "the file is not well-formed; repair its markup first") }
            return
        }
        var encoder = EditEncoder(document)
        var candidates: [Candidate] = []
        let fixGuard = plan.entries.isEmpty ? nil : FixGuard(version)
        for entry in plan.entries {
            if let objection = fixGuard?.objection(to: entry.fix) {
                refuse(entry, objection)
                continue
            }
            let changes = entry.fix.edits.compactMap { encoder.change($0) }
            if changes.count == entry.fix.edits.count {
                candidates.append(Candidate(entry: entry, changes: changes))
            } else {
                refuse(entry, "the encoding \(document.source.encoding.name) lacks a character that the fix needs")
            }
        }
        let verifier = FixVerifier(linter: linter, document: document)
        var accepted: [Candidate] = []
        var pending = candidates.isEmpty ? [] : [candidates[...]]
        var verifications = 0
        while let group = pending.popLast() {
            guard verifications < Self.verificationLimit else {
                for candidate in group { refuse(candidate.entry, "other fixes of the file break its markup") }
                continue
            }
            verifications += 1
            let changes = (accepted + group).flatMap(\.changes).sorted { $0.range.lowerBound < $1.range.lowerBound }
            switch verifier.verify(EditedFile(document.source, changes: changes)) {
            case .success(let new):
                accepted += group
                self.document = new
            case .failure(let rejection):
                if group.count == 1 {
                    for candidate in group { refuse(candidate.entry, rejection.reason) }
                } else {
                    let middle = group.startIndex + group.count / 2
                    pending += [group[middle...], group[..<middle]]
                }
            }
        }
        applied = accepted.map(\.entry.finding.rule)
    }

    /// A fix whose edits can be written in the file's encoding.
    private struct Candidate {
        let entry: FixPlan.Entry
        let changes: [EditedFile.Change]
    }

    private mutating func refuse(_ entry: FixPlan.Entry, _ reason: String) {
        let finding = entry.finding
        refusals.append(
            FixRefusal(path: finding.path, rule: finding.rule, line: finding.start.line, reason: reason))
    }
}
