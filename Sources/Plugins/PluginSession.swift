import Linting
import Synchronization

/// The processes of a plugin: at most as many as there are workers, started when they are needed and kept for later.
final class PluginSession: Sendable {
    /// A process, what it was told so far, and how much it was asked.
    private struct Worker {
        let process: PluginProcess
        /// Whether it has told its rules.
        var isReady = false
        /// The rules that it was told to run; nil before it was told any.
        var selection: [String]?
        /// The number of the last article.
        var id = 0
    }

    private struct State {
        var idle: [Worker] = []
        /// How many processes there are, the busy ones included.
        var count = 0
        /// Who waits for a process; given nil, one starts another.
        var waiting: [CheckedContinuation<Worker?, Never>] = []
        /// What went wrong, at the first article in the order of their ids.
        var failure: (article: String, cause: PluginProblem.Cause)?
    }

    let plugin: Configuration.Plugin
    private let program: PluginProgram
    private let context: PluginContext
    private let state = Mutex(State())

    /// Creates a session without any process.
    init(_ plugin: Configuration.Plugin, program: PluginProgram, context: PluginContext) {
        self.plugin = plugin
        self.program = program
        self.context = context
    }

    // MARK: Asking

    /// Starts a process and asks it for its rules; it is the first to be asked about articles.
    func start() async throws(PluginProblem.Cause) -> [GroupRule] {
        var worker = await take()
        do {
            let rules = try await greet(&worker)
            give(worker)
            return rules
        } catch {
            await discard(worker)
            throw error
        }
    }

    /// Asks about an article.
    ///
    /// - Parameters:
    ///   - article: The article.
    ///   - selection: The rules that run, by the ids that the plugin gave them.
    ///   - rules: All rules that the plugin told at first.
    ///   - reader: Reads the answer.
    /// - Returns: The findings, in the plugin's order.
    /// - Throws: What went wrong; the process is gone then.
    func findings(
        about article: AlignedArticle, selecting selection: [String], of rules: [GroupRule], reader: FindingsAnswer
    ) async throws(PluginProblem.Cause) -> [PluginFinding] {
        var worker = await take()
        do throws(PluginProblem.Cause) {
            if !worker.isReady {
                let told = try await greet(&worker)
                guard told.map(\.metadata.id) == rules.map(\.metadata.id) else { throw .otherRules }
            }
            worker.id += 1
            var lines: [UInt8] = []
            if worker.selection != selection { lines = HostMessage.select(selection) }
            worker.selection = selection
            lines += ArticleMessage.line(article, id: worker.id)
            let answer = try await answer(to: lines, of: worker, within: plugin.timeout)
            let findings = try reader.findings(of: answer, article: worker.id)
            give(worker)
            return findings
        } catch {
            await discard(worker)
            throw error
        }
    }

    private func greet(_ worker: inout Worker) async throws(PluginProblem.Cause) -> [GroupRule] {
        let hello = HostMessage.hello(plugin, toolVersion: context.toolVersion)
        let answer = try await answer(to: hello, of: worker, within: context.startTimeout)
        worker.isReady = true
        return try RulesAnswer.rules(of: answer, plugin: plugin.name)
    }

    private func answer(
        to lines: [UInt8], of worker: Worker, within seconds: Double
    ) async throws(PluginProblem.Cause) -> Answer {
        switch await worker.process.ask(lines, within: seconds) {
        case .success(let line): return try Answer(line)
        case .failure(let failure): throw .process(failure)
        }
    }

    // MARK: Failing

    /// Whether there is any use in asking about an article: nothing went wrong, or what did comes after it.
    ///
    /// What comes before is asked about nevertheless, so that the failure that is told doesn't depend on which process was
    /// faster.
    func wants(_ article: String) -> Bool {
        state.withLock { state in state.failure.map { article < $0.article } ?? true }
    }

    /// Keeps in mind that something went wrong at an article.
    func fail(at article: String, _ cause: PluginProblem.Cause) {
        state.withLock { state in
            if let failure = state.failure, failure.article <= article { return }
            state.failure = (article, cause)
        }
    }

    /// Ends all processes, of which none may be busy.
    ///
    /// - Returns: What went wrong since the session began, or ended the last time.
    func finish() async -> PluginProblem? {
        let (workers, failure) = state.withLock { state in
            let outcome = (state.idle, state.failure)
            state.count -= state.idle.count
            state.idle = []
            state.failure = nil
            return outcome
        }
        let failures = await withTaskGroup(of: ProcessFailure?.self) { group in
            for worker in workers { group.addTask { await worker.process.end() } }
            return await group.reduce(into: [ProcessFailure]()) { if let failure = $1 { $0.append(failure) } }
        }
        if let failure { return PluginProblem(plugin: plugin, moment: .article(failure.article), cause: failure.cause) }
        // Of several, the same one whichever process was the first to end.
        let problems = failures.map { PluginProblem(plugin: plugin, moment: .end, cause: .process($0)) }
        return problems.min { $0.error.message < $1.error.message }
    }

    // MARK: Processes

    /// Waits for a process that nobody else uses.
    private func take() async -> Worker {
        let worker = await withCheckedContinuation { (continuation: CheckedContinuation<Worker?, Never>) in
            state.withLock { state in
                if let worker = state.idle.popLast() {
                    continuation.resume(returning: worker)
                } else if state.count < max(1, context.workers) {
                    state.count += 1
                    continuation.resume(returning: nil)
                } else {
                    state.waiting.append(continuation)
                }
            }
        }
        if let worker { return worker }
        let name = plugin.name
        let note = context.note
        return Worker(process: PluginProcess(program, grace: context.grace) { note("plugin \"\(name)\": \($0)") })
    }

    /// Gives a process back for others to use.
    private func give(_ worker: Worker) {
        state.withLock { state in
            if state.waiting.isEmpty {
                state.idle.append(worker)
            } else {
                state.waiting.removeFirst().resume(returning: worker)
            }
        }
    }

    /// Ends a process that can't be asked any more; who waits for one starts another in its place.
    private func discard(_ worker: Worker) async {
        await worker.process.end()
        state.withLock { state in
            if state.waiting.isEmpty {
                state.count -= 1
            } else {
                state.waiting.removeFirst().resume(returning: nil)
            }
        }
    }
}
