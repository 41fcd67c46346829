import Foundation

/// Small exports that the tests run the program on.
enum Exports {
    private static let english = [
        "Loyal customers come back because they were treated well. That is where everything else begins.",
        "A complaint that is answered within a day is worth more than any discount.",
        "Keep a record of 24 recent orders, and read it before you write an answer.",
    ]
    private static let german = [
        "Treue Kunden kommen wieder, weil sie gut behandelt wurden. Das ist der Anfang von allem anderen.",
        "Eine Beschwerde, die am selben Tag beantwortet wird, ist mehr wert als jeder Rabatt.",
        "Führen Sie eine Liste der letzten 24 Bestellungen, und lesen Sie sie vor der Antwort.",
    ]

    private static func page(_ locale: String, _ title: String, _ paragraphs: [String]) -> String {
        let body = paragraphs.map { "<p>\($0)</p>\n" }.joined()
        return
            "<!DOCTYPE html>\n<html lang=\"\(locale)\">\n<head><meta charset=\"utf-8\"><title>\(title)</title></head>\n"
            + "<body>\n<h1>\(title)</h1>\n\(body)</body>\n</html>\n"
    }

    /// Two versions without a fault.
    static let clean = [
        "service.en.html": page("en", "Good customer service", english),
        "service.de.html": page("de", "Guter Kundendienst", german),
    ]

    /// The same without the last German paragraph, and with two sentences glued together.
    static let faulty = [
        "service.en.html": page("en", "Good customer service", english),
        "service.de.html": page(
            "de", "Guter Kundendienst",
            [german[0].replacingOccurrences(of: "wurden. Das", with: "wurden.Das"), german[1]]),
    ]

    /// An export of several articles, all with faults.
    static let large = Dictionary(
        (1...12).flatMap { number in faulty.map { ("\(number)/\($0.key)", $0.value) } }, uniquingKeysWith: { $1 })
}
