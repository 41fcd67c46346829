import Linting

extension StaleTranslation {
    private static func docbook(_ text: SampleText, _ head: String) -> String {
        """
        <?xml version="1.0" encoding="utf-8"?>
        <!-- \(head) -->
        <article xmlns="http://docbook.org/ns/docbook"><title>\(text.title)</title>
        <para>\(text.letters)</para><para>\(text.receipt)</para></article>
        """
    }

    private static func html(_ text: SampleText, _ head: String, _ body: String = "") -> String {
        """
        <html><head>\(head)<title>\(text.title)</title></head><body><h1>\(text.title)</h1>\(body)
        <p>\(text.letters)</p><p>\(text.receipt)</p></body></html>
        """
    }

    private static func modified(_ date: String) -> String { "<meta name=\"dcterms.modified\" content=\"\(date)\">" }

    static let examples = [
        Example(
            "DocBook that names the revision that it was made from",
            [
                "en/a.xml": docbook(.en, "$Revision: 338832 $"),
                "de/a.xml": docbook(.de, "EN-Revision: ⟦330811⟧ Maintainer: anna Status: ready"),
            ]),
        Example(
            "a comment that tells what the source is at",
            [
                "a.en.html": html(.en, "<!-- $LastChangedRevision: 1690137 $ -->"),
                "a.ja.html": html(.ja, "<!-- English Revision: ⟦105989⟧:1690137 (outdated) -->"),
            ]),
        Example(
            "dates in metadata",
            [
                "a.en.html": html(.en, modified("2023-10-17T09:30:00Z")),
                "a.el.html": html(.el, modified("⟦2019-07-10⟧")),
            ], source: "en"),
        Example(
            "dates in the text",
            [
                "a.en.html": html(.en, "", "<time pubdate datetime=\"2024-02-01\">1 February</time>"),
                "a.lt.html": html(.lt, "", "<time pubdate datetime=\"⟦2022-12-31⟧\">2022 12 31</time>"),
            ], source: "en"),
        Example(
            "a date in a script, which the configuration tells",
            [
                "a.en.html": html(.en, "<script>f.changed = { date:'2019-11-05', time:'10:00' }</script>"),
                "a.fr.html": html(.de, "<script>f.changed = {date: '⟦2016-06-01⟧'}</script>"),
            ], options: ["patterns": .strings(["f.changed = { date: '{date}'"])], source: "en"),
        Example(
            "the same revision, a day's difference, and another way to write a date",
            [
                "a.en.html": html(.en, modified("2023-10-17T23:30:00-08:00")),
                "a.de.html": html(.de, modified("2023-10-17")), "a.ru.html": html(.ru, modified("2023/10/18 09:00")),
            ], source: "en"),
        Example(
            "a keyword that nobody expanded, and marks of different kinds",
            [
                "en/a.xml": docbook(.en, "$Revision$"),
                "de/a.xml": docbook(.de, "EN-Revision: 5f720ab2b9c8122d1a127684748712fc57a24d06"),
                "el/a.xml": docbook(.el, "EN-Revision: 2019-01-01"),
            ], source: "en"),
        Example(
            "a translation that is newer",
            [
                "a.en.html": html(.en, modified("2019-07-10")), "a.de.html": html(.de, modified("2023-10-17")),
            ], source: "en"),
        Example(
            "of dates alone nobody can tell which version is the source",
            [
                "a.el.html": html(.el, modified("2019-07-10")), "a.ru.html": html(.ru, modified("2023-10-17")),
            ]),
    ]
}
