/// Which fixes of a file are applied together.
///
/// Fixes are taken in the order of their position. One that overlaps or touches another that was taken is left to the
/// next pass, when the file has been linted again.
package struct FixPlan: Sendable {
    /// A fix, and the finding that it repairs.
    package struct Entry: Sendable {
        /// The finding.
        package let finding: Finding
        /// The fix that was chosen for it.
        package let fix: Fix
    }

    /// The fixes to apply, by position; none overlaps or touches another.
    package private(set) var entries: [Entry] = []
    /// The fixes that overlap or touch one of ``entries``.
    package private(set) var deferred: [Entry] = []
    /// The fixes that can't be applied to this text, and why.
    package private(set) var refused: [(entry: Entry, reason: String)] = []

    /// Makes a plan from the findings of one file.
    ///
    /// The first fix of a finding that may be applied is the one that is taken.
    /// - Parameters:
    ///   - findings: The findings.
    ///   - text: The file's ``/Markup/SourceFile/text``.
    ///   - applicability: How far a fix must be trusted.
    /// - Complexity: O(*n* log *n*) in the number of fixes, plus O(*t*) in the size of the text.
    package init(_ findings: some Sequence<Finding>, text: [UInt8], including applicability: Applicability) {
        var candidates: [Entry] = []
        for finding in findings {
            let fix = finding.fixes.first { $0.applicability <= applicability && !$0.edits.isEmpty }
            if let fix { candidates.append(Entry(finding: finding, fix: fix)) }
        }
        candidates.sort(by: Self.precedes)
        var taken = CoveredText(count: text.count)
        for entry in candidates {
            if let reason = Self.obstacle(to: entry.fix, in: text) {
                refused.append((entry, reason))
            } else if entry.fix.edits.contains(where: { taken.touches($0.range) }) {
                deferred.append(entry)
            } else {
                for edit in entry.fix.edits { taken.cover(edit.range) }
                entries.append(entry)
            }
        }
    }

    /// By the first edit, then by its length, so that the same findings in any order make the same plan.
    private static func precedes(_ a: Entry, _ b: Entry) -> Bool {
        guard let x = a.fix.edits.first, let y = b.fix.edits.first else { return false }
        if x.range.lowerBound != y.range.lowerBound { return x.range.lowerBound < y.range.lowerBound }
        if x.range.upperBound != y.range.upperBound { return x.range.upperBound < y.range.upperBound }
        if a.finding.rule != b.finding.rule { return a.finding.rule < b.finding.rule }
        return x.replacement.lexicographicallyPrecedes(y.replacement)
    }

    /// Why a fix can't be applied to a text at all.
    private static func obstacle(to fix: Fix, in text: [UInt8]) -> String? {
        var end = 0
        for edit in fix.edits {
            guard edit.range.lowerBound >= end else { return "its edits overlap one another" }
            end = edit.range.upperBound
            guard end <= text.count, text[edit.range].elementsEqual(edit.expected) else {
                return "the text is not the one that the fix is for"
            }
            for bound in [edit.range.lowerBound, end] where bound < text.count && text[bound] & 0xC0 == 0x80 {
                return "it would cut a character in two"
            }
        }
        return nil
    }
}
