import Content
import Language
import Markup

extension Version {
    /// The hyphens with a space on one side and letters on both, in the order of the text; found once.
    var hyphenSites: [HyphenSite] { facts.value { HyphenSites(of: self) }.all }
}

/// Finds the hyphens of a version that a space stands beside.
private struct HyphenSites {
    private(set) var all: [HyphenSite] = []

    /// Looks at all hyphens of the running text.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    init(of version: Version) {
        for hyphen in WordIndex.hyphens {
            var mask: (block: Int, ranges: InlineMask)?
            CharacterScan.run(hyphen, in: version, where: { ($0 == 0x20) != ($1 == 0x20) }) { range, index in
                let block = version.blocks[index]
                guard
                    var site = Self.site(at: range, of: index, in: version.text(of: block), version.locale?.language),
                    Self.isContiguous(site, in: version)
                else { return }
                let ranges = mask?.block == index ? mask?.ranges : nil
                let masked = ranges ?? InlineMask(of: block, in: version)
                mask = (index, masked)
                site.isMasked = masked.overlaps(site.range)
                all.append(site)
            }
        }
        all.sort { $0.space.lowerBound < $1.space.lowerBound }
    }

    private static func site(
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
        let end = Self.end(of: right, in: text)
        var site = HyphenSite(side: side, left: left, right: right, space: space, end: end, block: block)
        let begins = WordContext.begins(after: outside) || WordIndex.isHyphen(outside) || outside == 0x2F
        let ends = WordContext.ends(at: right.range.upperBound, in: text)
        if !begins || !ends {
            // Parts of an address or of code: `/REC-xml#sec -common`, `http -equiv="`.
            let next = ends ? 0x20 : text[right.range.upperBound]
            guard begins || isOfName(outside), ends || isOfName(UInt32(next)) else { return nil }
            site.isPart = true
        }
        switch side {
        case .before:
            // "Schreibweise und -zeichen" leaves the first part out.
            if HyphenParts.dropsFirstPart(HyphenSite.folded(text[left.range]), language: language) { return nil }
            // `-webkit-…` is a property, whatever stands before it.
            return VendorPrefix.contains(text[right.range]) ? nil : site
        case .after:
            return Self.isSuspended(site, in: text) ? nil : site
        }
    }

    /// Whether a character beside a word may make it a part of an address or of code.
    private static func isOfName(_ scalar: UInt32) -> Bool { (0x21...0x7E).contains(scalar) }

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
    private static func isSuspended(_ site: HyphenSite, in text: ArraySlice<UInt8>) -> Bool {
        if HyphenParts.isConjunction(HyphenSite.folded(text[site.right.range])) { return true }
        // The part comes within a few words: "pre- rather than post-treatment".
        let rest = text[site.right.range.lowerBound..<min(site.right.range.lowerBound + 60, text.endIndex)]
        return rest.contains(0x2D)
    }

    /// Whether a site is one piece of the file, and its space is a single space there or, after a hyphen, the end of a line.
    ///
    /// A hyphen at the beginning of a line may be a bullet.
    private static func isContiguous(_ site: HyphenSite, in version: Version) -> Bool {
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
