public import Linting
import Packs

/// The command line as another program starts it: with rules of its own beside those that come with Hexapla.
///
/// ```swift
/// await Program.run(rules: Program.rules + [MyRule.self])
/// ```
public enum Program {
    /// The rules that were compiled in.
    ///
    /// ArgumentParser makes the commands itself, so that they can't be handed the rules.
    @TaskLocal static var rules: [any Rule.Type] = []

    /// The packs that were compiled in, by the same way.
    @TaskLocal static var packs: [PackSource] = []

    /// Runs the command that the arguments of the process name, and ends the process with 0, 1 or 2.
    ///
    /// - Parameters:
    ///   - rules: All compiled rules that there are; of two with the same id the first counts.
    ///   - packs: The texts of the declarative packs that come with the program, in UTF-8.
    @MainActor
    public static func run(rules: [any Rule.Type], packs: [[UInt8]] = []) async {
        // On the main thread and first of all: other threads open descriptors, which would take the place of closed ones.
        Terminal.prepare()
        await $rules.withValue(rules) {
            await $packs.withValue(packs.map { PackSource(path: nil, bytes: $0) }) { await HexaplaCommand.start() }
        }
    }
}
