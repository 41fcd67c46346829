import Alignment
import Content
import Language
import Linting
import Markup

/// Finds hyphenated words with a space on one side of the hyphen: `i -patronize`, `kagiliw -giliw`.
struct SpaceAroundHyphen: DocumentRule, ArticleRule {
    static let metadata = RuleMetadata(
        id: "space-around-hyphen", category: .typography, severity: .warning, fix: .safe, mqm: "Punctuation",
        summary: "A space stands on one side of the hyphen of a word.",
        why: """
            Machine translation tears hyphenated words apart, and a reader takes the hyphen for a dash. A hyphen with a \
            space on one side is reported where it joins: the word occurs joined elsewhere in the document, repeats itself \
            (`buku -buku`), or begins or ends with what hyphens join (`i-`, `re-`, `-moi`, `-то`). A hyphen after a space \
            is also reported, with an unsafe fix, where it stands alone and nothing speaks for a dash. Suspended hyphens \
            (`Vor- und Nachteile`), dashes, options of commands, list marks, ranges and code are left alone.
            """,
        options: [
            RuleOption("allowed", default: .strings([]), "Words that are written so, such as \"sale -off\".")
        ],
        examples: examples)

    private let allowed: Set<String>

    /// The most places without evidence that a document may have: more are a way of writing dashes, or options.
    private static let mostUnproven = 2

    /// Creates the rule from its options.
    init(options: RuleOptions) {
        allowed = Set(options.strings("allowed"))
    }

    /// Reports the hyphens that a space stands beside.
    func check(_ version: Version, into findings: inout FindingCollector) {
        let sites = sites(in: version)
        guard !sites.isEmpty else { return }
        let words = WordIndex(of: version)
        let text = version.text[...]
        let language = version.locale?.language
        let judged = sites.map { site in
            if words.containsPair(text[site.left.range], text[site.right.range]) { return HyphenSite.Evidence.certain }
            return site.isMasked ? .none : site.evidence(in: text, language)
        }
        let unproven = zip(sites, judged).filter { $0.side == .before && $1 == .none && !$0.isMasked }.map(\.0)
        for (site, evidence) in zip(sites, judged) {
            switch evidence {
            case .certain:
                // Code is never changed without a look at it.
                report(site, site.isMasked ? .unsafe : .safe, in: version, into: &findings)
            case .likely:
                // Two in a block are options of a command or a pair of dashes.
                if !isOneOfSeveral(site, among: sites) { report(site, .unsafe, in: version, into: &findings) }
            case .none:
                guard site.side == .before, !site.isMasked, unproven.count <= Self.mostUnproven,
                    !isOneOfSeveral(site, among: sites),
                    Self.mayBeWord(site, in: text)
                else { continue }
                report(site, .unsafe, in: version, into: &findings)
            }
        }
    }

