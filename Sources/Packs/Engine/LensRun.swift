import Content
import Patterns

/// One pass over the texts of a version for all rules that see them through the same lens.
struct LensRun {
    let lens: Lens
    /// The indexes of the rules that take part.
    let rules: [Int]
    /// By scope.
    let texts: [ScopeTexts?]
    let scopeOfRule: [Int]
    let shared: VersionText

    /// Finds what the rules look for.
    ///
    /// - Parameters:
    ///   - matcher: What matches patterns.
    ///   - matches: Takes what was found, by rule, sorted by text, position and needle.
    ///   - giveUp: Told of a rule that took too many steps with a text; what it found in that text is left out.
    func find(_ matcher: PatternMatcher, into matches: inout [[PackMatch]], giveUp: (Int) -> Void) {
        let bytes = shared.bytes(lens.key.mask)
        let units = units()
        var isRunning = [Bool](repeating: false, count: (rules.max() ?? -1) + 1)
        for rule in rules { isRunning[rule] = true }
        // Found first and matched then, since matching may not go on while the set scans.
        var hits: [PatternSet.Hit] = []
        lens.set.scan(bytes, units: units.map(\.range)) { hit in
            let rule = lens.entries[hit.entry].rule
            if rule < isRunning.count, isRunning[rule] { hits.append(hit) }
        }
        for hit in hits {
            let entry = lens.entries[hit.entry]
            let unit = units[hit.unit]
            guard let texts = texts[scopeOfRule[entry.rule]], texts.firstText[unit.block] >= 0 else { continue }
            let text = texts.firstText[unit.block] + unit.segment
            guard let pattern = entry.pattern else {
                matches[entry.rule].append(
                    PackMatch(needle: entry.needle, text: text, range: hit.range, groups: [hit.range]))
                continue
            }
            let count = matches[entry.rule].count
            do {
                try matcher.forEachMatch(of: pattern, in: bytes, range: unit.range) { range in
                    let groups = (0...pattern.captureCount).map { matcher.capture($0) }
                    matches[entry.rule].append(
                        PackMatch(needle: entry.needle, text: text, range: range, groups: groups))
                    return true
                }
            } catch {
                matches[entry.rule].removeSubrange(count...)
                if error == .limitExceeded { giveUp(entry.rule) }
            }
        }
        for rule in rules where matches[rule].count > 1 { matches[rule].sort(by: PackMatch.precedes) }
    }

    /// The blocks, or their segments, of all scopes of the rules.
    private func units() -> [(block: Int, segment: Int, range: Range<Int>)] {
        var isWanted = [Bool](repeating: false, count: shared.version.blocks.count)
        for scope in Set(rules.map { scopeOfRule[$0] }) {
            for block in texts[scope]?.blocks ?? [] { isWanted[block] = true }
        }
        var units: [(block: Int, segment: Int, range: Range<Int>)] = []
        for block in isWanted.indices where isWanted[block] {
            if lens.key.isBySegment {
                units += shared.segments(of: block).enumerated().map { (block, $0.offset, $0.element) }
            } else {
                units.append((block, 0, shared.version.blocks[block].textRange))
            }
        }
        return units
    }
}
