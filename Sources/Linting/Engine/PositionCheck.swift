public import Markup

/// Proves the positions of a document: how many of its texts are where its ranges say.
public struct PositionCheck: Sendable, Equatable {
    /// How many runs of text there are: texts, references with known characters and CDATA sections.
    public private(set) var runs = 0
    /// How many of them re-slice to their characters.
    public private(set) var matching = 0
    /// How many of them have no range.
    public private(set) var unplaced = 0
    /// The ranges in ``/Markup/SourceFile/text`` that re-slice to other characters; none where all is well.
    public private(set) var mismatches: [Range<Int>] = []

    /// Creates a check that has seen nothing.
    public init() {}

    /// Checks every run of a document.
    ///
    /// XML parsers read a line end as one line feed, and what a reference stands for is not what is written; both
    /// count as the same characters.
    /// - Complexity: O(*n*) in the size of the file.
    public mutating func add(_ document: Document) {
        for node in document.nodes {
            switch node.kind {
            case .text, .cdata, .characterReference: break
            default: continue
            }
            runs += 1
            guard node.isPlaced else {
                unplaced += 1
                continue
            }
            let raw = document.source.text[node.range]
            let text = document.text(of: node)
            let isSame =
                node.kind == .characterReference
                ? raw.first == UInt8(ascii: "&") : raw.elementsEqual(text) || Self.folded(raw).elementsEqual(text)
            if isSame { matching += 1 } else { mismatches.append(node.range) }
        }
    }

    /// The bytes with every line end as one line feed.
    private static func folded(_ raw: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(raw.count)
        var last: UInt8 = 0
        for byte in raw {
            if byte == 0x0D { bytes.append(0x0A) } else if byte != 0x0A || last != 0x0D { bytes.append(byte) }
            last = byte
        }
        return bytes
    }
}
