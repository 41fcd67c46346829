package import Markup

/// Whether the text runs of a document are where they are said to be.
///
/// A run passes if the bytes of its range, read by themselves, are the text that the parser told. This is what every
/// finding and every fix relies on.
package struct PositionCheck: Sendable {
    /// A run whose bytes are not its text.
    package struct Failure: Sendable, Equatable {
        /// Where the run is said to begin.
        package let place: Location
        /// The text that the parser told, at most 40 bytes of it.
        package let text: String
    }

    /// The file.
    package let path: String
    /// Whether the document is well-formed, and so should have no failure.
    package let isWellFormed: Bool
    /// How many runs there are: text, references to characters and CDATA sections.
    package private(set) var runs = 0
    /// How many of them have no range.
    package private(set) var unplaced = 0
    /// Those whose range holds something else.
    package private(set) var failures: [Failure] = []

    /// Checks every text run of a document.
    ///
    /// - Complexity: O(*n*) in the size of the document.
    package init(of document: Document) {
        path = document.source.path
        isWellFormed = document.isWellFormed
        for node in document.nodes {
            switch node.kind {
            case .text, .cdata, .characterReference: runs += 1
            case .element, .entityReference, .comment, .processingInstruction: continue
            }
            guard node.isPlaced else {
                unplaced += 1
                continue
            }
            let text = document.text(of: node)
            if !Self.reads(text, at: node, in: document) {
                let place = document.source.location(at: node.range.lowerBound)
                failures.append(Failure(place: place, text: String(decoding: text.prefix(40), as: UTF8.self)))
            }
        }
    }

    /// Whether the document passes: no failure, and at most one run in 10,000 without a range. A document that is not
    /// well-formed always does.
    package var isPassed: Bool {
        !isWellFormed || (failures.isEmpty && unplaced * 10_000 <= runs)
    }

    private static func reads(_ text: ArraySlice<UInt8>, at node: Node, in document: Document) -> Bool {
        let bytes = document.source.text[node.range]
        if node.kind == .characterReference {
            // What a reference stands for is the parser's to know; here it counts that the range holds one reference.
            return !text.isEmpty && bytes.first == UInt8(ascii: "&") && !bytes.dropFirst().contains(UInt8(ascii: "&"))
        }
        return bytes.elementsEqual(text) || equalsNormalised(bytes, text)
    }

    /// Whether bytes are a text once their line ends are line feeds, as XML's parsers read them.
    private static func equalsNormalised(_ bytes: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        var previous: UInt8 = 0
        for byte in bytes {
            defer { previous = byte }
            if byte == 0x0A, previous == 0x0D { continue }
            guard rest.popFirst() == (byte == 0x0D ? 0x0A : byte) else { return false }
        }
        return rest.isEmpty
    }
}
