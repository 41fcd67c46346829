import Language
import Linting
import Rules
import Testing

/// What most articles of a locale have word for word comes from the frame of the site.
@Suite("Blocks of the frame")
struct TemplateBlockTests {
    private static let english = [
        "The desk answers every letter within two days, and nobody has to ask twice.",
        "Keep the receipt, since its number is how we find your order in our records.",
        "Spare parts are sent by post from our store in Lyon, on the day of the order.",
        "The shop is open from eight to six, and the bell at the side door always works.",
    ]
    private static let german = [
        "Die Stelle beantwortet jeden Brief in zwei Tagen, und niemand muss zweimal fragen.",
        "Bewahren Sie den Beleg auf, denn mit seiner Nummer finden wir Ihre Bestellung wieder.",
        "Ersatzteile kommen per Post aus unserem Lager in Lyon, am Tag der Bestellung.",
        "Der Laden ist von acht bis sechs offen, und die Glocke an der Seitentür geht immer.",
    ]
    private static let russian = [
        "Отдел отвечает на каждое письмо за два дня, и никому не приходится спрашивать дважды.",
        "Сохраните чек: по его номеру мы находим ваш заказ в наших записях.",
        "Запасные части отправляются почтой с нашего склада в Лионе в день заказа.",
        "Магазин открыт с восьми до шести, а звонок у боковой двери работает всегда.",
    ]

    /// Four articles of a heading and three paragraphs each, with something before and after them.
    private static func export(_ frames: [(locale: String, before: String, after: String)]) -> MemoryStore {
        let texts = ["de": german, "en": english, "ru": russian]
        var files: [String: [UInt8]] = [:]
        for (number, article) in ["a", "b", "c", "d"].enumerated() {
            for (locale, before, after) in frames {
                let paragraphs = (texts[locale] ?? []).enumerated().filter { $0.offset != number }.map(\.element)
                let blocks = ["<h1>\(number)00 \(locale)</h1>"] + (paragraphs + [after]).map { "<p>\($0)</p>" }
                let body = (["<p>\(before)</p>"] + blocks).filter { $0 != "<p></p>" }.joined(separator: "\n")
                let page = "<html lang=\"\(locale)\"><head><title>\(number)</title></head><body>\(body)</body></html>"
                files["\(article).\(locale).html"] = Array(page.utf8)
            }
        }
        return MemoryStore(files)
    }

    private static func findings(_ store: MemoryStore) async -> [Finding] {
        var configuration = Configuration()
        configuration.source = LanguageTag("en")
        return await Linter(rules: RuleSet.all, configuration: configuration, store: store).lint(paths: ["."]).findings
    }

    @Test("A line of the frame that was not translated is one error, and infos elsewhere")
    func untranslated() async {
        let line = "This is not the place for questions about orders, which the desk answers by letter."
        let store = Self.export([("de", "", line), ("en", "", line)])
        let findings = await Self.findings(store).filter { $0.rule == "untranslated-text" }
        #expect(findings.map(\.path) == ["a.de.html", "b.de.html", "c.de.html", "d.de.html"])
        #expect(findings.count { $0.severity == .error } == 1)
        #expect(findings.count { $0.severity == .info } == 3)
        #expect(findings.allSatisfy { $0.message.contains(", as in 3 other articles: ") })
    }

    @Test("A note that all translations begin with is nothing that the source lacks")
    func notes() async {
        let store = Self.export([
            ("de", "Diese Übersetzung ist möglicherweise nicht mehr aktuell, sehen Sie auch das Original.", ""),
            ("en", "", ""), ("ru", "Этот перевод мог устареть, поэтому смотрите и на исходный текст.", ""),
        ])
        let findings = await Self.findings(store).map { "\($0.path) \($0.rule)" }
        #expect(findings == [])
    }
}
