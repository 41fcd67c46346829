import Content
import Language
import Linting
import Markup

/// Reports texts that are too long or too short.
package struct Length: PackKind {
    package static let description = KindDescription(
        "length",
        summary: "A text is longer or shorter than it may be.",
        details: """
            Measured is each text of the scope (a block, a sentence, or all blocks of a version) or, with "selector" or \
            "xpath", each element or attribute that they find: the description of a page is \
            "selector: meta[name=description]" with "attribute: content". Limits may differ by locale. "width" counts \
            characters that take two columns, such as Chinese ones, twice. "max-ratio" and "min-ratio" compare with what \
            the text answers in the source.
            """,
        keys: [
            KeyDescription("max", .other("a number, or a map of locales to numbers"), "The length that is allowed."),
            KeyDescription("min", .other("a number, or a map of locales to numbers"), "The length that is needed."),
            KeyDescription(
                "max-ratio", .other("a number, or a map of locales to numbers"),
                "How many times as long as the source it may be."),
            KeyDescription(
                "min-ratio", .other("a number, or a map of locales to numbers"),
                "How many times as long as the source it must be."),
            KeyDescription(
                "unit", .choice(["characters", "letters", "words", "bytes", "width"]), "What is counted."),
        ] + NodeQuery.keys,
        placeholders: [
            KeyDescription.Placeholder("length", "how long it is"),
            KeyDescription.Placeholder("limit", "how long it may or must be"),
            KeyDescription.Placeholder("unit", "what is counted"),
        ],
        template: """
            id: my-pack
            description: Lengths that search engines and layouts bear.
            rules:
              - id: my-rule
                kind: length
                message: 'the description has {length} {unit}, more than {limit}'
                selector: meta[name=description]
                attribute: content
                unit: width
                max: {de: 40, '*': 30}
                examples:
                  - clean: '<html><head><meta name="description" content="All about bees"></head><body><p>Bees.</p></body></html>'
                  - flagged: '<html><head><meta name="description" content="⟦All about bees, wasps and hornets⟧"></head><body><p>Bees.</p></body></html>'
                  - flagged: '<html><head><meta name="description" content="⟦蜜蜂、黄蜂和大黄蜂的一切知识都在这里⟧"></head><body><p>蜜蜂。</p></body></html>'
                    locale: zh
              - id: my-rule-about-headings
                kind: length
                message: 'a heading of {length} {unit}, more than {limit}'
                scope: heading
                unit: words
                max: 3
                examples:
                  - clean: '<html><body><h1>About bees</h1><p>Bees buzz.</p></body></html>'
                  - flagged: '<html><body><h1>⟦All about bees and wasps⟧</h1><p>Bees buzz.</p></body></html>'
            """)

    private enum Unit: String {
        case characters, letters, words, bytes, width
    }

    private let query: NodeQuery?
    private let unit: Unit
    private let maximum: LocaleValues?
    private let minimum: LocaleValues?
    private let maximumRatio: LocaleValues?
    private let minimumRatio: LocaleValues?

    package var comparesVersions: Bool { maximum == nil && minimum == nil }

    package init?(_ keys: inout KeyReader) {
        maximum = LocaleValues("max", of: keys)
        minimum = LocaleValues("min", of: keys)
        maximumRatio = LocaleValues("max-ratio", of: keys)
        minimumRatio = LocaleValues("min-ratio", of: keys)
        unit = Unit(rawValue: keys.choice("unit")) ?? .characters
        query = NodeQuery(keys)
        if query == nil, keys.has("selector") || keys.has("xpath") { return nil }
        if !["max", "min", "max-ratio", "min-ratio"].contains(where: keys.has) {
            keys.note(.missing("max\" or \"min", of: keys.what), key: "max")
        }
    }

    package func check(_ version: ScopedVersion, into report: inout PackReport) {
        guard maximum != nil || minimum != nil else { return }
        guard let query else {
            for texts in units(of: version) {
                let length = texts.reduce(0) { $0 + self.length(of: version.bytes[$1.range], version, block: $1.block) }
                guard let limit = limit(for: length, version.locale), let first = texts.first else { continue }
                report.report(first.range, of: version, values(length, limit))
            }
            return
        }
        for (place, length) in measured(query, version, &report) {
            guard let limit = limit(for: length, version.locale) else { continue }
            reportPlace(place, length, limit, version, &report)
        }
    }

    package func check(_ article: ScopedArticle, into report: inout PackReport) {
        guard maximumRatio != nil || minimumRatio != nil, article.versions.count > 1 else { return }
        let reference = article.reference
        guard article.versions.indices.contains(reference) else { return }
        let source = article.versions[reference]
        for index in article.measured(against: reference) {
            let version = article.versions[index]
            if let query {
                let own = measured(query, version, &report)
                let others = measured(query, source, &report)
                // What is in the same place answers it where both have as many.
                guard own.count == others.count else { continue }
                for ((place, length), other) in zip(own, others) {
                    guard let limit = ratioLimit(for: length, other.length, version.locale) else { continue }
                    reportPlace(place, length, limit, version, &report)
                }
                continue
            }
            for pair in Counterparts(of: index, in: reference, article).pairs {
                let other = pair.source.reduce(0) { $0 + self.length(ofBlock: $1, source) }
                let length = pair.target.reduce(0) { $0 + self.length(ofBlock: $1, version) }
                guard let limit = ratioLimit(for: length, other, version.locale), let first = pair.target.first,
                    let answered = pair.source.first
                else { continue }
                let place = report.place(
                    source.version.blocks[answered].textRange, of: source, "the source, \(other) \(unit.rawValue)")
                report.report(
                    version.version.blocks[first].textRange, of: version, values(length, limit), related: [place])
            }
        }
    }

    // MARK: Limits

    private func limit(for length: Int, _ locale: LanguageTag?) -> Double? {
        if let limit = maximum?.value(for: locale), Double(length) > limit { return limit }
        if let limit = minimum?.value(for: locale), Double(length) < limit { return limit }
        return nil
    }

    private func ratioLimit(for length: Int, _ source: Int, _ locale: LanguageTag?) -> Double? {
        if let ratio = maximumRatio?.value(for: locale), Double(length) > ratio * Double(source) {
            return (ratio * Double(source)).rounded(.down)
        }
        if let ratio = minimumRatio?.value(for: locale), Double(length) < ratio * Double(source) {
            return (ratio * Double(source)).rounded(.up)
        }
        return nil
    }

    private func values(_ length: Int, _ limit: Double) -> [String: String] {
        let shown = limit == limit.rounded() && abs(limit) < 1e15 ? "\(Int(limit))" : "\(limit)"
        return ["length": "\(length)", "limit": shown, "unit": unit.rawValue]
    }

    private func reportPlace(
        _ place: XPathMatch, _ length: Int, _ limit: Double, _ version: ScopedVersion, _ report: inout PackReport
    ) {
        let document = version.version.document
        var values = values(length, limit)
        values["match"] = String(decoding: place.text(in: document), as: UTF8.self)
        report.report(sourceRange: place.range(in: document), of: version, values)
    }

    // MARK: Measuring

    private func units(of version: ScopedVersion) -> [ArraySlice<ScopedText>] {
        if version.unit == .article { return version.texts.isEmpty ? [] : [version.texts[...]] }
        return version.texts.indices.map { version.texts[$0...$0] }
    }

    private func measured(
        _ query: NodeQuery, _ version: ScopedVersion, _ report: inout PackReport
    ) -> [(place: XPathMatch, length: Int)] {
        do {
            let document = version.version.document
            return try (query.places(in: version) ?? []).map { place in
                (place, length(of: place.text(in: document)[...], locale: version.locale))
            }
        } catch {
            report.warn("can't be applied to some documents: \(error.message)")
            return []
        }
    }

    private func length(ofBlock block: Int, _ version: ScopedVersion) -> Int {
        length(of: version.bytes[version.version.blocks[block].textRange], version, block: block)
    }

    private func length(of bytes: ArraySlice<UInt8>, _ version: ScopedVersion, block: Int) -> Int {
        guard unit == .words else { return length(of: bytes, locale: version.locale) }
        return version.words(of: block).count {
            bytes.startIndex <= $0.lowerBound && $0.upperBound <= bytes.endIndex
        }
    }

    private func length(of bytes: ArraySlice<UInt8>, locale: LanguageTag?) -> Int {
        switch unit {
        case .characters: bytes.count { $0 & 0xC0 != 0x80 && $0 != MaskedText.mask }
        case .letters: TextLength.letters(in: bytes)
        case .words: Segmenter(locale).words(in: bytes).count
        case .bytes: bytes.count { $0 != MaskedText.mask }
        case .width: DisplayWidth.of(String(decoding: bytes.filter { $0 != MaskedText.mask }, as: UTF8.self))
        }
    }
}
