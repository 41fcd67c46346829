public import Linting

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

    /// Runs the command that the arguments of the process name, and ends the process with 0, 1 or 2.
    ///
    /// - Parameter rules: All compiled rules that there are; of two with the same id the first counts.
    @MainActor
    public static func run(rules: [any Rule.Type]) async {
        // On the main thread and first of all: other threads open descriptors, which would take the place of closed ones.
        Terminal.prepare()
        await $rules.withValue(rules) { await HexaplaCommand.start() }
    }
}
