import Alignment
import Content
import Language
import Linting

/// The rules of a plugin, which is asked once about each article for all of them.
struct PluginGroup: RuleGroup {
    private let session: PluginSession
    /// All rules that the plugin told, by which it names them in findings.
    private let told: [GroupRule]
    private let reader: FindingsAnswer
    let rules: [GroupRule]

    /// Creates the group of all rules of a plugin.
    init(_ session: PluginSession, rules: [GroupRule]) {
        self.init(session, told: rules, FindingsAnswer(rules, plugin: session.plugin.name), running: rules)
    }

    private init(_ session: PluginSession, told: [GroupRule], _ reader: FindingsAnswer, running rules: [GroupRule]) {
        self.session = session
        self.told = told
        self.reader = reader
        self.rules = rules
    }

    func selecting(_ isActive: (String) -> Bool) -> (any RuleGroup)? {
        let running = rules.filter { isActive($0.metadata.id) }
        return running.isEmpty ? nil : PluginGroup(session, told: told, reader, running: running)
    }

    func check(_ article: AlignedArticle, into findings: inout GroupFindings) async {
        let id = article.article.id
        guard concerns(article), session.wants(id) else { return }
        do {
            let reported = try await session.findings(
                about: article, selecting: rules.map { localID(of: $0) }, of: told, reader: reader)
            let mapped = try FindingMapper(article).map(reported)
            let indices = Dictionary(zip(rules.map(\.metadata.id), rules.indices)) { first, _ in first }
            let isParallel = article.article.versions.count > 1
            for finding in mapped {
                // A rule that doesn't run here has nothing to say, and the plugin may leave it to the host to know.
                guard let index = indices[told[finding.rule].metadata.id],
                    applies(rules[index], to: finding.version, isParallel: isParallel)
                else { continue }
                report(finding, into: &findings[index])
            }
        } catch {
            session.fail(at: id, error)
        }
    }

    func finish() async -> [ToolError] {
        await session.finish().map { [$0.error] } ?? []
    }

    /// Whether any rule has something to say of an article.
    private func concerns(_ article: AlignedArticle) -> Bool {
        let versions = article.article.versions
        return rules.contains { rule in
            versions.contains { applies(rule, to: $0, isParallel: versions.count > 1) }
        }
    }

    private func applies(_ rule: GroupRule, to version: Version, isParallel: Bool) -> Bool {
        rule.locales.matches(version.locale) && (isParallel || !rule.comparesVersions)
    }

    private func localID(of rule: GroupRule) -> String {
        String(rule.metadata.id.dropFirst(session.plugin.name.count + 1))
    }

    private func report(_ finding: MappedFinding, into collector: inout FindingCollector) {
        let related = finding.related.map { collector.place($0.range, of: $0.version, $0.message) }
        collector.report(
            finding.range, of: finding.version, finding.message, severity: finding.severity, related: related,
            fixes: finding.fixes, key: finding.key)
    }
}
