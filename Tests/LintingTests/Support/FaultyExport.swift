import Foundation
import Language
import Linting
import Rules
import Testing

/// A small export with faults, the same in every run.
struct FaultyExport: CustomTestStringConvertible, Sendable {
    let testDescription: String
    var files: [String: [UInt8]]
    var configuration = Configuration()
    /// How far fixes are trusted in it.
    var applicability = Applicability.safe

    /// The examples of all rules that repair anything, each in another disguise.
    static let ofExamples: [FaultyExport] = {
        var generator = SeededGenerator(seed: 6)
        var exports: [FaultyExport] = []
        for rule in RuleSet.all {
            let metadata = rule.metadata
            guard let fix = metadata.fix else { continue }
            for example in metadata.examples where !example.fixed.isEmpty {
                let files = ExampleExport(example, of: metadata, in: RuleCatalog([rule])).files.mapValues(\.bytes)
                var export = FaultyExport(
                    testDescription: "\(metadata.id): \(example.title)", files: files,
                    configuration: example.configuration(for: metadata.id), applicability: fix)
                export.disguise(using: &generator)
                exports.append(export)
            }
        }
        return exports
    }()

    /// The articles of the fixtures with more faults in them.
    static let ofFixtures: [FaultyExport] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Fixtures/export")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
        let articles = Dictionary(grouping: names) { $0.prefix { $0 != "." } }
        var generator = SeededGenerator(seed: 60)
        return articles.sorted { $0.key < $1.key }.map { article, names in
            var export = FaultyExport(testDescription: "fixture \(article)", files: [:])
            for name in names.prefix(4) {
                let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
                export.files[name] = Array(Self.faulty(text, count: 12, using: &generator).utf8)
            }
            export.disguise(using: &generator)
            return export
        }
    }()

    /// Articles in two languages made of pieces that no writer puts together.
    static let generated: [FaultyExport] = {
        var generator = SeededGenerator(seed: 600)
        return (0..<24).map { number in
            let locales = ["en", ["de", "fr", "ru", "el", "ja", "zh-TW", "th", "ko"][number % 8]]
            let isXML = number % 3 == 0
            var export = FaultyExport(testDescription: "generated \(number), \(locales[1])", files: [:])
            let kinds = (0..<8).map { _ in Int.random(in: 0..<hostile.count, using: &generator) }
            for locale in locales {
                let blocks = kinds.enumerated().map { index, kind in
                    let sentence = sentences[locale]?[index % 3] ?? ""
                    let inner = hostile[kind].replacingOccurrences(of: "TEXT", with: sentence)
                    return isXML ? "<para>\(xml(inner))</para>\n" : "<p>\(inner)</p>\n"
                }
                let text =
                    isXML
                    ? "<?xml version=\"1.0\"?>\n<article xml:lang=\"\(locale)\"><title>1</title>\n\(blocks.joined())</article>\n"
                    : "<html lang=\"\(locale)\"><head><title>1</title></head><body><h1>1</h1>\n\(blocks.joined())</body></html>\n"
                let faulty = Self.faulty(text, count: 8, using: &generator)
                export.files["a.\(locale).\(isXML ? "xml" : "html")"] = Array(faulty.utf8)
            }
            export.disguise(using: &generator)
            return export
        }
    }()

    private static let sentences = [
        "en": [
            "The clerk opened the letter. Then he read it aloud - slowly.", "Keep 24 orders, and read them well-read.",
            "Nobody came \u{201C}at all\u{201D}! We waited at 5\u{A0}km.",
        ],
        "de": [
            "Der Beamte öffnete den Brief. Dann las er ihn vor - langsam.", "Halten Sie 24 Aufträge in Mini-Mappen.",
            "Niemand kam „je“! Wir warteten bei 5\u{A0}km.",
        ],
        "fr": [
            "L’employé ouvrit la lettre. Puis il la lut - lentement.", "Gardez 24 commandes, dit-il\u{A0}!",
            "Personne «\u{A0}ne\u{A0}» vint\u{202F}? À 5\u{A0}km.",
        ],
        "ru": [
            "Служащий открыл письмо. Потом он прочёл его вслух.", "Храните 24 заказа, что-нибудь ещё.",
            "Никто не пришёл! Мы ждали в 5\u{A0}км.",
        ],
        "el": ["Ο υπάλληλος άνοιξε το γράμμα. Μετά το διάβασε.", "Κρατήστε 24 παραγγελίες.", "Κανείς; Στα 5\u{A0}km."],
        "ja": ["係員は手紙を開けた。それから読み上げた。", "二十四件の注文を保管する。", "誰も「来なかった」！五キロで待つ。"],
        "zh-TW": ["職員打開了信。然後他讀了出來。", "保留二十四份訂單,並且閱讀。", "沒有人「來」!在五公里處等。"],
        "th": ["เจ้าหน้าที่เปิดจดหมาย แล้วเขาก็อ่าน", "เก็บคำสั่งซื้อไว้ 24 รายการ", "ไม่มีใครมา เรารอที่ 5\u{A0}กม."],
        "ko": ["직원이 편지를 열었다. 그리고 읽었다.", "주문 24개를 보관하세요.", "아무도 오지 않았다! 5\u{A0}km에서 기다렸다."],
    ]

    private static let hostile = [
        "TEXT", "<b>TEXT</b> TEXT", "TEXT &amp; TEXT &lt;x&gt; &#233;&nbsp;&#x20AC;",
        "<code>clerk opened.Afterwards he re -read</code> TEXT", "<code>a -b.C  d</code> TEXT",
        "TEXT <a href=\"x -y.Z/%20\">https://example.org/a-b.C,</a> TEXT",
        "<span translate=\"no\">Acme -Co.Ltd  x</span> TEXT",
        "<!-- hexapla-disable-next all -- TEXT -->TEXT", "TEXT <img src=\"a.B.png\" alt=\"a  b\"> TEXT",
        "TEXT \u{FFFD}.",
        "TEXT<br>TEXT", "TEXT www.example.org/a.B. TEXT", "<i>TEXT <b>TEXT</i></b> < TEXT",
        "TEXT &product; &#0; &bogus TEXT",
        "<script>if (a.B) x -y  z</script>TEXT", "TEXT</p><pre>x -y.Z  &amp;amp; TEXT</pre><p>TEXT", "CDATA TEXT",
    ]

    /// The same in XML, as far as it can stand there: one piece is malformed there too, and is left alone.
    private static func xml(_ piece: String) -> String {
        var piece = piece.replacingOccurrences(of: "<br>", with: "<br/>").replacingOccurrences(
            of: "\u{22}> TEXT", with: "\u{22}/> TEXT")
        for (old, new) in [
            ("&nbsp;", "&#160;"), ("&#0;", ""), ("&bogus", ""), (" < ", " "), ("</p><pre>", ""), ("</pre><p>", ""),
        ] {
            piece = piece.replacingOccurrences(of: old, with: new)
        }
        return piece.replacingOccurrences(of: "CDATA", with: "<![CDATA[a -b.C & <x> customer.Karaniwan]]>")
    }

    /// What is wrong with many an export.
    private static let faults = [
        (". ", "."), (" ", "  "), ("-", " -"), ("-", "- "), ("e", "\u{435}"), ("о", "o"), ("é", "Ã©"), ("ö", "Ã¶"),
        (" ", "Â\u{A0}"),
        ("&amp;", "&amp;amp;"), ("&lt;", "&amp;lt;"), (" ", "\u{200B} "), ("a", "a\u{301}"), ("o", "o\u{308}"),
        (".", " ."), ("!", " !"),
        ("。", "."), ("，", ","), (" ", "\u{A0}"), ("o", "\u{FFFD}"), ("en", "en\u{AD}"), ("的", "的 "), ("た", "た "),
        ("\u{22}>", "\u{22}\n>"),
        (" lang=\u{22}", " lang=\u{22}xx-"), ("</p>", "</p><p></p>"), ("the ", "the the "),
        ("</p>", "</p><p>Skip to main content</p>"),
        ("<p>", "<p><!-- hexapla-disable-next link-mismatch -->"), ("’", "\u{27}"), ("»", "\u{22}"), ("ü", "u\u{308}"),
        (" ", "\n\n  "),
    ]

    /// Plants faults, one to a line at most: one that another hides would be found when the other is repaired.
    private static func faulty(_ text: String, count: Int, using generator: inout SeededGenerator) -> String {
        var lines = text.components(separatedBy: "\n")
        for line in lines.indices.shuffled(using: &generator).prefix(count) {
            let (old, new) = faults.randomElement(using: &generator) ?? faults[0]
            let parts = lines[line].components(separatedBy: old)
            guard parts.count > 1 else { continue }
            let place = Int.random(in: 1..<parts.count, using: &generator)
            lines[line] = parts[..<place].joined(separator: old) + new + parts[place...].joined(separator: old)
        }
        return lines.joined(separator: "\n")
    }

    /// Writes the files with other line ends and in another encoding.
    private mutating func disguise(using generator: inout SeededGenerator) {
        let choice = Int.random(in: 0..<9, using: &generator)
        var texts = files.mapValues { String(decoding: $0, as: UTF8.self) }
        if choice % 2 == 1 {
            texts = texts.mapValues { $0.replacingOccurrences(of: "\n", with: choice == 1 ? "\r" : "\r\n") }
        }
        files = texts.mapValues { Array($0.utf8) }
        let isMarkup = files.keys.allSatisfy { $0.hasSuffix("ml") }
        let isDeclared = texts.values.contains { $0.contains("charset") || $0.contains("encoding=") }
        guard !isDeclared else { return }
        switch choice {
        case 2, 3: files = files.mapValues { [0xEF, 0xBB, 0xBF] + $0 }
        case 4, 5:
            files = texts.mapValues { text in
                "\u{FEFF}\(text)".utf16.flatMap { unit in
                    let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
                    return choice == 4 ? [low, high] : [high, low]
                }
            }
        case 6, 7, 8:
            // XML without a declaration is in UTF-8.
            guard isMarkup, !files.keys.contains(where: { $0.hasSuffix(".xml") }) else { return }
            let labels = ["windows-1251", "big5", "shift_jis", "iso-8859-7", "iso-8859-1"]
            guard let label = labels.randomElement(using: &generator), let charset = Charset(label: label) else {
                return
            }
            files = texts.mapValues { Self.encoded($0, charset) }
            configuration.encoding = charset
        default: break
        }
    }

    /// A text in an encoding, with references to the characters that it lacks.
    private static func encoded(_ text: String, _ charset: Charset) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            charset.encode(Array(String(Character(scalar)).utf8))
                ?? Array("&#x\(String(scalar.value, radix: 16));".utf8)
        }
    }
}
