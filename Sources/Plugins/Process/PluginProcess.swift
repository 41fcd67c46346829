import Subprocess

#if canImport(System)
    import System
#else
    import SystemPackage
#endif

/// A running plugin, which is asked one thing after the other.
///
/// It has a session and a process group of its own, and whatever is left of that at the end is killed. Nothing that it
/// does or fails to do keeps its host waiting for longer than the limit of a question and the time it has to end.
final class PluginProcess: Sendable {
    /// The length of the longest answer, in bytes.
    static let longestLine = 16 << 20

    /// Something to ask, and who waits for the answer.
    private struct Question {
        let bytes: [UInt8]
        let limit: Double
        let continuation: CheckedContinuation<Result<[UInt8], ProcessFailure>?, Never>
    }

    /// How talking to a process came to an end.
    private struct Conversation {
        /// The question that has no answer.
        var open: Question?
        /// Why it has none; nil where the output ended.
        var failure: ProcessFailure?
        /// Whether the process had to be killed.
        var isKilled = false
    }

    private typealias Running = Execution<CustomWriteInput, SequenceOutput, SequenceOutput>

    private let questions: AsyncStream<Question>.Continuation
    private let task: Task<ProcessFailure?, Never>

    /// Starts a process.
    ///
    /// - Parameters:
    ///   - program: What to run.
    ///   - grace: How long it may take to end once its input has ended.
    ///   - note: Told each line that it writes to its standard error.
    init(_ program: PluginProgram, grace: Duration, note: @escaping @Sendable (String) -> Void) {
        let (stream, continuation) = AsyncStream.makeStream(of: Question.self)
        questions = continuation
        task = Task {
            let failure = await Self.run(program, answering: stream, grace: grace, note: note)
            continuation.finish()
            // Asked when nobody was there any more.
            for await question in stream { question.continuation.resume(returning: nil) }
            return failure
        }
    }

    deinit {
        questions.finish()
    }

    /// Asks something, and waits for the answer.
    ///
    /// Never asked again after a failure, and by one task at a time.
    /// - Parameters:
    ///   - bytes: Whole lines, the last of which has an answer.
    ///   - seconds: How long the process may take.
    /// - Returns: The line of the answer.
    func ask(_ bytes: [UInt8], within seconds: Double) async -> Result<[UInt8], ProcessFailure> {
        let answer = await withCheckedContinuation { continuation in
            let question = Question(bytes: bytes, limit: seconds, continuation: continuation)
            if case .terminated = questions.yield(question) { continuation.resume(returning: nil) }
        }
        if let answer { return answer }
        return .failure(await task.value ?? .closed)
    }

    /// Ends the input of the process and waits for its end, which is brought about where it doesn't come.
    ///
    /// - Returns: What went wrong after the last answer, or with it.
    @discardableResult
    func end() async -> ProcessFailure? {
        questions.finish()
        return await task.value
    }

    // MARK: Running

    private static func run(
        _ program: PluginProgram, answering questions: AsyncStream<Question>, grace: Duration,
        note: @escaping @Sendable (String) -> Void
    ) async -> ProcessFailure? {
        var options = PlatformOptions()
        options.createSession = true
        var environment: [Environment.Key: String] = [:]
        for (name, value) in program.environment { environment[Environment.Key(stringLiteral: name)] = value }
        let configuration = Configuration(
            executable: .path(FilePath(program.path)), arguments: Arguments(program.arguments),
            environment: .custom(environment), workingDirectory: FilePath(program.workingDirectory),
            platformOptions: options)
        let notes = PluginNotes(note)
        do {
            let result = try await Subprocess.run(
                configuration, input: .inputWriter, output: .sequence, error: .sequence
            ) { process in
                await talk(to: process, answering: questions, grace: grace, notes: notes)
            }
            let conversation = result.closureResult
            let failure = conversation.failure ?? failure(of: result.terminationStatus, in: conversation, notes)
            if let failure { conversation.open?.continuation.resume(returning: .failure(failure)) }
            return failure
        } catch {
            // Its first question is answered by the end of the stream.
            return .notStarted
        }
    }

