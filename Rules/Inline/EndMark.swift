import Content
import Language

extension Version {
    /// How the blocks end; found once.
    var endMarks: EndMarks { facts.value { EndMarks(self) } }
}

/// The mark that a text ends in, whatever it looks like in its script.
enum EndMark: UInt8 {
    case none, stop, question, exclamation, colon, ellipsis

    /// What messages call it.
    var phrase: String {
        switch self {
        case .none: "no mark"
        case .stop: "a full stop"
        case .question: "a question mark"
        case .exclamation: "an exclamation mark"
        case .colon: "a colon"
        case .ellipsis: "an ellipsis"
        }
    }

    /// Reads the end of a text, behind closing quotation marks and brackets.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isGreek: Whether a semicolon asks: it is canonically equal to the Greek question mark, U+037E.
    init(of text: ArraySlice<UInt8>, isGreek: Bool) {
        var end = text.endIndex
        while end > text.startIndex {
            let (scalar, length) = UTF8Text.scalar(before: end, in: text)
            if Self.isClosing(scalar) {
                end -= length
                continue
            }
            self = Self.mark(scalar, isGreek: isGreek)
            if self == .stop, scalar == 0x2E, text[..<end].suffix(3).elementsEqual("...".utf8) { self = .ellipsis }
            return
        }
        self = .none
    }

    private static func mark(_ scalar: UInt32, isGreek: Bool) -> EndMark {
        switch scalar {
        // Latin, ideographic, full and half width, danda, Urdu, Armenian, Burmese and Ethiopic full stops.
        case 0x2E, 0x3002, 0xFF0E, 0xFF61, 0x964, 0x965, 0x6D4, 0x589, 0x104B, 0x1362: .stop
        // Latin, Arabic, full width, Greek, Ethiopic.
        case 0x3F, 0x61F, 0xFF1F, 0x37E, 0x1367, 0x2047, 0x203D: .question
        case 0x3B where isGreek: .question
        case 0x21, 0xFF01, 0x203C: .exclamation
        case 0x3A, 0xFF1A, 0x1366: .colon
        case 0x2026, 0x22EF: .ellipsis
        default: .none
        }
    }

    /// Spaces, quotation marks and brackets at the end; marks of direction.
    private static func isClosing(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09, 0x0A, 0xA0, 0x202F, 0x3000, 0x22, 0x27, 0x29, 0x5D, 0x7D, 0xAB, 0xBB, 0x2018...0x201F, 0x2039,
            0x203A, 0x200B...0x200F, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF3D:
            true
        default: false
        }
    }
}

/// The marks at the ends of a version's blocks.
struct EndMarks {
    /// By the index of the block.
    let marks: [EndMark]

    init(_ version: Version) {
        let isGreek = version.expectedLanguage?.language == "el"
        marks = version.blocks.map { block in
            block.isContent ? EndMark(of: version.text(of: block), isGreek: isGreek) : .none
        }
    }
}
