import Content
import Language
import Linting
import Patterns

/// Reports terms that are not called what the glossary calls them.
package struct Terminology: PackKind {
    package static let description = KindDescription(
        "terminology",
        summary: "A term of the source is not called what the glossary calls it.",
        details: """
            A glossary has terms in several languages: a file in TBX (2 or 3), one of tab-separated values whose first line \
            names the locales, or a list in the rule itself. Where a block of the version in the source locale has a term, \
            the block that answers it must have one of the terms of its locale. A term may have another ending: "inflection" \
            says how many of its last letters may differ, accents and case make no difference, and its words may stand \
            apart. A block that was not translated, or that holds an entity reference, is left alone. Of terms within one another the longest counts. A term with a capital after its first letter, such as an \
            abbreviation, is looked for as it is written. Terms not to use are reported where they stand, with the \
            preferred one as a repair; terms that stay as they are must be there in every locale.
            """,
        keys: [
            KeyDescription("glossary", .texts, "Files in TBX or of tab-separated values, beside the pack or below."),
            KeyDescription(
                "terms",
                .maps([
                    KeyDescription("term", .texts, "What is looked for in the source.", isRequired: true),
                    KeyDescription(
                        "to", .other("a map of locales to terms"), "What it is called, by locale, preferred first."),
                    KeyDescription(
                        "not", .other("a map of locales to terms"), "What it must not be called, by locale."),
                    KeyDescription("translate", .boolean(true), "Whether the term is translated at all."),
                ]), "Terms in the rule itself."),
            KeyDescription(
                "source", .text(nil),
                "The locale of the terms that are looked for; that of a glossary's first column, else \"en\"."),
            KeyDescription("ignore-case", .boolean(true), "Whether case makes no difference in the source."),
            KeyDescription("inflection", .integer(2), "How many letters at the end of a word may differ, 0 to 5."),
        ],
        placeholders: [
            KeyDescription.Placeholder("term", "the term of the source, as the glossary has it"),
            KeyDescription.Placeholder("expected", "what it is called, in quotation marks"),
            KeyDescription.Placeholder("problem", "\"missing\" or \"forbidden\""),
            KeyDescription.Placeholder("locale", "the locale of the version"),
        ],
        category: .inline, comparesVersions: true, fix: PackRuleFix(.suggestion, .unsafe), suggests: true,
        template: """
            id: my-pack
            description: What our terms are called.
            rules:
              - id: my-rule
                kind: terminology
                message: '"{term}" is called {expected} in "{locale}"'
                source: en
                terms:
                  - term: user agent
                    to:
                      de: [Benutzeragent, User-Agent]
                      ru: агент пользователя
                      ja: ユーザーエージェント
                    not: {de: Nutzeragent}
                  - term: Hexapla
                    translate: false
                examples:
                  - files:
                      a.en.html: <p>User agents fetch the page for Hexapla.</p>
                      a.de.html: <p>Die Benutzeragenten holen die Seite für Hexapla.</p>
                      a.ja.html: <p>⟦ブラウザはHexaplaのためにページを取得します。⟧</p>
                      a.ru.html: <p>⟦Агенты пользователей загружают страницу для Гексаплы.⟧</p>
                    source: en
                  - files:
                      a.en.html: <p>The user agent fetches the page.</p>
                      a.de.html: <p>Der ⟦Nutzeragent⟧ holt die Seite.</p>
                    fixed:
                      a.de.html: <p>Der Benutzeragent holt die Seite.</p>
                    source: en
            """)

    /// What a needle stands for.
    private struct Use {
        /// The entries that have the term.
        var entries: [Int]
        /// The term as the glossary has it.
        let text: String
    }

    private var entries: [Glossary.Entry] = []
    /// The locale of the terms that are looked for.
    private let source: LocaleFilter
    private let inflection: Int
    /// Terms of the source, then terms not to use.
    private(set) package var needles: [Needle] = []
    private var uses: [Use] = []
    private var sourceCount = 0

    package init?(_ keys: inout KeyReader) {
        inflection = keys.integer("inflection") ?? 2
        if !(0...5).contains(inflection) {
            keys.note(.mistyped("\"inflection\"", expected: "0 to 5", found: "\(inflection)"), key: "inflection")
        }
        if !keys.has("glossary"), !keys.has("terms") {
            keys.note(.missing("glossary\" or \"terms", of: keys.what), key: "glossary")
        }
        var told: LocaleFilter?
        for scalar in keys.texts("glossary") {
            guard let bytes = keys.file(scalar) else { continue }
            let read = GlossaryReader.read(bytes, path: keys.text.path(of: scalar.text) ?? scalar.text)
            for problem in read.problems { keys.text.note(problem) }
            entries += read.glossary.entries
            told = told ?? read.glossary.source
        }
        let written = keys.text("source").flatMap { keys.locales([$0]) }
        guard let source = written ?? told ?? (try? LocaleFilter(["en"])) else { return nil }
        self.source = source
        for term in keys.maps("terms") { entries.append(Self.entry(term, source)) }
        makeNeedles(ignoringCase: keys.boolean("ignore-case"))
    }

    private static func entry(_ keys: KeyReader, _ source: LocaleFilter) -> Glossary.Entry {
        var entry = Glossary.Entry()
        entry.isKept = !keys.boolean("translate")
        entry.add(keys.texts("term").map(\.text), for: source, isForbidden: false)
        for key in ["to", "not"] {
            for (locales, node) in keys.byLocale(key) {
                entry.add(keys.texts(of: node, key).map(\.text), for: locales, isForbidden: key == "not")
            }
        }
        return entry
    }

    private mutating func makeNeedles(ignoringCase: Bool) {
        var known: [String: Int] = [:]
        func isWritten(_ text: String) -> Bool {
            text.unicodeScalars.dropFirst().contains { CharacterClass.of($0).isUppercase }
        }
        func add(_ text: String, of entry: Int, to terminology: inout Terminology) {
            guard !text.isEmpty else { return }
            if let number = known[text] {
                if terminology.uses[number].entries.last != entry { terminology.uses[number].entries.append(entry) }
                return
            }
            known[text] = terminology.needles.count
            let options: PhraseOptions = ignoringCase && !isWritten(text) ? .ignoringCase : []
            terminology.needles.append(.phrase(text, options))
            terminology.uses.append(Use(entries: [entry], text: text))
        }
        for (index, entry) in entries.enumerated() {
            for terms in entry.terms where terms.isOf(source) {
                for text in terms.allowed { add(text, of: index, to: &self) }
            }
        }
        sourceCount = needles.count
        known.removeAll()
        for (index, entry) in entries.enumerated() {
            for terms in entry.terms where !terms.isOf(source) {
                for text in terms.forbidden { add(text, of: index, to: &self) }
            }
        }
    }

    package func check(_ article: ScopedArticle, into report: inout PackReport) {
        let reference = article.versions.indices.first { index in
            article.versions[index].locale.map { source.matches($0) } ?? false
        }
        guard let reference else { return }
        let sourceVersion = article.versions[reference]
        let found = terms(of: sourceVersion)
        guard !found.isEmpty else { return }
        for index in article.measured(against: reference) {
            var view = TargetView(article.versions[index])
            let forbidden = forbidden(in: view.version)
            for pair in Counterparts(of: index, in: reference, article).pairs {
                var checked: Set<Int> = []
                for match in pair.source.flatMap({ found[$0] ?? [] }) where checked.insert(match.needle).inserted {
                    judge(match, in: sourceVersion, pair, forbidden, &view, &report)
                }
            }
        }
    }

    // MARK: Judging

    /// A version whose blocks are folded when they are first looked at.
    private struct TargetView {
        let version: ScopedVersion
        private var folded: [Int: FoldedWords] = [:]

        init(_ version: ScopedVersion) {
            self.version = version
        }

        mutating func words(of block: Int) -> FoldedWords {
            if let known = folded[block] { return known }
            let words = FoldedWords(version.bytes[version.version.blocks[block].textRange])
            folded[block] = words
            return words
        }
    }

    private func judge(
        _ match: PackMatch, in source: ScopedVersion, _ pair: Counterparts.Pair, _ forbidden: [Int: [PackMatch]],
        _ view: inout TargetView, _ report: inout PackReport
    ) {
        let use = uses[match.needle]
        let version = view.version
        var allowed: [String] = []
        var refused: Set<String> = []
        for index in use.entries {
            if entries[index].isKept {
                allowed.append(use.text)
            } else if let terms = entries[index].terms(for: version.locale) {
                for text in terms.allowed where !allowed.contains(text) { allowed.append(text) }
                refused.formUnion(terms.forbidden)
            }
        }
        let isKept = use.entries.contains { entries[$0].isKept }
        var values = [
            "term": use.text, "expected": allowed.map { "\"\($0)\"" }.joined(separator: " or "),
            "locale": version.locale?.description ?? version.version.path, "problem": "forbidden",
        ]
        let place = report.place(match.range, of: source, "the term in \"\(source.locale?.description ?? "")\"")
        var isReported = false
        for wrong in pair.target.flatMap({ forbidden[$0] ?? [] }) where refused.contains(uses[wrong.needle].text) {
            values["match"] = version.string(wrong.range)
            let isWhole = ending(of: wrong, in: version) == 0
            let better = allowed.first.map {
                LetterCase.text($0, asIn: version.string(wrong.range), locale: version.locale)
            }
            report.report(
                wrong.range, of: version, values, suggestion: isWhole ? better : nil, related: [place],
                key: "\(use.text) \(uses[wrong.needle].text)")
            isReported = true
        }
        guard !isReported, !allowed.isEmpty, let block = pair.target.first else { return }
        if Self.canNotBeJudged(pair.source, source, pair.target, &view) { return }
        let isThere = pair.target.contains { block in
            if isKept { return Self.isThere(use.text, in: version, block) }
            let words = view.words(of: block)
            return allowed.contains { words.contains(FoldedWords($0.utf8), inflection: inflection) }
        }
        if isThere { return }
        values["match"] = source.string(match.range)
        values["problem"] = "missing"
        report.report(
            version.version.blocks[block].textRange, of: version, values, related: [place], key: use.text)
    }

    /// Whether nothing can be said of what some blocks lack: they were not translated, which is another rule's business, or
    /// hold an entity reference, which may stand for the term.
    private static func canNotBeJudged(
        _ sourceBlocks: [Int], _ source: ScopedVersion, _ targetBlocks: [Int], _ view: inout TargetView
    ) -> Bool {
        let version = view.version.version
        for block in targetBlocks {
            if version.inlines[version.blocks[block].inlines].contains(where: { $0.kind == .entity }) { return true }
        }
        let all = targetBlocks.flatMap { view.words(of: $0).all }
        return all
            == sourceBlocks.flatMap { FoldedWords(source.bytes[source.version.blocks[$0].textRange]).all }
    }

    /// Whether a term is in a block as it is written, at whatever place.
    private static func isThere(_ term: String, in version: ScopedVersion, _ block: Int) -> Bool {
        // Code and links count here, even where the scope leaves them out.
        let text = version.version.text[version.version.blocks[block].textRange]
        let wanted = Array(term.utf8)
        guard let first = wanted.first, text.count >= wanted.count else { return false }
        for start in text.startIndex...(text.endIndex - wanted.count) where text[start] == first {
            if text[start..<start + wanted.count].elementsEqual(wanted) { return true }
        }
        return false
    }

    // MARK: Finding

    /// The terms of a version by block: those that stand for themselves, and of overlapping ones the longest.
    private func terms(of version: ScopedVersion) -> [Int: [PackMatch]] {
        var found: [Int: [PackMatch]] = [:]
        for match in version.matches where match.needle < sourceCount {
            guard ending(of: match, in: version) != nil else { continue }
            found[version.texts[match.text].block, default: []].append(match)
        }
        return found.mapValues { matches in
            var kept: [PackMatch] = []
            let longestFirst = matches.sorted {
                ($1.range.count, $0.range.lowerBound) < ($0.range.count, $1.range.lowerBound)
            }
            for match in longestFirst where !kept.contains(where: { $0.range.overlaps(match.range) }) {
                kept.append(match)
            }
            return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
        }
    }

    /// The terms not to use in a version, by block, less those that are a part of one that may be used.
    private func forbidden(in version: ScopedVersion) -> [Int: [PackMatch]] {
        var found: [Int: [PackMatch]] = [:]
        for match in version.matches where match.needle >= sourceCount {
            guard ending(of: match, in: version) != nil else { continue }
            let block = version.texts[match.text].block
            let isCovered = uses[match.needle].entries.contains { index in
                entries[index].terms(for: version.locale)?.allowed.contains {
                    Self.covers($0, uses[match.needle].text, match, in: version)
                } ?? false
            }
            if !isCovered { found[block, default: []].append(match) }
        }
        return found
    }

    /// Whether a longer term that holds a shorter one stands around a place where the shorter one was found.
    private static func covers(_ long: String, _ short: String, _ match: PackMatch, in version: ScopedVersion) -> Bool {
        let whole = Array(long.lowercased().utf8)
        let part = Array(short.lowercased().utf8)
        guard whole.count > part.count else { return false }
        let bounds = version.texts[match.text].range
        for offset in 0...(whole.count - part.count) where whole[offset..<offset + part.count].elementsEqual(part) {
            let start = match.range.lowerBound - offset
            guard start >= bounds.lowerBound, start + whole.count <= bounds.upperBound else { continue }
            if version.string(start..<start + whole.count).lowercased().utf8.elementsEqual(whole) { return true }
        }
        return false
    }

    private func ending(of match: PackMatch, in version: ScopedVersion) -> Int? {
        TermEdges.ending(
            after: match.range, in: version.bytes, within: version.texts[match.text].range, inflection: inflection)
    }
}
