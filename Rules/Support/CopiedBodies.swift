import Alignment
import Content
import Linting

/// Which versions of an article have, to a large part, the text of another one that is no source of theirs.
///
/// What a translator has not come to yet is in the language of the source. Text in that of another translation, word for
/// word, was saved in the wrong place, whatever else the page holds: a page of which a half stayed has one finding of
/// the version as well.
struct CopiedBodies: Sendable {
    /// The share of the paragraphs, by letters, that must stand in the other version too.
    ///
    /// Of 140 pages of which all plain paragraphs were replaced, on two sites, one of twenty has less than half; of pages
    /// in their own language none has any.
    private static let leastShare = 0.4
    /// One block may be a quotation.
    private static let fewestBlocks = 2

    /// For each version the one that its text is from; nil for all that have their own.
    let originals: [Int?]

    /// Finds the versions of an article.
    ///
    /// - Complexity: O(*n*) in the length of versions that have blocks of others, beyond what finding these costs.
    init(of article: AlignedArticle) {
        let versions = article.article.versions
        let first = article.table.source ?? article.table.pivot
        originals = versions.indices.map { index in
            let copies = article.untranslatedBlocks[index].filter { $0.isCopy && $0.version != first }
            guard copies.count >= Self.fewestBlocks, let expected = versions[index].expectedLanguage else { return nil }
            var copied: [Int: Int] = [:]
            var all = 0
            for block in BodyLanguage.body(of: versions[index], in: expected) {
                // A Chinese letter says as much as three, and the page may be in two scripts.
                let weight = ScriptTally(versions[index].text(of: versions[index].blocks[block])).weight
                all += weight
                if let original = copies.first(where: { $0.block == block })?.version {
                    copied[original, default: 0] += weight
                }
            }
            guard let most = copied.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
                Double(most.value) >= Self.leastShare * Double(all)
            else { return nil }
            return most.key
        }
    }
}

extension AlignedArticle {
    /// Which versions have, to a large part, the text of another one.
    var copiedBodies: CopiedBodies { facts.value { CopiedBodies(of: self) } }
}
