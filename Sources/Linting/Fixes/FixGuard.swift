import Content
import Language
import Markup

/// Says which fixes are never made, whatever rule, pack or plugin offers them and however sure it is of them.
///
/// What was lost is not hidden (U+FFFD), what a writer put there with care stays (no-break spaces, code, addresses, text
/// that is not to be translated), and scripts without spaces get none.
struct FixGuard {
    /// Something of a file that no fix changes.
    private struct Ward {
        let range: Range<Int>
        /// Whether it may be taken out with all that it stands in.
        let isRemovable: Bool
        let name: String
    }

    /// Comments and processing instructions, which may stand in anything; sorted.
    private let remarks: [Range<Int>]
    /// Sorted by their beginning.
    private let wards: [Ward]
    /// For each of ``wards``, which of those up to it ends last.
    private let longest: [Int]
    private let text: [UInt8]

    /// Creates a guard for the fixes of one file.
    ///
    /// - Complexity: O(*n* log *n*) in the number of nodes, plus O(*t*) in the size of the text.
    init(_ version: Version) {
        let document = version.document
        text = document.source.text
        remarks = document.nodes.lazy.filter { $0.kind == .comment || $0.kind == .processingInstruction }.map(\.range)
            .sorted { $0.lowerBound < $1.lowerBound }
        let addresses = AddressScanner.addresses(in: text)
        let written = addresses.map { Ward(range: $0, isRemovable: true, name: "an address") }
        let wards = (written + Self.wards(ofBlocks: version) + Self.wards(ofNodes: document))
            .filter { !$0.range.isEmpty }
            .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        var last = 0
        longest = wards.indices.map { index in
            if wards[index].range.upperBound > wards[last].range.upperBound { last = index }
            return last
        }
        self.wards = wards
    }

    /// Why a fix, whose edits are within the file, is not made; nil where nothing is to be said against it.
    func objection(to fix: Fix) -> String? {
        for edit in fix.edits {
            let change = TextChange(edit)
            if change.growth(of: TextChange.isLost) < 0 {
                return "it would delete U+FFFD, which says that text was lost"
            }
            if change.growth(of: TextChange.isNoBreakSpace) < 0, change.growth(of: TextChange.isPlainSpace) > 0 {
                return "it would turn a no-break space into a plain one"
            }
            if change.growth(of: TextChange.isPlainSpace) > 0, separates(change) {
                return "it would put a space into a script that is written without"
            }
            if let name = ward(reachedBy: change.range, isRemoval: change.replacement.isEmpty) {
                return "it would change \(name)"
            }
        }
        return nil
    }

    /// What of the file that no fix changes an edit reaches into.
    private func ward(reachedBy range: Range<Int>, isRemoval: Bool) -> String? {
        if isRemark(range) { return nil }
        if range.isEmpty { return longest(beginningBefore: range.lowerBound, reaching: range.lowerBound)?.name }
        guard isRemoval else {
            return longest(beginningBefore: range.upperBound, reaching: range.lowerBound)?.name
        }
        if let ward = longest(beginningBefore: range.lowerBound, reaching: range.lowerBound) { return ward.name }
        let first = Self.partition(wards.count) { wards[$0].range.lowerBound < range.lowerBound }
        return wards[first...].prefix { $0.range.lowerBound < range.upperBound }.first { ward in
            let isWithin = ward.range.upperBound <= range.upperBound && ward.range.count < range.count
            return !isWithin || !ward.isRemovable
        }?.name
    }

    /// Of the wards that begin before a place, the one that ends last, if that is after another place.
    private func longest(beginningBefore place: Int, reaching other: Int) -> Ward? {
        let count = Self.partition(wards.count) { wards[$0].range.lowerBound < place }
        guard count > 0 else { return nil }
        let ward = wards[longest[count - 1]]
        return ward.range.upperBound > other ? ward : nil
    }

    private func isRemark(_ range: Range<Int>) -> Bool {
        let index = Self.partition(remarks.count) { remarks[$0].lowerBound <= range.lowerBound }
        return index > 0 && remarks[index - 1].upperBound >= range.upperBound
    }