    /// Reports the hyphens in code and names that a space stands beside, where other versions have the word joined.
    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        var indexes = [WordIndex?](repeating: nil, count: versions.count)
        for number in versions.indices {
            let version = versions[number]
            for index in version.blocks.indices where version.isRunningText(version.blocks[index]) {
                for inline in version.inlines[version.blocks[index].inlines] where Self.isName(inline) {
                    let text = version.text[inline.textRange]
                    guard let site = brokenName(in: text, of: index, version) else { continue }
                    let pair = (text[site.left.range], text[site.right.range])
                    func isJoined(in other: Int) -> Bool {
                        if indexes[other] == nil { indexes[other] = WordIndex(of: versions[other]) }
                        return indexes[other]?.containsPair(pair.0, pair.1) ?? false
                    }
                    // What the document itself has joined was reported without its siblings.
                    guard !isJoined(in: number), versions.indices.contains(where: { $0 != number && isJoined(in: $0) })
                    else { continue }
                    report(site, .unsafe, in: version, into: &findings)
                }
            }
        }
    }

    /// Whether an inline object is a name that all versions write alike, and not a text of its own.
    private static func isName(_ inline: Inline) -> Bool {
        (inline.kind == .code || inline.kind == .untranslatable) && inline.textRange.count < 80
    }

    /// The only hyphen of a name with a space on one side.
    private func brokenName(in text: ArraySlice<UInt8>, of block: Int, _ version: Version) -> HyphenSite? {
        guard text.contains(0x2D), text.contains(0x20) else { return nil }
        var sites: [HyphenSite] = []
        for index in text.indices where text[index] == 0x2D && index > text.startIndex && index + 1 < text.endIndex {
            guard let site = site(at: index..<index + 1, of: block, in: text, nil), isContiguous(site, in: version)
            else { continue }
            sites.append(site)
        }
        return sites.count == 1 ? sites.first : nil
    }

    /// Whether another hyphen of the same block stands beside a space too; sites are in the order of the text.
    private func isOneOfSeveral(_ site: HyphenSite, among sites: [HyphenSite]) -> Bool {
        var low = 0
        var high = sites.count
        while low < high {
            let middle = (low + high) / 2
            if sites[middle].space.lowerBound < site.space.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && sites[low - 1].block == site.block
            || low + 1 < sites.count && sites[low + 1].block == site.block
    }

    /// Whether two words that nothing is known of may be parts of one: not `title -Subtitle`, nor right to left, where
    /// the hyphen of that kind is a dash.
    private static func mayBeWord(_ site: HyphenSite, in text: ArraySlice<UInt8>) -> Bool {
        let isAcronym = site.right.capitals == site.right.length
        if site.right.isCapitalized, !isAcronym, !site.left.isCapitalized { return false }
        let script = Script.of(Unicode.Scalar(UTF8Text.scalar(at: site.right.range.lowerBound, in: text).scalar) ?? " ")
        switch script {
        case .latin, .cyrillic, .greek: return site.right.length > 1 && site.left.length > 1
        default: return false
        }
    }

    private func report(
        _ site: HyphenSite, _ applicability: Applicability, in version: Version, into findings: inout FindingCollector
    ) {
        let text = String(decoding: version.text[site.range], as: UTF8.self)
        guard !allowed.contains(text) else { return }
        let source = version.document.source.text
        let space = version.map.sourceRange(of: site.space)
        guard !space.isEmpty, space.upperBound <= source.count else { return }
        let joined =
            version.text[site.range.lowerBound..<site.space.lowerBound]
            + version.text[site.space.upperBound..<site.range.upperBound]
        findings.report(
            version.map.sourceRange(of: site.range), of: version,
            "space \(site.side == .before ? "before" : "after") the hyphen of \"\(text)\"",
            fixes: [
                Fix(
                    "join as \"\(String(decoding: joined, as: UTF8.self))\"", applicability,
                    edits: [Edit(range: space, expected: Array(source[space]), replacement: [])])
            ], key: text)
    }

    /// Finds the hyphens of a version that have a space on one side and letters on both, in the order of the text.
    private func sites(in version: Version) -> [HyphenSite] {
        var sites: [HyphenSite] = []
        for hyphen in WordIndex.hyphens {
            var mask: (block: Int, ranges: InlineMask)?
            CharacterScan.run(hyphen, in: version, where: { ($0 == 0x20) != ($1 == 0x20) }) { range, index in
                let block = version.blocks[index]
                guard var site = site(at: range, of: index, in: version.text(of: block), version.locale?.language)
                else { return }
                let ranges = mask?.block == index ? mask?.ranges : nil
                let masked = ranges ?? InlineMask(of: block, in: version)
                mask = (index, masked)
                site.isMasked = masked.overlaps(site.range)
                if isContiguous(site, in: version) { sites.append(site) }
            }
        }
        sites.sort { $0.space.lowerBound < $1.space.lowerBound }
        return sites
    }

    private func site(
        at hyphen: Range<Int>, of block: Int, in text: ArraySlice<UInt8>, _ language: String?
    ) -> HyphenSite? {
        let before = text[hyphen.lowerBound - 1]
        let after = text[hyphen.upperBound]
        let side: HyphenSite.Side
        let space: Range<Int>
        if before == 0x20, after != 0x20 {
            (side, space) = (.before, hyphen.lowerBound - 1..<hyphen.lowerBound)
        } else if after == 0x20, before != 0x20 {
            (side, space) = (.after, hyphen.upperBound..<hyphen.upperBound + 1)
        } else {
            return nil
        }
        let leftEnd = side == .before ? space.lowerBound : hyphen.lowerBound
        let rightStart = side == .before ? hyphen.upperBound : space.upperBound
        guard leftEnd > text.startIndex, rightStart < text.endIndex,
            let right = WordShape(from: rightStart, in: text), let left = WordShape(before: leftEnd, in: text)
        else { return nil }
        let outside =
            left.range.lowerBound > text.startIndex
            ? UTF8Text.scalar(before: left.range.lowerBound, in: text).scalar : 0x20
        guard WordContext.begins(after: outside) || WordIndex.isHyphen(outside) || outside == 0x2F else { return nil }
        guard WordContext.ends(at: right.range.upperBound, in: text) else { return nil }
        let end = Self.end(of: right, in: text)
        let site = HyphenSite(side: side, left: left, right: right, space: space, end: end, block: block)
        switch side {
        case .before:
            // "Schreibweise und -zeichen" leaves the first part out.
            if HyphenParts.dropsFirstPart(HyphenSite.folded(text[left.range]), language: language) { return nil }
            // `-webkit-…` is a property, whatever stands before it.
            return VendorPrefix.contains(text[right.range]) ? nil : site
        case .after:
            return isSuspended(site, in: text) ? nil : site
        }
    }

    /// Where a word with further hyphens ends; at most as long as a word can be.
    private static func end(of word: WordShape, in text: ArraySlice<UInt8>) -> Int {
        var end = word.range.upperBound
        while end + 1 < text.endIndex, end - word.range.lowerBound < 80, text[end] == 0x2D,
            let next = WordShape(from: end + 1, in: text)
        {
            end = next.range.upperBound
        }
        return end
    }

    /// Whether a hyphen stands for a part that comes later: "Vor- und Nachteile", "two- or three-day".
    private func isSuspended(_ site: HyphenSite, in text: ArraySlice<UInt8>) -> Bool {
        if HyphenParts.isConjunction(HyphenSite.folded(text[site.right.range])) { return true }
        // The part comes within a few words: "pre- rather than post-treatment".
        let rest = text[site.right.range.lowerBound..<min(site.right.range.lowerBound + 60, text.endIndex)]
        return rest.contains(0x2D)
    }

    /// Whether a site is one piece of the file, and its space is a single space there or, after a hyphen, the end of a line.
    ///
    /// A hyphen at the beginning of a line may be a bullet.
    private func isContiguous(_ site: HyphenSite, in version: Version) -> Bool {
        guard version.map.isContiguous(site.left.range.upperBound - 1..<site.right.range.lowerBound + 1) else {
            return false
        }
        let source = version.document.source.text
        let space = version.map.sourceRange(of: site.space)
        guard !space.isEmpty, space.upperBound <= source.count else { return false }
        return site.side == .after || source[space].allSatisfy { $0 == 0x20 }
    }
}

/// The prefixes of style properties that are not standard.
enum VendorPrefix {
    /// Whether a word is one.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        switch String(decoding: word, as: UTF8.self) {
        case "webkit", "moz", "ms", "o", "khtml", "epub": true
        default: false
        }
    }
}
