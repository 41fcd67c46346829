import Command
import Rules

/// The program: the command line with the rules that come with it.
@main
enum Hexapla {
    static func main() async {
        await Program.run(rules: RuleSet.all, packs: RuleSet.packs)
    }
}