    /// Whether a space that a change puts there has letters of scripts without spaces on both sides, or on the only side
    /// that has letters near by.
    private func separates(_ change: TextChange) -> Bool {
        let scalars = change.replacement
        return scalars.indices.contains { index in
            guard TextChange.isPlainSpace(scalars[index]) else { return false }
            let before = Self.script(of: scalars[..<index].reversed()) ?? script(before: change.range.lowerBound)
            let after = Self.script(of: scalars[(index + 1)...]) ?? script(after: change.range.upperBound)
            let scripts = [before, after].compactMap { $0 }
            return !scripts.isEmpty && scripts.allSatisfy { !$0.usesSpaces }
        }
    }

    /// The script of the letter before an offset.
    private func script(before offset: Int) -> Script? {
        let near = text[max(0, offset - Self.reach)..<offset]
        let start = near.lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? near.startIndex
        return Self.script(of: String(decoding: near[start...], as: UTF8.self).unicodeScalars.reversed())
    }

    /// The script of the letter after an offset.
    private func script(after offset: Int) -> Script? {
        let near = text[offset..<min(text.count, offset + Self.reach)]
        let end = near.firstIndex(of: UInt8(ascii: "<")) ?? near.endIndex
        return Self.script(of: String(decoding: near[..<end], as: UTF8.self).unicodeScalars)
    }

    /// How many bytes away from a space a letter is looked for: beyond a few marks and digits nothing is told by it.
    private static let reach = 32

    /// The script of the first letter; a scalar that was cut in two is none.
    private static func script(of scalars: some Sequence<Unicode.Scalar>) -> Script? {
        scalars.lazy.filter { $0 != "\u{FFFD}" }.map { Script.of($0) }.first { $0 != .common && $0 != .other }
    }

    /// The first of `count` indexes for which a condition does not hold that holds for all before it.
    private static func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension FixGuard {
    /// Attributes whose values are addresses, of HTML and of DocBook.
    private static let addressAttributes: Set<String> = [
        "action", "archive", "background", "cite", "classid", "codebase", "data", "formaction", "href", "longdesc",
        "manifest", "poster", "profile", "src", "srcset", "usemap", "xlink:href", "url", "fileref",
    ]

    /// Code, addresses and what is not to be translated, in the text that a reader sees.
    private static func wards(ofBlocks version: Version) -> [Ward] {
        var wards: [Ward] = []
        for block in version.blocks {
            if block.kind == .code { wards.append(Ward(range: block.range, isRemovable: false, name: "code")) }
            if !block.isTranslatable {
                wards.append(Ward(range: block.range, isRemovable: false, name: "text that is not to be translated"))
            }
        }
        for inline in version.inlines {
            switch inline.kind {
            case .code: wards.append(Ward(range: inline.range, isRemovable: true, name: "code"))
            case .untranslatable:
                wards.append(Ward(range: inline.range, isRemovable: true, name: "text that is not to be translated"))
            case .link, .image: wards.append(Ward(range: inline.target, isRemovable: true, name: "an address"))
            default: break
            }
        }
        return wards
    }

    /// Scripts and style sheets, and addresses in attributes.
    private static func wards(ofNodes document: Document) -> [Ward] {
        let isAddress = document.names.map { addressAttributes.contains($0) }
        let isCode = document.names.map { document.syntax == .html && ($0 == "script" || $0 == "style") }
        var wards: [Ward] = []
        for (index, node) in document.nodes.enumerated() where node.kind == .element {
            for attribute in document.attributes(of: index) where isAddress[Int(attribute.name.rawValue)] {
                wards.append(Ward(range: attribute.valueRange, isRemovable: true, name: "an address"))
            }
            guard node.name != .none, isCode[Int(node.name.rawValue)] else { continue }
            wards.append(Ward(range: node.outerRange, isRemovable: false, name: "code"))
        }
        return wards
    }
}
