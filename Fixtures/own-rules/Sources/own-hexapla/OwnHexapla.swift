import Command
import OwnRules
import Rules

/// Hexapla with the rules that come with it and one more.
@main
enum OwnHexapla {
    static func main() async {
        await Program.run(rules: RuleSet.all + [LoudHeading.self])
    }
}
