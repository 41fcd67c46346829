import ArgumentParser
import Language
import Linting
import Reporting

/// `hexapla rules list`: lists the rules that there are.
struct RulesListCommand: AsyncParsableCommand {
    /// Where a rule comes from, as the command line says it.
    enum Origin: String, ExpressibleByArgument, CaseIterable {
        /// Compiled in.
        case compiled
        /// A declarative pack.
        case pack
        /// An external program.
        case plugin

        fileprivate init(_ origin: RuleOrigin) {
            self =
                switch origin {
                case .compiled: .compiled
                case .pack: .pack
                case .plugin: .plugin
                }
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the rules: compiled ones, and those of packs and plugins.")

    @OptionGroup
    var source: RulesSource

    @Option(help: ArgumentHelp("List the rules of this category only.", valueName: "name"))
    var category: String?

    @Option(help: ArgumentHelp("List the rules only that look at versions in this locale.", valueName: "tag"))
    var locale: String?

    @Flag(help: "List the rules only that can repair what they find.")
    var fixable = false

    @Option(help: ArgumentHelp("List the rules only that come from there.", valueName: "place"))
    var origin: Origin?

    @Option(help: ArgumentHelp("How to list: text or json.", valueName: "name"))
    var format: OutputFormat = .text

    func run() async throws {
        let tag = try locale.map { try Self.tag($0) }
        let category = try category.map { try Self.category($0) }
        let setup = await source.setup()
        await setup.end()
        let rules = setup.catalog.rules.filter { rule in
            if let category, rule.metadata.category != category { return false }
            if let tag, !rule.locales.matches(tag) { return false }
            if let origin, Origin(rule.metadata.origin) != origin { return false }
            return !fixable || rule.metadata.fix != nil
        }
        let report = RulesReport(rules)
        let isWritten = Terminal.write(format == .json ? report.json : report.table)
        if !isWritten || !setup.problems.isEmpty { throw ExitStatus.failed }
    }

    private static func category(_ text: String) throws -> RuleCategory {
        if let category = RuleCategory(rawValue: text) { return category }
        let hint = NearestName.hint(for: text, among: RuleCategory.allCases.map(\.rawValue))
        throw ValidationError("--category: unknown category \"\(text)\", \(hint)")
    }

    private static func tag(_ text: String) throws -> LanguageTag {
        do throws(ConfigurationError) {
            if let tag = try Configuration.locale(text, option: "--locale") { return tag }
        } catch {
            Terminal.complain(error.problems)
            throw ExitStatus.failed
        }
        throw ValidationError("--locale: \"\(text)\" is no locale")
    }
}
