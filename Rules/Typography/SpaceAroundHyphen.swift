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
            (`buku -buku`), or begins or ends with what hyphens join (`i-`, `re-`, `-moi`, `-то`). In addresses, names and \
            code it is reported where a link of the document leads there or another version has it joined. A hyphen \
            after a space is also reported, with an unsafe fix, where it stands alone and nothing speaks for a dash. Suspended hyphens \
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
        let sites = version.hyphenSites
        guard !sites.isEmpty else { return }
        let words = WordIndex(of: version)
        let text = version.text[...]
        let language = version.locale?.language
        let judged = sites.map { site in
            if words.containsPair(text[site.left.range], text[site.right.range]) { return HyphenSite.Evidence.certain }
            return site.isName ? .none : site.evidence(in: text, language)
        }
        let unproven = zip(sites, judged).filter { $0.side == .before && $1 == .none && !$0.isName }.map(\.0)
        for (site, evidence) in zip(sites, judged) {
            switch evidence {
            case .certain:
                // Addresses are never changed without a look at them, and code is not changed at all.
                report(site, site.isName ? .unsafe : .safe, in: version, into: &findings)
            case .likely:
                // Two in a block are options of a command or a pair of dashes.
                if !isOneOfSeveral(site, among: sites) { report(site, .unsafe, in: version, into: &findings) }
            case .none:
                guard site.side == .before, !site.isName, unproven.count <= Self.mostUnproven,
                    !isOneOfSeveral(site, among: sites),
                    Self.mayBeWord(site, in: text)
                else { continue }
                report(site, .unsafe, in: version, into: &findings)
            }
        }
    }

    /// Reports the hyphens in code, names and addresses that a space stands beside, where a link of the document or
    /// another version has them joined.
    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let versions = article.article.versions
        var indexes = [WordIndex?](repeating: nil, count: versions.count)
        for (number, version) in versions.enumerated() {
            let names = version.hyphenSites.filter(\.isName)
            guard !names.isEmpty else { continue }
            let targets = WordIndex(ofLinksIn: version)
            for site in names where !isOneOfSeveral(site, among: names) {
                let pair = (version.text[site.left.range], version.text[site.right.range])
                func isJoined(in other: Int) -> Bool {
                    if indexes[other] == nil { indexes[other] = WordIndex(of: versions[other]) }
                    return indexes[other]?.containsPair(pair.0, pair.1) ?? false
                }
                // What the text itself has joined was reported without its links and siblings.
                guard !isJoined(in: number),
                    targets.containsPair(pair.0, pair.1)
                        || versions.indices.contains(where: { $0 != number && isJoined(in: $0) })
                else { continue }
                report(site, .unsafe, in: version, into: &findings)
            }
        }
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
            fixes: site.isMasked
                ? []
                : [
                    Fix(
                        "join as \"\(String(decoding: joined, as: UTF8.self))\"", applicability,
                        edits: [Edit(range: space, expected: Array(source[space]), replacement: [])])
                ], key: text)
    }
}
