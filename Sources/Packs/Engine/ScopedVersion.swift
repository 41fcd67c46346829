package import Content
package import Language

/// A version as one rule sees it: the texts of its scope, and where its patterns match.
package struct ScopedVersion {
    /// The version.
    package var version: Version { shared.version }
    /// The characters of all blocks, as long as ``/Content/Version/text`` and with the same offsets: what the scope leaves
    /// out within a block is overwritten by the byte 0x01.
    package let bytes: [UInt8]
    /// The blocks of the scope, as indexes in ``/Content/Version/blocks``, in order.
    package let blocks: [Int]
    /// The texts of the scope, in order: the blocks or, where the scope's unit is the segment, their segments.
    package let texts: [ScopedText]
    /// Where what the rule looks for was found, by text, position and then needle. The matches of one pattern don't overlap;
    /// those of several needles may.
    package let matches: [PackMatch]
    /// What the scope takes for one text.
    package let unit: Scope.Unit
    /// Whether the rule is for the version's locale; findings in others are not reported.
    package let isReported: Bool
    /// What all rules share.
    let shared: VersionText

    /// The locale of the version.
    package var locale: LanguageTag? { version.locale }

    /// The sentences of a block, as ranges of ``bytes``; worked out once for all rules.
    package func segments(of block: Int) -> [Range<Int>] { shared.segments(of: block) }

    /// The words of a block in its own language, as ranges of ``bytes``, without those that the scope leaves out; worked
    /// out once for all rules.
    package func words(of block: Int) -> [Range<Int>] {
        shared.words(of: block).filter { bytes[$0.lowerBound] != MaskedText.mask }
    }

    /// The characters of a range of ``bytes``.
    package func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// What was found by the scope's unit, in order: with what was found nowhere where the unit has no match.
    ///
    /// - Returns: For each unit its texts, which are all of the version's where the unit is the article, and the matches
    ///   in them.
    package func matchesByUnit() -> [(texts: ArraySlice<ScopedText>, matches: ArraySlice<PackMatch>)] {
        if unit == .article { return texts.isEmpty ? [] : [(texts[...], matches[...])] }
        var next = matches.startIndex
        return texts.indices.map { index in
            let start = next
            while next < matches.endIndex, matches[next].text == index { next += 1 }
            return (texts[index...index], matches[start..<next])
        }
    }
}
