import JSON
import Linting

/// What is wrong with a plugin; the one place where the words for it are chosen.
struct PluginProblem: Error, Equatable {
    /// When something went wrong.
    enum Moment: Equatable {
        /// Before it was run, or when it was asked for its rules: it never ran.
        case start
        /// When it was asked about an article, by the article's id.
        case article(String)
        /// After the last article.
        case end
    }

    /// What went wrong.
    enum Cause: Error, Equatable {
        /// A configuration names it that lies within what is linted, and that nobody vouches for.
        case untrusted(configuration: String, linted: String)
        /// Its program lies within what is linted.
        case programWithin(linted: String, program: String)
        /// A file that it is given as an argument lies within what is linted.
        case argumentWithin(linted: String, argument: String)
        /// There is no such program.
        case noProgram(String)
        /// There is a file, but none that can be run.
        case notExecutable(String)
        /// The process or how it ended.
        case process(ProcessFailure)
        /// An answer that is no JSON, or of another shape.
        case answer(JSONError)
        /// The plugin speaks another version of the protocol.
        case otherProtocol(Int?)
        /// An answer to something else.
        case otherType(found: String?, expected: String)
        /// An answer that repeats another number than that of the article.
        case otherArticle(found: Int?, expected: Int)
        /// The plugin says itself what is wrong.
        case reported(String)
        /// Two rules with the same id.
        case repeatedRule(String)
        /// A process told other rules than the one before.
        case otherRules
        /// A finding about a version that the article doesn't have.
        case noVersion(finding: String, Int, count: Int)
        /// A finding about a block that the version doesn't have.
        case noBlock(finding: String, Int, version: Int, count: Int)
        /// A range that isn't within its block.
        case outside(finding: String, Range<Int>, block: Int, count: Int)
        /// Replacements of a fix that overlap.
        case overlap(finding: String)
    }

    /// The plugin.
    let plugin: Configuration.Plugin
    /// When it went wrong.
    let moment: Moment
    /// What went wrong.
    let cause: Cause

    /// The error of the tool: at the plugin's place in the configuration.
    var error: ToolError {
        let consequence =
            moment == .start
            ? "plugin \"\(plugin.name)\" is not run" : "the findings of plugin \"\(plugin.name)\" are lost"
        return ToolError(
            path: plugin.place.path, line: plugin.place.line, column: plugin.place.column,
            message: "\(consequence): \(explanation)")
    }

    private var explanation: String {
        switch cause {
        case .untrusted(let configuration, let linted):
            "this configuration lies within \"\(linted)\", which is linted; "
                + "if you trust it, name it with \"--config \(configuration)\""
        case .programWithin(let linted, let program):
            "its program \"\(program)\" lies within \"\(linted)\", which is linted; keep programs outside of it"
        case .argumentWithin(let linted, let argument):
            "its argument \"\(argument)\" lies within \"\(linted)\", which is linted; keep programs outside of it"
        case .noProgram(let program) where program.utf8.contains(UInt8(ascii: "/")):
            "there is no program \"\(program)\"; check the path"
        case .noProgram(let program): "no folder of PATH has a program \"\(program)\"; install it, or give its path"
        case .notExecutable(let program):
            "\"\(program)\" is no program; make it executable with \"chmod +x\", or name the program that runs it"
        case .process(let failure): process(failure)
        case .answer(.malformed(let malformation, let offset)):
            "it answered\(time) with no JSON (\(JSONError.malformed(malformation, offset: offset).message)); "
                + "on its standard output it may write its answers and nothing else"
        case .answer(let error): "it answered\(time) with what the protocol doesn't know: \(error.message)"
        case .otherProtocol(let version):
            "it speaks version \(version.map(String.init) ?? "none") of the protocol, not "
                + "\(HostMessage.protocolVersion); use a version of the plugin that fits this one of Hexapla"
        case .otherType(let found, let expected):
            "it answered\(time) with \(found.map { "\"\($0)\"" } ?? "no \"type\"") where \"\(expected)\" was due"
        case .otherArticle(let found, let expected):
            "it answered\(time) for id \(found.map(String.init) ?? "none"), not \(expected); "
                + "every article has one answer, with its id"
        case .reported(let message): "it reports\(time): \(message)"
        case .repeatedRule(let id): "it has two rules \"\(id)\"; remove one of them"
        case .otherRules: "one of its processes told other rules than the first; it has to tell the same each time"
        case .noVersion(let finding, let version, let count):
            "\(finding)\(time) is about version \(version) of \(count); they are counted from 0"
        case .noBlock(let finding, let block, let version, let count):
            "\(finding)\(time) is about block \(block) of version \(version), which has \(count); "
                + "they are counted from 0"
        case .outside(let finding, let range, let block, let count):
            "\(finding)\(time) is about [\(range.lowerBound), \(range.upperBound)] of block \(block), which has \(count) "
                + "characters; they are counted in Unicode scalars, from 0"
        case .overlap(let finding): "\(finding)\(time) has a fix whose replacements overlap"
        }
    }

    private func process(_ failure: ProcessFailure) -> String {
        switch failure {
        case .notStarted:
            "the system can't run its program; a script has to begin with \"#!\" and the path of its interpreter"
        case .slow(let seconds) where moment == .start:
            "it told no rules within \(Self.seconds(seconds)); it has to answer the first line before it reads more"
        case .slow(let seconds):
            "it took longer than \(Self.seconds(seconds))\(time); raise its \"timeout\" if it needs more"
        case .ended(let ending, let note):
            "it ended with \(ending.description)\(time)"
                + (note.map { ": \($0)" } ?? "; it has to run until its input ends")
        case .closed: "it closed its standard output\(time); it has to answer until its input ends"
        case .long: "it answered\(time) with more than \(PluginProcess.longestLine >> 20) MB; report fewer findings"
        case .stray:
            "it wrote more than one line\(time); on its standard output it may write its answers and nothing else"
        case .unread: "it answered\(time) before it had read the whole line"
        }
    }

    /// When it went wrong, as part of a sentence.
    private var time: String {
        switch moment {
        case .start: ""
        case .article(let id): " at article \"\(id)\""
        case .end: " after the last article"
        }
    }

    private static func seconds(_ seconds: Double) -> String {
        let number = seconds == seconds.rounded() && abs(seconds) < 1e9 ? String(Int(seconds)) : String(seconds)
        return number == "1" ? "1 second" : "\(number) seconds"
    }
}
