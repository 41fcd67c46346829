import Content
import Markup

extension Version {
    /// The places of the document that links can lead to; found once.
    var fragments: FragmentTable { facts.value { FragmentTable(of: document, format) } }
}

/// The ids of a document and the links to them.
struct FragmentTable {
    /// Values that an earlier element has already, with those of the first one: bytes of ``/Markup/SourceFile/text``.
    private(set) var duplicates: [(first: Range<Int>, other: Range<Int>)] = []
    /// The values of the links that lead to a place of the document itself, `#` included.
    private(set) var links: [Range<Int>] = []
    /// The first value of each id, by hash.
    private var ids: [UInt64: Range<Int>] = [:]
    /// The names of anchors, by hash.
    private var names: [UInt64: Range<Int>] = [:]

    /// Finds the ids and links of HTML, and the ids of DocBook.
    ///
    /// - Complexity: O(*n*) in the number of attributes and the length of their values.
    init(of document: Document, _ format: FormatID) {
        guard format == .html || format == .docBook else { return }
        func name(_ name: String) -> Int32 { Int32(document.names.firstIndex(of: name) ?? -2) }
        let (id, xmlID, href, anchor) = (name("id"), name("xml:id"), name("href"), name("name"))
        let text = document.source.text
        for attribute in document.allAttributes where !attribute.valueRange.isEmpty {
            let value = attribute.valueRange
            switch attribute.name.rawValue {
            case id, xmlID: add(value, in: text)
            case href where text[value.lowerBound] == UInt8(ascii: "#"): links.append(value)
            // On other elements than anchors a name is no target, but that is not worth a look at the element.
            case anchor: names[Self.hash(text[value])] = value
            default: break
            }
        }
    }

    private mutating func add(_ value: Range<Int>, in text: [UInt8]) {
        let hash = Self.hash(text[value])
        guard let first = ids[hash] else {
            ids[hash] = value
            return
        }
        if text[first].elementsEqual(text[value]) { duplicates.append((first, value)) }
    }

    /// The value of the element that a fragment names; nil where none has it.
    func target(of fragment: ArraySlice<UInt8>) -> Range<Int>? {
        let hash = Self.hash(fragment)
        return ids[hash] ?? names[hash]
    }

    /// 64-bit FNV-1a (Fowler, Noll, Vo).
    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return hash
    }
}
