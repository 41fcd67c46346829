import Alignment
import Content
import Linting

/// Reports a block that stands in the place of its counterpart and is no translation of it.
struct UnrelatedParagraph: ArticleRule {
    static let metadata = RuleMetadata(
        id: "unrelated-paragraph", category: .parity, severity: .warning, mqm: "Mistranslation",
        summary: "A block in the place of its counterpart that is no translation of it.",
        why: """
            The text of another paragraph was pasted in, or the source was rewritten and the translation was not. Length \
            and place give nothing away; words do. What words mean is learned from the other paragraphs of the export: \
            those of a translation stand in the same ones as those of its counterpart, in any two languages. A block is reported where they do not, where it shares no numbers or names with its counterpart either, and \
            where the other versions speak against it and agree with one another. Less is asked where another article of \
            the export, of a sample of at most 128, has the very text and nothing of what the other versions have here: \
            the finding names it. Short blocks, and exports of few articles, have too few words to tell, and with two \
            versions only a text of another article is told.
            """,
        examples: UnrelatedParagraph.examples)

    init(options: RuleOptions) {}

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        for difference in article.differences(.unrelated) where !isForeign(difference, in: article) {
            let version = article.article.versions[difference.place.version]
            guard let block = article.blocks(of: difference.place).first else { continue }
            let others = article.others(of: difference, one: "has here", several: "have here")
            let home = difference.home.map { ", but a text of article \"\($0)\"" } ?? ""
            findings.report(
                version.range(of: difference.place.blocks), of: version,
                "\(block.kind.phrase) of \(article.subject(of: difference)) is no translation of what \(others)\(home): "
                    + "\"\(version.excerpt(of: block))\"\(article.grounds(of: difference))",
                related: article.related(to: difference, into: &findings),
                replaced: .blocks(of: version, difference.place.blocks), key: version.key(of: block))
        }
    }

    /// Whether one of the texts was left in another language: then its words say nothing.
    private func isForeign(_ difference: Discrepancy, in article: AlignedArticle) -> Bool {
        ([difference.place, difference.counterpart] + difference.witnesses).contains { article.isUntranslated($0) }
    }

    /// Paragraphs of a small manual; what stands in one of them stands in another one too.
    private enum Manual {
        static let battery = (
            en: """
            Charge the battery fully before the first journey, which takes about four hours, and keep the charger \
            away from water, rain, children and open fire.
            """,
            de: """
            Laden Sie die Batterie vor der ersten Reise vollständig auf, was etwa vier Stunden dauert, und halten Sie \
            das Ladegerät von Wasser, Regen, Kindern und offenem Feuer fern.
            """
        )
        static let cable = (
            en: """
            The charger and its cable must stay dry, since water and rain damage the battery; a battery that was wet \
            must not be used for the next journey.
            """,
            de: """
            Ladegerät und Kabel müssen trocken bleiben, denn Wasser und Regen schaden der Batterie; eine nasse \
            Batterie darf auf der nächsten Reise nicht benutzt werden.
            """
        )
        static let saddle = (
            en: """
            Loosen the screw under the saddle with the small wrench, raise the saddle to the height that suits you, \
            and tighten the screw again until it holds.
            """,
            de: """
            Lösen Sie die Schraube unter dem Sattel mit dem kleinen Schlüssel, heben Sie den Sattel auf die \
            gewünschte Höhe und ziehen Sie die Schraube wieder fest, bis sie hält.
            """
        )
        static let handlebar = (
            en: """
            The handlebar is held by one screw: turn it with the small wrench, move the handlebar, and tighten the \
            screw again while a friend holds the wheel.
            """,
            de: """
            Den Lenker hält eine Schraube: drehen Sie sie mit dem kleinen Schlüssel, stellen Sie den Lenker, und \
            ziehen Sie die Schraube fest, während jemand das Rad hält.
            """
        )
        static let lights = (
            en: """
            Switch the lights on at dusk; the lamp in front shows the road, the lamp behind shows you to others, and \
            both go on for a while when you stop.
            """,
            de: """
            Schalten Sie das Licht in der Dämmerung ein; die Lampe vorne zeigt den Weg, die Lampe hinten zeigt Sie den \
            anderen, und beide leuchten beim Halten noch eine Weile.
            """
        )
    }

    private static func page(_ title: String, _ first: String, _ second: String) -> String {
        "<html><body><h1>\(title)</h1><p>\(first)</p><p>\(second)</p></body></html>"
    }

    private static let examples = [
        Example(
            "the paragraph of another article was pasted in",
            [
                "riding.en.html": page("Riding", Manual.battery.en, Manual.lights.en),
                "riding.de.html": page("Fahren", "⟦\(Manual.saddle.de)⟧", Manual.lights.de),
                "power.en.html": page("Power", Manual.cable.en, Manual.battery.en),
                "power.de.html": page("Strom", Manual.cable.de, Manual.battery.de),
                "parts.en.html": page("Parts", Manual.saddle.en, Manual.handlebar.en),
                "parts.de.html": page("Teile", Manual.saddle.de, Manual.handlebar.de),
            ], source: "en"),
        Example(
            "all are translations",
            [
                "riding.en.html": page("Riding", Manual.battery.en, Manual.lights.en),
                "riding.de.html": page("Fahren", Manual.battery.de, Manual.lights.de),
                "power.en.html": page("Power", Manual.cable.en, Manual.battery.en),
                "power.de.html": page("Strom", Manual.cable.de, Manual.battery.de),
                "parts.en.html": page("Parts", Manual.saddle.en, Manual.handlebar.en),
                "parts.de.html": page("Teile", Manual.saddle.de, Manual.handlebar.de),
            ], source: "en"),
        Example(
            "without other articles nothing is known of words",
            [
                "riding.en.html": page("Riding", Manual.battery.en, Manual.lights.en),
                "riding.de.html": page("Fahren", Manual.saddle.de, Manual.lights.de),
            ], source: "en"),
        Example(
            "a short paragraph has too few words to tell",
            [
                "riding.en.html": page("Riding", Manual.battery.en, "The lamp in front shows the road."),
                "riding.de.html": page("Fahren", Manual.battery.de, "Den Lenker hält eine Schraube."),
                "power.en.html": page("Power", Manual.cable.en, Manual.lights.en),
                "power.de.html": page("Strom", Manual.cable.de, Manual.lights.de),
                "parts.en.html": page("Parts", Manual.saddle.en, Manual.handlebar.en),
                "parts.de.html": page("Teile", Manual.saddle.de, Manual.handlebar.de),
            ], source: "en"),
    ]
}
