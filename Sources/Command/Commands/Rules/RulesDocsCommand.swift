import ArgumentParser
import Linting
import Packs
import Reporting

/// `hexapla rules docs`: the manual of all rules that come with the program.
struct RulesDocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Print the manual of all rules that come with the program, as Markdown.",
        discussion:
            "Rules of a configuration's packs and plugins are left out; \"rules explain --format markdown\" has them.")

    @Flag(help: "Print the manual of packs instead: their keys, and the kinds of rule that they may have.")
    var kinds = false

    func run() throws {
        if kinds {
            if !Terminal.write(Array(KindManual.book.utf8)) { throw ExitStatus.failed }
            return
        }
        let packs = PackLoader.load(Program.packs)
        Terminal.complain(packs.problems)
        let catalog = RuleCatalog(Program.rules, groups: [packs.group].compactMap { $0 })
        let isWritten = Terminal.write(RuleManual(catalog.rules).book)
        if !isWritten || !packs.problems.isEmpty { throw ExitStatus.failed }
    }
}
