public import Content

/// A rule that looks at what keeps findings from being reported, when all other rules have run.
public protocol SuppressionRule: Rule {
    /// Reports what is wrong with a suppression in a version.
    func check(_ suppression: SuppressionUse, of version: Version, into findings: inout FindingCollector)

    /// Reports an exemption of the configuration that exempted nothing, through `report`.
    ///
    /// - Parameters:
    ///   - exemption: The exemption.
    ///   - report: Takes the message, and what tells the finding from others of the kind.
    func check(unused exemption: Configuration.Exemption, report: (_ message: String, _ key: String) -> Void)
}
