import BareParse
import Foundation

/// Measures the processor time of the whole lint against that of a bare libxml2 parse of the same files.
@main
struct Benchmark {
    /// What kept the benchmark from measuring.
    private struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static func main() async {
        do {
            try await measure(Options(CommandLine.arguments.dropFirst()))
        } catch {
            FileHandle.standardError.write(Data("benchmark: \(error)\n".utf8))
            exit(2)
        }
    }

    private static func measure(_ options: Options) async throws {
        let sample = try Sample(of: URL(filePath: options.corpus), copies: options.copies)
        defer { sample.remove() }
        bare_parse_initialize()
        let size = Double(sample.byteCount) / 1e6
        let xml = sample.files.count { $0.isXML }
        print("\(sample.files.count) files (\(sample.files.count - xml) HTML, \(xml) XML), \(format(size, 2)) MB")

        let startUp = try median((0..<options.rounds).map { _ in try run(options.hexapla, ["--version"]) })
        // One round first that doesn't count, so that files and program are in memory.
        _ = try lint(sample, options)
        var bare: [Double] = []
        var whole: [Double] = []
        let packs = SamplePack.Reach.allCases.map { SamplePack(for: sample.texts, reach: $0) }
        var added = packs.map { _ in [Double]() }
        for pack in packs { try check(pack, sample, options) }
        for round in 1...options.rounds {
            let parse = bareParse(sample)
            let lint = try lint(sample, options)
            bare.append(parse)
            whole.append(lint)
            for (index, pack) in packs.enumerated() {
                try sample.withRules(pack) { added[index].append(try self.lint(sample, options) - lint) }
            }
            print(
                "round \(round): bare parse \(milliseconds(parse)), lint \(milliseconds(lint)), "
                    + "ratio \(format(lint / parse, 2))")
        }
        let reference = median(bare)
        print("\nphase                            CPU      MB/s   × bare")
        row("bare parse", reference, size, reference)
        for phase in await Phases.measure(sample, rounds: options.rounds) {
            row(phase.name, phase.cpu, size, reference)
        }
        row("whole lint, as a process", median(whole), size, reference)
        print("\na pack of \(SamplePack.phraseCount) phrases and \(SamplePack.patternCount) patterns adds")
        for (reach, times) in zip(SamplePack.Reach.allCases, added) {
            row(reach.description, median(times), size, reference)
        }
        print("start-up (--version) \(milliseconds(startUp))")
        print("\nratio \(format(median(zip(whole, bare).map { $0 / $1 }), 2)) (median of \(options.rounds) rounds)")
    }

    /// The processor time of a bare parse of all files, in seconds.
    private static func bareParse(_ sample: Sample) -> Double {
        var counts = bare_parse_counts()
        return CPUTime.of {
            for file in sample.files {
                file.bytes.withUnsafeBytes { bytes in
                    bare_parse(
                        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, file.isXML ? 1 : 0, &counts
                    )
                }
            }
        }
    }

    /// The processor time of the whole linter on all files, in seconds.
    private static func lint(_ sample: Sample, _ options: Options) throws -> Double {
        try run(options.hexapla, ["lint", "--jobs", "1", "--format", "json", sample.folder.path])
    }

    /// Makes sure that a pack is read, and finds what it should: one that is overlooked costs nothing.
    private static func check(_ pack: SamplePack, _ sample: Sample, _ options: Options) throws {
        try sample.withRules(pack) {
            let arguments = [
                "lint", "--select", "house", "--fail-on", "warning", "--format", "json", sample.folder.path,
            ]
            guard let outcome = Subprocess.run(options.hexapla, arguments), outcome.status == 1 else {
                throw Failure(description: "\(options.hexapla) finds nothing by the rules of a pack")
            }
        }
    }

    /// The processor time of a run, which must not fail: a program that gives up early is fast.
    private static func run(_ program: String, _ arguments: [String]) throws -> Double {
        guard let outcome = Subprocess.run(program, arguments) else {
            throw Failure(description: "can't run \(program)")
        }
        guard outcome.status <= 1 else {
            throw Failure(description: "\(program) ended with exit status \(outcome.status)")
        }
        return outcome.cpu
    }

    private static func row(_ name: String, _ cpu: Double, _ size: Double, _ reference: Double) {
        let columns = [milliseconds(cpu), format(size / cpu, 1), format(cpu / reference, 2)]
        let widths = [10, 10, 10]
        let padded = zip(columns, widths).map { String(repeating: " ", count: max(0, $1 - $0.count)) + $0 }
        print(name.padding(toLength: 26, withPad: " ", startingAt: 0) + padded.joined())
    }

    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }

    private static func format(_ value: Double, _ digits: Int) -> String {
        String(format: "%.\(digits)f", value)
    }

    private static func milliseconds(_ seconds: Double) -> String { format(seconds * 1000, 1) + " ms" }
}
