import Language
import Markup

/// Writes the replacements of edits in the encoding of their file.
struct EditEncoder {
    private let document: Document
    /// Where a character reference stands for its character: texts and attribute values, sorted; made when needed.
    private var places: [Range<Int>]?

    init(_ document: Document) {
        self.document = document
    }

    /// An edit as the file can hold it; nil where it lacks a character and can't have a reference to it.
    ///
    /// A character that the encoding lacks becomes a numeric character reference in text and attribute values.
    mutating func change(_ edit: Edit) -> EditedFile.Change? {
        let encoding = document.source.encoding
        if let bytes = encoding.encode(edit.replacement) {
            return EditedFile.Change(range: edit.range, text: edit.replacement, bytes: bytes)
        }
        guard resolvesReferences(in: edit.range) else { return nil }
        var text: [UInt8] = []
        for scalar in String(decoding: edit.replacement, as: UTF8.self).unicodeScalars {
            let character = Array(String(Character(scalar)).utf8)
            let isEncodable = encoding.encode(character) != nil
            text += isEncodable ? character : Array("&#x\(String(scalar.value, radix: 16, uppercase: true));".utf8)
        }
        return encoding.encode(text).map { EditedFile.Change(range: edit.range, text: text, bytes: $0) }
    }

    private mutating func resolvesReferences(in range: Range<Int>) -> Bool {
        guard document.syntax != .plainText else { return false }
        let places = places ?? Self.places(in: document)
        self.places = places
        // The last place that begins at or before the range; of two that touch, either will do.
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return places[..<low].suffix(2).contains { $0.upperBound >= range.upperBound }
    }

    private static func places(in document: Document) -> [Range<Int>] {
        // In HTML these hold text without references.
        let raw: Set<String> = ["script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext"]
        let isRaw = document.names.map { document.syntax == .html && raw.contains($0) }
        var places: [Range<Int>] = []
        for (index, node) in document.nodes.enumerated() {
            switch node.kind {
            case .text where node.isPlaced:
                let name = node.parent < 0 ? Name.none : document.nodes[Int(node.parent)].name
                if name == .none || !isRaw[Int(name.rawValue)] { places.append(node.range) }
            case .element:
                places += document.attributes(of: index).lazy.filter(\.isQuoted).map(\.valueRange)
            default: break
            }
        }
        return places.sorted { $0.lowerBound < $1.lowerBound }
    }
}
