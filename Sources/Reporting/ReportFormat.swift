/// The formats that a report can have.
package enum ReportFormat: String, Sendable, CaseIterable {
    /// For people: findings with their lines of source.
    case text
    /// For programs: everything that is known.
    case json
    /// JUnit's XML with the attributes that GitLab, Jenkins and others understand beyond the schema.
    case junit
    /// JUnit's XML without anything that junit-10.xsd forbids.
    case junitStrict = "junit-strict"

    /// What writes the format.
    package var reporter: any Reporter {
        switch self {
        case .text: TextReporter()
        case .json: JSONReporter()
        case .junit: JUnitReporter(isStrict: false)
        case .junitStrict: JUnitReporter(isStrict: true)
        }
    }
}
