import ArgumentParser
import Linting
import Packs
import Reporting

/// `hexapla rules new`: writes a pack to start from.
struct RulesNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a pack with a rule to start from, with examples that pass.",
        discussion: "The kinds are \(KindList.all.map { $0.description.name }.joined(separator: ", ")).")

    @Argument(help: ArgumentHelp("The kind of rule.", valueName: "kind"))
    var kind: String

    @Argument(
        help: ArgumentHelp(
            "The id of the pack, such as \"house-style\", or of a rule of it, such as \"house-style/click-here\".",
            valueName: "id"))
    var id: String

    @Flag(help: "Print the pack rather than writing .hexapla/rules/ID.yml.")
    var stdout = false

    func run() throws {
        guard let description = KindList.kind(kind)?.description else {
            let hint = NearestName.hint(for: kind, among: KindList.all.map { $0.description.name })
            throw failure("unknown kind \"\(kind)\", \(hint)")
        }
        let parts = id.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count <= 2, let pack = parts.first, parts.allSatisfy({ PackID.isValid($0) }) else {
            throw failure("\"\(id)\" is no id; write lower-case letters, digits and hyphens, such as \"house-style\"")
        }
        // The names that there are without any rule: those of categories, and of all rules.
        guard RuleNames([]).ids(pack) == nil else {
            throw failure("\"\(pack)\" is what several rules are called already; choose another id")
        }
        var text = description.template(pack: pack, rule: parts.count == 2 ? parts[1] : "my-rule")
        if text.utf8.last != 0x0A { text += "\n" }
        if stdout {
            Terminal.print(text)
            return
        }
        let path = Self.folder + "\(UserPacks.folder)/\(pack).yml"
        do {
            try NewFile.write(Array(text.utf8), to: path)
        } catch {
            throw failure(error.message)
        }
        Terminal.note("wrote \(path); try it with \"hexapla rules test \(path)\"")
    }

    /// The folder whose packs a run in the working directory uses, with a slash; nothing for the working directory.
    private static var folder: String {
        guard let file = Configuration.find(from: "."), let slash = file.lastIndex(of: "/") else { return "" }
        return String(file[...slash])
    }

    private func failure(_ message: String) -> ExitStatus {
        Terminal.complain(message)
        return .failed
    }
}
