import Linting
import Testing

@testable import Packs

/// What the kinds find beyond their templates.
@Suite struct KindTests {
    private static func found(_ rule: String, _ body: String, locale: String = "en") async -> [String] {
        let pack = Pack(rule: rule)
        #expect(pack.complaints == [])
        return await pack.found(in: body, locale: locale)
    }

    @Test func joinsRawPartsWithTokens() async {
        let rule = "id: r\nkind: existence\nmessage: m\ntokens: [cat, dog]\nraw: ['s?', ' food']\nappend: true"
        #expect(await Self.found(rule, "<p>cats food, dog food, cat</p>") == ["dog food: m"])
        let free = rule + "\nnonword: true"
        #expect(await Self.found(free, "<p>cats food, dog food, cat</p>") == ["cats food: m", "dog food: m"])
    }

    @Test func takesTheLongestOfTokensThatOverlap() async {
        let rule =
            "id: r\nkind: existence\nmessage: m\ntokens: [click, click here, here now]\nexceptions: [right here now]"
        #expect(await Self.found(rule, "<p>click here now; right here now</p>") == ["click here: m"])
    }

    @Test func keepsTheCaseAndSkipsWhatIsRight() async {
        let pack = Pack(
            rule: "id: r\nkind: substitution\nmessage: '{replacement}'\nignore-case: true\nmatch-case: true\n"
                + "swap: {utilise: use, github: GitHub, '(\\d+)%': '$1 percent', istanbul: şehir}")
        #expect(pack.complaints == [])
        let fixed = await pack.fixed("<p>UTILISE it. Utilise, utilise GitHub, github, 5%.</p>")
        #expect(fixed.once == "<p>USE it. Use, use GitHub, GitHub, 5 percent.</p>")
        #expect(fixed.again == 0)
    }

    @Test func repairsNothingWhereSeveralWordsWouldDo() async {
        let pack = Pack(rule: "id: r\nkind: substitution\nmessage: 'use \"{replacement}\"'\nswap: {abort: stop|end}")
        #expect(await pack.found(in: "<p>abort</p>") == ["abort: use \"stop\" or \"end\""])
        #expect(await pack.fixed("<p>abort</p>").once == "<p>abort</p>")
    }

    @Test func refusesAGroupThatIsNotThere() {
        let pack = Pack(rule: "id: r\nkind: substitution\nmessage: m\nswap: {'(a)b': $2}")
        #expect(pack.problems.map(\.message) == [#""(a)b" has no group "2", add it or write "$$" for a dollar"#])
    }

    @Test func countsByTheUnit() async {
        let article =
            "id: r\nkind: occurrence\nmessage: '{count} of {limit}'\ntoken: '!'\nmax: 1\nscope: {unit: article}"
        #expect(await Self.found(article, "<p>One! Two!</p><p>Three!</p>") == ["!: 3 of 1"])
        let block = "id: r\nkind: occurrence\nmessage: '{count} of {limit}'\ntoken: '!'\nmin: 1"
        #expect(await Self.found(block, "<p>One! Two!</p><p>Three.</p>") == ["Three.: 0 of 1"])
    }

    @Test func comparesWordsWhateverStandsAroundThem() async {
        let rule = "id: r\nkind: repetition\nmessage: '{word}'"
        #expect(
            await Self.found(rule, "<p>It is <b>is</b> so, so 5 5 the The THE end.</p>") == [
                "is <b>is: is", "the The THE: the",
            ])
    }

    @Test(arguments: [
        ("$title", "<h2>The Art of a War</h2>", 0), ("$title", "<h2>the art of a war</h2>", 1),
        ("$sentence", "<h2>The art of a war</h2>", 0), ("$upper", "<h2>ΑΒΓ DEF</h2>", 0),
        ("$upper", "<h2>ΑΒγ DEF</h2>", 1),
        ("$lower", "<h2>abc DEF</h2>", 1), ("$lower", "<h2>漢字</h2>", 0), ("^[A-Z].*\\?$", "<h2>Why?</h2>", 0),
        ("^[A-Z].*\\?$", "<h2>Why</h2>", 1),
    ])
    func knowsTheCaseOfHeadings(_ match: String, _ body: String, _ count: Int) async {
        let rule = "id: r\nkind: capitalization\nmessage: m\nmatch: '\(match)'\nthreshold: 1"
        #expect(await Self.found(rule, body).count == count)
    }

    @Test(
        arguments: [
            ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("-2 - -3", 1), ("words / 4", 0.5), ("10 / 4 / 5", 0.5),
            ("1 / 0", nil),
        ] as [(String, Double?)])
    func worksFormulasOut(_ text: String, _ value: Double?) throws {
        #expect(try Formula(text, names: ["words"]).value { _ in 2 } == value)
    }

    @Test(arguments: [
        ("1 +", "expected a number, a name or \"(\"", 3..<3), ("(1", "\"(\" is not closed", 0..<1),
        ("wrds", "unknown name \"wrds\", did you mean \"words\"?", 0..<4),
        ("1 2", "expected an operator or the end", 2..<3),
        ("1.2.3", "not a number", 0..<5), ("", "expected a number, a name or \"(\"", 0..<0),
    ])
    func tellsWhatIsNoFormula(_ text: String, _ message: String, _ range: Range<Int>) {
        #expect(throws: Formula.Failure(message: message, range: range)) { try Formula(text, names: ["words"]) }
    }

    @Test func takesNestedFormulasToALimit() {
        let deep = String(repeating: "(", count: 100_000) + "1"
        #expect(throws: Formula.Failure.self) { try Formula(deep, names: []) }
    }
}
