import CCLD2
import Testing

@testable import Language

@Suite("Language identifier")
struct LanguageIdentifierTests {
    static let paragraphs: [(String, String)] = [
        ("en", "Good customers come back because someone took the time to listen to them and to solve their problem."),
        ("de", "Gute Kunden kommen wieder, weil sich jemand die Zeit nahm, ihnen zuzuhören und ihr Problem zu lösen."),
        (
            "fr",
            "Les bons clients reviennent parce que quelqu'un a pris le temps de les écouter et de résoudre leur souci."
        ),
        (
            "es",
            "Los buenos clientes vuelven porque alguien se tomó el tiempo de escucharlos y de resolver su problema."
        ),
        (
            "it",
            "I buoni clienti ritornano perché qualcuno si è preso il tempo di ascoltarli e di risolvere il problema."
        ),
        ("pt", "Os bons clientes voltam porque alguém teve tempo para os ouvir e para resolver os problemas deles."),
        (
            "nl",
            "Goede klanten komen terug omdat iemand de tijd nam om naar hen te luisteren en hun probleem op te lossen."
        ),
        ("sv", "Bra kunder kommer tillbaka eftersom någon tog sig tid att lyssna på dem och att lösa deras problem."),
        (
            "da",
            "Gode kunder kommer tilbage, fordi nogen tog sig tid til at lytte til dem og til at løse deres problem."
        ),
        ("fi", "Hyvät asiakkaat palaavat, koska joku käytti aikaa kuunnellakseen heitä ja ratkaistakseen ongelman."),
        ("pl", "Dobrzy klienci wracają, ponieważ ktoś poświęcił czas, aby ich wysłuchać i rozwiązać ich problem."),
        ("cs", "Dobří zákazníci se vracejí, protože si někdo udělal čas, aby je vyslechl a vyřešil jejich problém."),
        ("sl", "Dobre stranke se vračajo, ker si je nekdo vzel čas, da jim je prisluhnil in rešil njihovo težavo."),
        ("lt", "Geri klientai sugrįžta, nes kažkas skyrė laiko jų išklausyti ir išspręsti jų problemą."),
        ("lv", "Labi klienti atgriežas, jo kāds veltīja laiku, lai viņus uzklausītu un atrisinātu viņu problēmu."),
        (
            "hu",
            "A jó ügyfelek visszatérnek, mert valaki időt szánt arra, hogy meghallgassa őket és megoldja a gondjukat."
        ),
        ("ro", "Clienții buni se întorc pentru că cineva și-a făcut timp să îi asculte și să le rezolve problema."),
        ("tr", "İyi müşteriler geri gelir, çünkü birisi onları dinlemek ve sorunlarını çözmek için zaman ayırmıştır."),
        ("el", "Οι καλοί πελάτες επιστρέφουν επειδή κάποιος αφιέρωσε χρόνο για να τους ακούσει."),
        ("ru", "Хорошие клиенты возвращаются, потому что кто-то нашёл время выслушать их и решить их проблему."),
        ("uk", "Добрі клієнти повертаються, бо хтось знайшов час, щоб їх вислухати та розв'язати їхню проблему."),
        ("bg", "Добрите клиенти се връщат, защото някой е отделил време да ги изслуша и да реши проблема им."),
        ("ar", "يعود العملاء الجيدون لأن شخصا ما خصص الوقت للاستماع إليهم وحل مشكلتهم."),
        ("he", "לקוחות טובים חוזרים כי מישהו הקדיש זמן להקשיב להם ולפתור את הבעיה שלהם."),
        ("fa", "مشتریان خوب باز می‌گردند زیرا کسی وقت گذاشت تا به آنها گوش دهد و مشکل آنها را حل کند."),
        ("hi", "अच्छे ग्राहक वापस आते हैं क्योंकि किसी ने उनकी बात सुनने और उनकी समस्या हल करने के लिए समय निकाला।"),
        ("th", "ลูกค้าที่ดีกลับมาเพราะมีคนใช้เวลารับฟังและแก้ปัญหาของพวกเขา"),
        ("ja", "誰かが時間をかけて話を聞き、問題を解決してくれたので、良いお客様は戻ってきます。"),
        ("ko", "누군가가 시간을 내어 이야기를 듣고 문제를 해결해 주었기 때문에 좋은 고객은 다시 찾아옵니다."),
        ("zh-Hans", "好的顾客会再次光临，因为有人花时间倾听他们的意见并解决了他们的问题。"),
        ("zh-Hant", "好的顧客會再次光臨，因為有人花時間傾聽他們的意見並解決了他們的問題。"),
        ("vi", "Khách hàng tốt quay lại vì có người đã dành thời gian lắng nghe và giải quyết vấn đề của họ."),
        (
            "fil",
            "Bumabalik ang mga mabubuting kostumer dahil may naglaan ng oras upang makinig at lutasin ang problema."
        ),
        (
            "ms",
            "Pelanggan yang baik kembali kerana seseorang meluangkan masa untuk mendengar dan menyelesaikan masalah."
        ),
        ("sr-Cyrl", "Добре муштерије се враћају јер је неко одвојио време да их саслуша и да реши њихов проблем."),
        ("hr", "Dobri kupci se vraćaju jer je netko odvojio vrijeme da ih sasluša i da riješi njihov problem."),
    ]

