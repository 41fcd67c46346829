import Content
import Language
import Linting
import Markup
import Patterns

/// Reports what one version has in a block and its counterpart has not.
package struct Parity: PackKind {
    package static let description = KindDescription(
        "parity",
        summary: "Something is in a block and not in the block that answers it, or more or less often.",
        details: """
            Looked for are the matches of patterns, such as product codes, prices and trademark signs, or elements and \
            attributes that a selector or an XPath finds. Each block is compared with the one that answers it in the source \
            or, where no source is known, in the version most like the others; blocks that were merged or split are \
            compared together. With "scope: {unit: article}" whole versions are compared. "normalize" says what makes no \
            difference: case, digits of other scripts, white space, or punctuation. Something that was replaced is marked itself; \
            something that is missing, the block that lacks it.
            """,
        keys: [
            KeyDescription("pattern", .patterns, "What is compared: a pattern, which may match within words.")
        ] + NodeQuery.keys + [
            KeyDescription("exceptions", .patterns, "Phrases or patterns that may hold a match."),
            KeyDescription("ignore-case", .boolean(false), "Whether patterns match whatever the case."),
            KeyDescription(
                "normalize", .texts,
                "What makes no difference: \"case\", \"digits\", \"spaces\", \"punctuation\"."),
            KeyDescription(
                "repeats", .boolean(true), "Whether how often something is there counts, or only whether it is."),
            KeyDescription("count", .boolean(false), "Whether only how many there are is compared."),
            KeyDescription("report", .choice(["both", "missing", "extra"]), "What is reported."),
        ],
        placeholders: [
            KeyDescription.Placeholder("source", "what the source has there"),
            KeyDescription.Placeholder("target", "what the version has there"),
            KeyDescription.Placeholder("locale", "the locale of the version"),
            KeyDescription.Placeholder("problem", "\"missing\" or \"extra\""),
        ],
        category: .inline, comparesVersions: true,
        template: """
            id: my-pack
            description: What no translation may change.
            rules:
              - id: my-rule
                kind: parity
                message: '"{match}" is {problem}: the source has {source}, "{locale}" has {target}'
                pattern: '\\b[A-Z]{2,}-\\p{Nd}+\\b'
                normalize: digits
                examples:
                  - files:
                      a.en.html: <p>Order the lamp AX-200 today.</p>
                      a.de.html: <p>Bestellen Sie die Lampe ⟦AX-300⟧ heute.</p>
                    source: en
                  - files:
                      a.en.html: <p>Order the lamp AX-200 today.</p>
                      a.ar.html: <p>اطلب المصباح AX-٢٠٠ اليوم.</p>
                      a.fa.html: <p>⟦همین امروز چراغ را سفارش دهید.⟧</p>
                    source: en
              - id: my-rule-about-images
                kind: parity
                message: 'image "{match}" is {problem}'
                selector: img
                attribute: src
                examples:
                  - files:
                      a.en.html: '<p>A lamp <img src="lamp.png"> and more.</p>'
                      a.ja.html: '<p>ランプ <img src="⟦lamp-ja.png⟧"> など。</p>'
                    source: en
            """)

    private enum Side: String {
        case both, missing, extra
    }

    private struct Normalization: OptionSet {
        let rawValue: Int
        static let letterCase = Normalization(rawValue: 1)
        static let digits = Normalization(rawValue: 2)
        static let spaces = Normalization(rawValue: 4)
        static let punctuation = Normalization(rawValue: 8)
        static let names = [
            "case": letterCase, "digits": digits, "spaces": spaces, "punctuation": punctuation,
        ]
    }

    /// Something that was found.
    private struct Item {
        /// The block that it is in, as an index in ``/Content/Version/blocks``.
        let block: Int
        /// What it says.
        let text: String
        /// What it is compared by.
        let key: [UInt32]
        /// Where it is in the file.
        let place: Range<Int>
    }

    private var tokens = TokenSet()
    private let query: NodeQuery?
    private var normalization: Normalization = []
    private let countsOnly: Bool
    private let countsRepeats: Bool
    private let side: Side

    package var needles: [Needle] { tokens.needles }

    package init?(_ keys: inout KeyReader) {
        countsOnly = keys.boolean("count")
        countsRepeats = keys.boolean("repeats")
        if countsOnly, !countsRepeats { keys.note(.conflicting("count", with: "repeats"), key: "repeats") }
        side = Side(rawValue: keys.choice("report")) ?? .both
        query = NodeQuery(keys)
        for scalar in keys.texts("normalize") {
            if let option = Normalization.names[scalar.text] {
                normalization.insert(option)
            } else {
                keys.note(
                    .unknown(.value(of: "normalize"), scalar.text, known: Normalization.names.keys.sorted()), at: scalar
                )
            }
        }
        let ignoringCase = keys.boolean("ignore-case")
        for scalar in keys.texts("pattern") {
            if let needle = TokenPattern.needle(scalar, keys, ignoringCase: ignoringCase, isWord: false) {
                tokens.add(needle)
            }
        }
        tokens.addExceptions("exceptions", of: keys, ignoringCase: ignoringCase)
        let hasQuery = keys.has("selector") || keys.has("xpath")
        if hasQuery, keys.has("pattern") {
            keys.note(.conflicting("pattern", with: keys.has("xpath") ? "xpath" : "selector"), key: "pattern")
        } else if !hasQuery, !keys.has("pattern") {
            keys.note(.missing("pattern\", \"selector\" or \"xpath", of: keys.what), key: "pattern")
        }
        if let fix = keys.node("fix"), fix.scalar?.text != "none" {
            keys.note(.other("rules of the kind \"parity\" repair nothing, remove \"fix\""), key: "fix")
        }
    }

    package func check(_ article: ScopedArticle, into report: inout PackReport) {
        let reference = article.reference
        guard article.versions.indices.contains(reference) else { return }
        let source = article.versions[reference]
        let measured = article.measured(against: reference)
        guard !measured.isEmpty else { return }
        let sourceItems = items(of: source, &report)
        for index in measured {
            let version = article.versions[index]
            let targetItems = items(of: version, &report)
            if version.unit == .article {
                let all = Counterparts.Pair(source: source.blocks, target: version.blocks)
                compare(
                    sourceItems.values.flatMap { $0 }.sorted { $0.place.lowerBound < $1.place.lowerBound }, source,
                    targetItems.values.flatMap { $0 }.sorted { $0.place.lowerBound < $1.place.lowerBound }, version,
                    all, &report)
                continue
            }
            for pair in Counterparts(of: index, in: reference, article).pairs {
                compare(
                    pair.source.flatMap { sourceItems[$0] ?? [] }, source,
                    pair.target.flatMap { targetItems[$0] ?? [] }, version, pair, &report)
            }
        }
    }

    // MARK: Comparing

    private func compare(
        _ sourceItems: [Item], _ source: ScopedVersion, _ targetItems: [Item], _ version: ScopedVersion,
        _ pair: Counterparts.Pair, _ report: inout PackReport
    ) {
        let missing = items(sourceItems, without: targetItems)
        let extra = items(targetItems, without: sourceItems)
        guard !missing.isEmpty || !extra.isEmpty else { return }
        var values = [
            "source": Self.list(sourceItems), "target": Self.list(targetItems),
            "locale": version.locale?.description ?? version.version.path,
        ]
        if side != .missing {
            for (number, item) in extra.enumerated() {
                // What is there in the place of something else is one fault, not two.
                let replaced = number < missing.count && side == .both ? missing[number] : nil
                let place = replaced?.place ?? pair.source.first.map { source.version.blocks[$0].range }
                values["match"] = item.text
                values["problem"] = "extra"
                report.report(
                    sourceRange: item.place, of: version, values,
                    related: place.map { [report.place(sourceRange: $0, of: source, "the source")] } ?? [],
                    key: item.text)
            }
        }
        guard side != .extra, let block = pair.target.first else { return }
        for item in missing.dropFirst(side == .both ? extra.count : 0) {
            values["match"] = item.text
            values["problem"] = "missing"
            report.report(
                sourceRange: version.version.blocks[block].range, of: version, values,
                related: [report.place(sourceRange: item.place, of: source, "the source")], key: item.text)
        }
    }

    /// The items of a list that another one has not, or not as often: the last ones of those that are alike.
    private func items(_ items: [Item], without others: [Item]) -> [Item] {
        guard countsRepeats else {
            var known = Set(others.map(\.key))
            return items.filter { known.insert($0.key).inserted }
        }
        var counts: [[UInt32]: Int] = [:]
        for other in others { counts[other.key, default: 0] += 1 }
        return items.filter { item in
            guard let count = counts[item.key], count > 0 else { return true }
            counts[item.key] = count - 1
            return false
        }
    }

    /// What was found, as messages say it.
    private static func list(_ items: [Item]) -> String {
        items.isEmpty ? "none" : items.map { "\"\($0.text)\"" }.joined(separator: ", ")
    }

    // MARK: Finding

    /// What a version has, by block, in the order of the file.
    private func items(of version: ScopedVersion, _ report: inout PackReport) -> [Int: [Item]] {
        var items: [Int: [Item]] = [:]
        guard let query else {
            for match in tokens.found(in: version.matches) {
                let block = version.texts[match.text].block
                items[block, default: []].append(
                    Item(
                        block: block, text: version.string(match.range), key: key(version.bytes[match.range]),
                        place: version.version.map.sourceRange(of: match.range)))
            }
            return items
        }
        let document = version.version.document
        do {
            let places = try query.places(in: version) ?? []
            if places.isEmpty { return items }
            let finder = BlockFinder(version.version)
            let scope = Set(version.blocks)
            for place in places {
                let offset = document.nodes[place.node].range.lowerBound
                guard let block = finder.block(at: offset), scope.contains(block) else { continue }
                let text = place.text(in: document)
                items[block, default: []].append(
                    Item(
                        block: block, text: String(decoding: text, as: UTF8.self), key: key(text[...]),
                        place: place.range(in: document)))
            }
        } catch {
            report.warn("can't be applied to some documents: \(error.message)")
        }
        return items
    }

    /// What a text is compared by: its scalars, less what makes no difference.
    private func key(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
        if countsOnly { return [] }
        var key: [UInt32] = []
        for (scalar, _) in ScalarReader(bytes) {
            let kind = CharacterClass.of(scalar)
            if normalization.contains(.spaces), kind.isWhitespace { continue }
            if normalization.contains(.punctuation), kind.isPunctuation { continue }
            if normalization.contains(.digits), kind.isDigit,
                let value = Unicode.Scalar(scalar)?.properties.numericValue
            {
                key.append(0x30 + UInt32(value))
            } else {
                key.append(normalization.contains(.letterCase) ? Folding.fold(scalar) : scalar)
            }
        }
        return key
    }
}