    /// What a process did wrong by ending as it did.
    private static func failure(
        of status: TerminationStatus, in conversation: Conversation, _ notes: PluginNotes
    ) -> ProcessFailure? {
        switch status {
        case .signaled(Signal.kill.rawValue) where conversation.isKilled:
            return conversation.open == nil ? nil : .closed
        case .exited(let code):
            return conversation.open == nil && code == 0 ? nil : .ended(.exit(code), note: notes.last)
        case .signaled(let signal): return .ended(.signal(signal), note: notes.last)
        }
    }

    /// Asks a process one question after the other, until there are no more or one has no answer, and brings it to its
    /// end.
    private static func talk(
        to process: Running, answering questions: AsyncStream<Question>, grace: Duration, notes: PluginNotes
    ) async -> Conversation {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await notes.read(process.standardError) }
            var lines = LineReader(process.standardOutput, limit: longestLine)
            var conversation = Conversation()
            for await question in questions {
                let outcome = await answer(to: question, of: process, &lines)
                if case .success(let line) = outcome {
                    question.continuation.resume(returning: .success(line))
                    continue
                }
                conversation.open = question
                if case .failure(let failure) = outcome { conversation.failure = failure }
                break
            }
            try? await process.standardInputWriter.finish()
            if conversation.open == nil {
                let rest = await within(grace, process) { await lines.drain() }
                conversation.isKilled = rest.isLate
                if rest.value { conversation.failure = .stray }
            }
            await end(process, after: &conversation, grace: grace)
            return conversation
        }
    }

    /// Asks a question; nil where the output ends before there is an answer.
    private static func answer(
        to question: Question, of process: Running, _ lines: inout LineReader
    ) async -> Result<[UInt8], ProcessFailure>? {
        // Reading while writing, since a plugin may write before it has read everything.
        let asked = await within(.seconds(question.limit), process) {
            await write(question.bytes, to: process)
        } do: {
            let piece = await lines.next()
            if case .long = piece { kill(process) }
            return piece
        }
        switch asked.value {
        case .long: return .failure(.long)
        case .line where asked.isLate: return .failure(.unread)
        case .line where lines.hasMore: return .failure(.stray)
        case .line(let line): return asked.isDone ? .success(line) : .failure(.unread)
        case .end: return asked.isLate ? .failure(.slow(seconds: question.limit)) : nil
        }
    }

    /// Writes to the input of a process.
    ///
    /// - Returns: Whether all of it was written.
    private static func write(_ bytes: [UInt8], to process: Running) async -> Bool {
        let count = try? await process.standardInputWriter.write(bytes)
        return count == bytes.count
    }

    /// What happens while a process is waited for.
    private enum Event {
        /// The time was up, and the process was killed.
        case late
        /// What was done alongside has succeeded or failed.
        case done(Bool)
        /// The clock was stopped.
        case stopped
    }

    /// Does two things that end with the process, which is killed where they take too long.
    private static func within<Value>(
        _ limit: Duration, _ process: Running, alongside: @escaping @Sendable () async -> Bool = { true },
        do body: () async -> Value
    ) async -> (value: Value, isLate: Bool, isDone: Bool) {
        await withTaskGroup(of: Event.self) { group in
            group.addTask {
                do {
                    try await Task.sleep(for: limit)
                } catch {
                    return .stopped
                }
                kill(process)
                return .late
            }
            group.addTask { .done(await alongside()) }
            let value = await body()
            var (isLate, isDone) = (false, false)
            for await event in group {
                switch event {
                case .late: isLate = true
                case .done(let isSuccess):
                    isDone = isSuccess
                    group.cancelAll()
                case .stopped: break
                }
            }
            return (value, isLate, isDone)
        }
    }

    /// Waits for the end of a process that has nothing more to say, and kills what is left of it and its children.
    private static func end(_ process: Running, after conversation: inout Conversation, grace: Duration) async {
        // After a failure nothing that it does is of interest any more.
        if conversation.failure != nil { kill(process) }
        let start = ContinuousClock.now
        // SIGCONT does nothing to a process that runs. What follows after the grace is SIGKILL.
        await process.teardown(using: [
            .send(signal: .resume, toProcessGroup: true, allowedDurationToNextStep: grace)
        ])
        if .now - start >= grace { conversation.isKilled = true }
        kill(process)
    }

    /// Kills a process and its children; the process keeps its number until it was waited for, after this.
    private static func kill(_ process: Running) {
        try? process.send(signal: .kill, toProcessGroup: true)
    }
}