    @Test("tells the language of a paragraph", arguments: paragraphs)
    func paragraph(locale: String, text: String) throws {
        let found = try #require(LanguageIdentifier().identify(Array(text.utf8)[...]))
        let expected = try #require(LanguageTag(locale))
        #expect(found.tag.isIndistinguishable(from: expected), "\(found.tag)")
        #expect(found.percent > 80)
        #expect(found.letters == text.unicodeScalars.count { $0.properties.generalCategory.isLetter })
        // Of any other paragraph's language it is told apart, unless the two are siblings.
        for (other, _) in Self.paragraphs where other != locale {
            let tag = try #require(LanguageTag(other))
            if tag.isIndistinguishable(from: expected) { continue }
            #expect(!found.tag.isIndistinguishable(from: tag), "\(other)")
        }
    }

    @Test("links the full tables")
    func fullTables() throws {
        // The small tables have 65,536 buckets, and no Hawaiian.
        #expect(hexapla_cld2_table_size() == 262_144)
        let hawaiian = "He moku ʻāina ʻo Hawaiʻi o ka ʻAmelika Huipū ʻia, a he pae ʻāina nui ia ma ka Moana Pākīpika."
        #expect(LanguageIdentifier().identify(Array(hawaiian.utf8)[...])?.tag.description == "haw")
    }

    @Test(
        "modernises CLD2's codes",
        arguments: [("iw", "he"), ("no", "nb"), ("jw", "jv"), ("tl", "fil"), ("zh", "zh-Hans")])
    func codes(code: String, expected: String) {
        #expect(CLD2Code.tag(code, of: [])?.description == expected)
    }

    @Test("takes no script for a language", arguments: ["un", "xxx", "xx-Goth", "zzp", ""])
    func noLanguage(code: String) {
        #expect(CLD2Code.tag(code, of: []) == nil)
    }

    @Test("tells nothing of nothing", arguments: ["", " ", "123 456", "?!", "\0"])
    func nothing(text: String) {
        #expect(LanguageIdentifier().identify(Array(text.utf8)[...]) == nil)
    }

    @Test("reads text with controls and bad bytes in it")
    func unreadable() throws {
        var bytes = Array("Good customers come back because someone took ".utf8)
        bytes += [0x01, 0xFF, 0xC2, 0x85, 0xEF, 0xBF, 0xBF]
        bytes += Array(" the time to listen to them and to solve their problem.".utf8)
        #expect(LanguageIdentifier().identify(bytes[...])?.tag.language == "en")
    }

    @Test("takes no notice of what follows the text")
    func following() {
        // CLD2 reads one byte past the end of a text like this.
        let text = Array("HTML&CSS创".utf8)
        let found = (UInt8.min...UInt8.max).map { LanguageIdentifier().identify((text + [$0])[0..<text.count]) }
        #expect(found.allSatisfy { $0 == found[0] })
    }

    @Test("never traps on random bytes")
    func random() {
        var generator = Generator(state: 11)
        for length in [1, 2, 3, 4, 7, 100, 5000] {
            for _ in 0..<20 {
                let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
                _ = LanguageIdentifier().identify(bytes[...])
            }
        }
    }

    @Test("is used by many threads at once")
    func threads() async {
        await withTaskGroup(of: Bool.self) { group in
            for (locale, text) in Self.paragraphs {
                group.addTask {
                    guard let tag = LanguageTag(locale) else { return false }
                    return (0..<20).allSatisfy { _ in
                        LanguageIdentifier().identify(Array(text.utf8)[...])?.tag.isIndistinguishable(from: tag) == true
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test("knows what it was trained on")
    func known() throws {
        for code in ["en", "iw", "no", "tl", "zh-TW", "haw", "el"] {
            #expect(LanguageIdentifier().knows(try #require(LanguageTag(code))), "\(code)")
        }
        #expect(!LanguageIdentifier().knows(try #require(LanguageTag("ast"))))
    }
}

extension Unicode.GeneralCategory {
    fileprivate var isLetter: Bool {
        switch self {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }
}
