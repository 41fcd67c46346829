import Foundation
import Linting
import Markup
import Rules

/// The parts of a lint, measured within this process: each holds the ones before it.
enum Phases {
    /// A part and what it takes.
    struct Phase {
        let name: String
        /// Seconds of the processor, the median of all rounds.
        let cpu: Double
    }

    static func measure(_ sample: Sample, rounds: Int) async -> [Phase] {
        let engine = Linter(rules: [])
        let linter = Linter(rules: RuleSet.all)
        return [
            phase("decode", rounds) { forEachSource(of: sample) { _ in } },
            phase("+ parse", rounds) {
                forEachSource(of: sample) {
                    _ = MarkupParser.parse($0, as: Syntax.sniff(path: $0.path, bytes: $0.text))
                }
            },
            await phase("+ blocks, alignment", rounds) { _ = await engine.lint(paths: [sample.folder.path]) },
            await phase("+ rules", rounds) { _ = await linter.lint(paths: [sample.folder.path]) },
        ]
    }

    private static func forEachSource(of sample: Sample, _ body: (SourceFile) -> Void) {
        for file in sample.files {
            if let source = try? SourceFile(path: file.path, bytes: file.bytes) { body(source) }
        }
    }

    private static func phase(_ name: String, _ rounds: Int, _ work: () -> Void) -> Phase {
        Phase(name: name, cpu: Benchmark.median((0..<rounds).map { _ in CPUTime.of(work) }))
    }

    private static func phase(_ name: String, _ rounds: Int, _ work: () async -> Void) async -> Phase {
        var times: [Double] = []
        for _ in 0..<rounds {
            let start = CPUTime.ofThisProcess()
            await work()
            times.append(CPUTime.ofThisProcess() - start)
        }
        return Phase(name: name, cpu: Benchmark.median(times))
    }
}
