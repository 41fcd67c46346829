/// The texts that findings say have to be replaced, by files: one cause has one finding, so that what is wrong within them
/// is not reported.
///
/// To be asked after what suppresses and exempts: where nobody is told to replace a text, all that is wrong in it is told.
struct ReplacedTexts {
    /// The texts of a file.
    private struct Texts {
        var isWhole = false
        /// Ascending and apart, once all are known.
        var ranges: [Range<Int>] = []
        /// Those that go for another reason than that they are no part of the article.
        var foreign: [Range<Int>] = []
    }

    private var texts: [String: Texts] = [:]
    private let categories: [String: RuleCategory]

    /// Gathers what findings say; nil where none says anything.
    init?(_ findings: [Finding], _ rules: ActiveRules) {
        guard findings.contains(where: { !$0.replaced.isNothing }) else { return nil }
        categories = Dictionary(rules.metadata.map { ($0.id, $0.category) }) { first, _ in first }
        for finding in findings where !finding.replaced.isNothing {
            var known = texts[finding.path] ?? Texts()
            known.isWhole = known.isWhole || finding.replaced.isWhole
            known.ranges += finding.replaced.ranges
            if categories[finding.rule] != .boilerplate { known.foreign += finding.replaced.ranges }
            texts[finding.path] = known
        }
        texts = texts.mapValues {
            Texts(isWhole: $0.isWhole, ranges: Self.union($0.ranges), foreign: Self.union($0.foreign))
        }
    }

    /// Takes out what is wrong within the texts.
    ///
    /// - Complexity: O(*n* log *m*) in the numbers of findings and of texts.
    func leaveOut(of findings: inout [Finding]) {
        findings.removeAll { finding in
            guard !finding.replaced.isWhole, let texts = texts[finding.path] else { return false }
            return texts.isWhole && isWithinVersion(finding) || isWithinText(finding) && isContained(finding, in: texts)
        }
    }

    /// Whether a finding is about the text of a version, or about how it answers others: both are gone with the version.
    ///
    /// Whether a version is there at all, how old it is and what it declares is another matter.
    private func isWithinVersion(_ finding: Finding) -> Bool {
        categories[finding.rule] == .parity || !finding.untranslated.isEmpty || isWithinText(finding)
    }

    /// Whether a finding is about the words of a text. Broken markup and characters may be why it seems to be another one,
    /// and what a house forbids is forbidden anywhere.
    private func isWithinText(_ finding: Finding) -> Bool {
        switch categories[finding.rule] {
        case .inline: true
        case .boilerplate, .typography: finding.severity < .error
        default: false
        }
    }

    private func isContained(_ finding: Finding, in texts: Texts) -> Bool {
        // What is no part of the article says so of itself.
        let ranges = categories[finding.rule] == .boilerplate ? texts.foreign : texts.ranges
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].lowerBound <= finding.range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && finding.range.upperBound <= ranges[low - 1].upperBound
    }

    /// Ranges without those that lie within others, ascending.
    private static func union(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var union: [Range<Int>] = []
        for range in ranges.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
            if let last = union.last, range.upperBound <= last.upperBound { continue }
            union.append(range)
        }
        return union
    }
}
