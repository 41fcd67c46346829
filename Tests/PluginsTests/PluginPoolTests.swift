import Linting
import Testing

@testable import Plugins

@Suite struct PluginPoolTests {
    private static let files = Dictionary(
        uniqueKeysWithValues: (1...40).map { ("article-\($0 + 10).en.html", "<h1>Title</h1><p>Number \($0)</p>") })

    /// Reports every block of every version, and writes its process to a file at its start.
    private static let script = """
        echo $$ >>pids
        rules
        while next; do answer "$(finding "of $article"), $(finding again)"; done
        """

    @Test(arguments: [1, 2, 7])
    func everyProcessIsKeptAndThereAreNoMoreThanWorkers(_ jobs: Int) async throws {
        let folder = try PluginFolder()
        let plugin = try folder.plugin(script: Self.script)
        let run = await PluginRun([plugin], in: folder.context(workers: jobs), on: Self.files, jobs: jobs)
        #expect(run.errors == [])
        #expect(run.findings.count == 80)
        #expect((1...jobs).contains(folder.text(of: "pids").split(separator: "\n").count))
    }

    @Test func moreJobsThanWorkersWait() async throws {
        let folder = try PluginFolder()
        let plugin = try folder.plugin(script: Self.script)
        let run = await PluginRun([plugin], in: folder.context(workers: 2), on: Self.files, jobs: 8)
        #expect(run.findings.count == 80)
        #expect((1...2).contains(folder.text(of: "pids").split(separator: "\n").count))
    }

    @Test func theResultIsTheSameForAnyNumberOfJobs() async throws {
        let folder = try PluginFolder()
        let plugin = try folder.plugin(script: Self.script)
        var all: Set<[String]> = []
        for jobs in [1, 2, 7] {
            let run = await PluginRun([plugin], in: folder.context(workers: jobs), on: Self.files, jobs: jobs)
            all.insert(run.findings + run.result.findings.map(\.fingerprint))
        }
        #expect(all.count == 1)
    }

    @Test func theFirstFailureIsToldForAnyNumberOfJobs() async throws {
        let folder = try PluginFolder()
        // The earlier of two articles at which it fails takes longer to.
        let script = """
            rules
            while next; do
                case $article in
                article-30) sleep 0.3; exit 30 ;;
                article-31) exit 31 ;;
                esac
                answer "$(finding)"
            done
            """
        let plugin = try folder.plugin(script: script)
        for jobs in [1, 2, 7] {
            let run = await PluginRun([plugin], in: folder.context(workers: jobs), on: Self.files, jobs: jobs)
            #expect(run.findings == [])
            #expect(
                run.errors == [
                    "the findings of plugin \"test\" are lost: it ended with exit status 30 at article \"article-30\"; "
                        + "it has to run until its input ends"
                ])
        }
    }

    @Test func theProcessesHaveToTellTheSameRules() async throws {
        let folder = try PluginFolder()
        let script = """
            [ -e started ] && id=other || id=rule
            : >started
            read -r line
            say "{\\"type\\": \\"rules\\", \\"protocol\\": 1, \\"rules\\": [{\\"id\\": \\"$id\\", \\"summary\\": \\"x\\"}]}"
            sleep 0.2
            while next; do answer; done
            """
        let plugin = try folder.plugin(script: script)
        let run = await PluginRun([plugin], in: folder.context(workers: 2), on: Self.files, jobs: 2)
        #expect(run.errors.count == 1)
        #expect(
            run.errors.first?.hasSuffix(
                "one of its processes told other rules than the first; it has to tell the same each time") == true)
    }

    @Test func aGroupCanBeAskedAgainAfterItsEnd() async throws {
        let folder = try PluginFolder()
        let plugin = try folder.plugin(script: Self.script)
        let (groups, problems) = await PluginHost.start([plugin], in: folder.context())
        #expect(problems == [])
        for _ in 1...2 {
            let linter = Linter(
                catalog: RuleCatalog([], groups: groups), store: MemoryStore(["a.en.html": Array("<p>A</p>".utf8)]))
            #expect(await linter.lint(paths: ["."]).findings.count == 2)
        }
        for group in groups { #expect(await group.finish() == []) }
        #expect(folder.text(of: "pids").split(separator: "\n").count == 2)
    }
}
