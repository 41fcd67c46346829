import Language

@testable import Alignment

/// Makes profiles from short descriptions, so that tests say what they are about and nothing else.
///
/// `h1`…`h6`, `p`, `li`, `dt`, `td`, `caption`, `code`, `title`, `figure`, `entity`, then the letters, then anchors
/// after `#`: `p120#alpha#beta`. A `.` at the end says that the block ends as sentences do, a `,` that it breaks off, and
/// `~3` before it that it has three sentences; a `+` at the beginning, that it stands in the same item as the one before,
/// and a `|`, that a table row begins with it.
enum ProfileBuilder {
    static func make(_ locale: String?, _ description: String) -> Profile {
        make(locale, description.split(separator: " ").map(String.init))
    }

    static func make(_ locale: String?, _ blocks: [String]) -> Profile {
        var index = AnchorIndex()
        var units: [Profile.Unit] = []
        for (number, block) in blocks.enumerated() {
            let parts = block.split(separator: "#").map(String.init)
            var head = parts[0]
            let endsSentence = head.hasSuffix(".")
            let breaksOff = head.hasSuffix(",")
            if endsSentence || breaksOff { head.removeLast() }
            let sentences = head.split(separator: "~").dropFirst().first.flatMap { UInt8($0) } ?? 1
            head = String(head.prefix { $0 != "~" })
            let isContinued = head.hasPrefix("+")
            let isFirstCell = head.hasPrefix("|")
            if isContinued || isFirstCell { head.removeFirst() }
            let (kind, letters) = split(head)
            let place: RowList.Place =
                switch kind {
                case .item, .term: .first
                case .cell: isFirstCell ? .first : .rest
                default: isContinued ? .rest : .outside
                }
            for part in parts.dropFirst() {
                var hash = TokenHash()
                for byte in part.utf8 { hash.mix(byte) }
                index.insert(AnchorKind.link.token(hash.value))
            }
            index.endBlock()
            units.append(
                Profile.Unit(
                    index: Int32(number), letters: letters, text: 0, kind: kind, continuesLast: isContinued,
                    endsSentence: endsSentence, sentences: sentences, isOpen: !endsSentence, breaksOff: breaksOff,
                    place: place))
        }
        index.finish()
        return Profile(
            units: units, anchors: index, locale: locale.flatMap { LanguageTag($0) }, blockCount: units.count)
    }

    private static func split(_ head: String) -> (BlockClass, Int32) {
        let kinds: [(String, BlockClass)] = [
            ("h1", .heading1), ("h2", .heading2), ("h3", .heading3), ("h4", .heading4), ("title", .title),
            ("caption", .caption), ("code", .code), ("figure", .figure), ("entity", .entity), ("li", .item),
            ("dt", .term), ("td", .cell), ("p", .paragraph),
        ]
        for (name, kind) in kinds where head.hasPrefix(name) {
            return (kind, Int32(head.dropFirst(name.count).drop { $0 == ":" }) ?? 0)
        }
        return (.paragraph, 0)
    }
}

/// A pseudo-random sequence that is the same in every run (Lehmer's, with the multiplier of MINSTD).
struct Sequence {
    private var state: UInt64

    init(seed: UInt64) { state = seed % 2_147_483_646 + 1 }

    mutating func next(below bound: Int) -> Int {
        state = state * 48_271 % 2_147_483_647
        return Int(state % UInt64(bound))
    }
}

/// Blocks of an article that alignment has no trouble with: sections of paragraphs and items of all lengths.
func sampleBlocks(_ count: Int, seed: UInt64 = 7, anchors: Bool = true) -> [String] {
    var sequence = Sequence(seed: seed)
    return (0..<count).map { place in
        let anchor = anchors && place % 3 == 1 ? "#\(seed).\(place)" : ""
        return switch place % 7 {
        case 0: "h2:\(8 + sequence.next(below: 30))\(anchor)"
        case 5, 6: "li\(15 + sequence.next(below: 120))\(anchor)"
        default: "p\(60 + sequence.next(below: 400)).\(anchor)"
        }
    }
}

/// Blocks of an article that follows no pattern.
func mixedBlocks(_ count: Int, seed: UInt64) -> [String] {
    var sequence = Sequence(seed: seed)
    return (0..<count).map { place in
        let anchor = place % 3 == 1 ? "#\(seed).\(place)" : ""
        return switch sequence.next(below: 6) {
        case 0: "h\(2 + sequence.next(below: 2)):\(8 + sequence.next(below: 30))\(anchor)"
        case 1, 2: "li\(15 + sequence.next(below: 120))\(anchor)"
        default: "p\(20 + sequence.next(below: 400)).\(anchor)"
        }
    }
}

extension ParallelTable {
    /// The differences in short: kind, version, blocks, counterpart.
    var summary: [String] {
        discrepancies.map { difference in
            let place = difference.place
            return "\(difference.kind.rawValue) \(place.version):\(place.blocks.lowerBound)"
                + (place.blocks.count == 1 ? "" : "+\(place.blocks.count)")
        }
    }
}
