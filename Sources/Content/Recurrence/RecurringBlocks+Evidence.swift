extension RecurringBlocks {
    /// The share of a locale's articles above which a text that they have in common is the site's and not theirs.
    package static let templateShare = 0.5

    /// What the export knows of the blocks of a version; empty where it knows nothing.
    ///
    /// Headings and cells recur in articles as well ("Parameters", "Yes"): of those the page alone decides.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - isCounted: Whether its article is among those that were counted.
    /// - Returns: The evidence for each block.
    package func evidence(of version: Version, isCounted: Bool) -> [BlockEvidence] {
        guard let locale = version.locale, !isEmpty(in: locale) else { return [] }
        return version.blocks.map { block in
            guard block.kind == .paragraph || block.kind == .listItem,
                let share = share(of: block, in: version, isCounted: isCounted), share > Self.templateShare
            else { return [] }
            return .recurs
        }
    }
}
