import Content
import Language
import Linting
import Markup

/// Reports a translation that was made from an older source.
struct StaleTranslation: RevisionRule {
    static let metadata = RuleMetadata(
        id: "stale-translation", category: .completeness, severity: .warning,
        summary: "A translation was made from an older source.",
        why: """
            What the source says now, the translation does not. The rule reads marks that tell so, and nothing else: \
            `EN-Revision` and `English Revision` comments, which are held against the `$Revision$` of the source or \
            against a second number in the comment; `dcterms.modified`, `article:modified_time`, `dateModified` and \
            the like in metadata, and `<time>` and `<pubdate>`, where both documents have one; and patterns of the \
            configuration. Dates count from two days on, so that a time zone makes no difference. Commits are either \
            the same or not: only with `git` it is known which is older. Where the marks of both can't be compared, \
            nothing is said. Dates need a source locale.
            """,
        options: [
            RuleOption(
                "patterns", default: .strings([]),
                "Texts before the first block of both documents with `{date}` or `{revision}` in the place of the mark; "
                    + "a space stands for any white space, or none.",
                problem: {
                    RevisionPattern($0) == nil
                        ? "has no text before the mark, write it like \"Last updated: {date}\"" : nil
                }),
            RuleOption(
                "git", default: .boolean(false),
                "Whether git is asked, once for the export, when files changed: a translation is stale where the source "
                    + "changed after the commit that the translation names or, without such a mark, two days or more "
                    + "after its own last change."),
        ],
        examples: StaleTranslation.examples)

    /// Whether git is asked when files changed.
    let usesRevisions: Bool
    private let patterns: [RevisionPattern]

    init(options: RuleOptions) {
        usesRevisions = options.boolean("git")
        patterns = options.strings("patterns").compactMap { RevisionPattern($0) }
    }

    func check(_ article: AlignedArticle, into findings: inout FindingCollector) {
        let marks = article.article.versions.map { RevisionMarks(of: $0, patterns: patterns).all }
        for index in article.article.versions.indices where index != article.source {
            check(index, of: article, marks, into: &findings)
        }
    }

    /// Reports a version by the first kind of mark that tells something.
    private func check(
        _ index: Int, of article: AlignedArticle, _ marks: [[RevisionMark]], into findings: inout FindingCollector
    ) {
        let versions = article.article.versions
        for mark in marks[index] {
            guard case .origin(let language) = mark.kind else { continue }
            let named = language.flatMap { name in versions.firstIndex { $0.expectedLanguage?.language == name } }
            let source = named ?? (language == nil ? article.source : nil)
            guard source != index else { continue }
            // What stands in the same comment was written for this very mark.
            let beside = marks[index].first {
                $0.kind == .keyword && $0.range.lowerBound == mark.range.upperBound + 1
            }
            if let own = beside {
                if mark.value.isOlder(than: own.value) == true {
                    let name = source.map { versions[$0].name } ?? language ?? "the source"
                    report(mark, of: versions[index], against: own, in: versions[index], name: name, into: &findings)
                }
                return
            }
            guard let source else { continue }
            if let own = marks[source].first(where: { $0.kind == .keyword }),
                let isOlder = mark.value.isOlder(than: own.value)
            {
                if isOlder { report(mark, of: index, against: own, of: source, article, into: &findings) }
                return
            }
            if checkHistory(of: mark, index, source, article, into: &findings) { return }
        }
        guard let source = article.source else { return }
        for own in marks[source] {
            if case .origin = own.kind { continue }
            guard own.kind != .keyword, let mark = marks[index].first(where: { $0.kind == own.kind }),
                let isOlder = mark.value.isOlder(than: own.value)
            else { continue }
            if isOlder { report(mark, of: index, against: own, of: source, article, into: &findings) }
            return
        }
        checkChanges(of: index, source, article, into: &findings)
    }

    /// Reports a version whose mark names a commit after which the source changed; false where the history doesn't know
    /// the commit.
    private func checkHistory(
        of mark: RevisionMark, _ index: Int, _ source: Int, _ article: AlignedArticle,
        into findings: inout FindingCollector
    ) -> Bool {
        guard case .hash(let hash) = mark.value, article.changes.indices.contains(source),
            let age = article.changes[source].firstIndex(where: { $0.revision.hasPrefix(hash) })
        else { return false }
        guard age > 0 else { return true }
        let (version, other) = (article.article.versions[index], article.article.versions[source])
        findings.report(
            mark.range, of: version,
            "\"\(version.name)\" was made from revision \"\(hash.prefix(12))\" of \"\(other.name)\", "
                + "which changed \(Self.times(age)) since",
            related: [Self.place(of: article.changes[source][0], in: other, &findings)], key: hash)
        return true
    }

    /// Reports a version that was last changed before its source was.
    private func checkChanges(
        of index: Int, _ source: Int, _ article: AlignedArticle, into findings: inout FindingCollector
    ) {
        guard article.changes.indices.contains(index), let own = article.changes[index].first,
            let last = article.changes[source].first, last.time - own.time >= 2 * Self.day
        else { return }
        let count = article.changes[source].count { $0.time > own.time }
        let (version, other) = (article.article.versions[index], article.article.versions[source])
        findings.report(
            version.headline, of: version,
            "\"\(version.name)\" was last changed in \"\(own.revision.prefix(12))\", and \"\(other.name)\" changed "
                + "\(Self.times(count)) since",
            related: [Self.place(of: last, in: other, &findings)], key: own.revision)
    }

    private static let day = 86_400

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

    /// The source as a place, with its last change.
    private static func place(
        of change: FileRevisions.Change, in version: Version, _ findings: inout FindingCollector
    ) -> RelatedPlace {
        findings.place(0..<0, of: version, "\"\(version.name)\" was last changed in \"\(change.revision.prefix(12))\"")
    }

    private func report(
        _ mark: RevisionMark, of index: Int, against other: RevisionMark, of source: Int, _ article: AlignedArticle,
        into findings: inout FindingCollector
    ) {
        let versions = article.article.versions
        report(
            mark, of: versions[index], against: other, in: versions[source], name: versions[source].name,
            into: &findings)
    }

    private func report(
        _ mark: RevisionMark, of version: Version, against other: RevisionMark, in place: Version, name: String,
        into findings: inout FindingCollector
    ) {
        let old = Self.text(of: mark, in: version)
        let new = Self.text(of: other, in: place)
        let message =
            if case .origin = mark.kind {
                "\"\(version.name)\" was made from revision \"\(old)\" of \"\(name)\", which is at \"\(new)\""
            } else if case .day = mark.value {
                "\"\(version.name)\" is of \(old), and \"\(name)\" of \(new)"
            } else {
                "\"\(version.name)\" is at revision \"\(old)\", and \"\(name)\" at \"\(new)\""
            }
        findings.report(
            mark.range, of: version, message,
            related: [findings.place(other.range, of: place, "the revision of \"\(name)\"")], key: old)
    }

    /// The value as it is written, and of a date the day.
    private static func text(of mark: RevisionMark, in version: Version) -> String {
        let text = version.document.source.text[mark.range]
        let length =
            switch mark.value {
            case .day: 10
            case .hash: 12
            case .number: 40
            }
        return String(decoding: text.prefix(length), as: UTF8.self)
    }
}
