import Language

/// The languages that elements of a document declare, each worked out once.
struct LanguageScope {
    /// The languages so far; a number of ``number(of:)`` is an index here.
    private(set) var languages: [LanguageTag] = []

    private let document: LanguageTag?
    private var known: [(value: [UInt8], number: Int)] = []

    /// How many values are remembered: documents use few, and hostile ones must not make each look-up dear.
    private static let mostKnown = 16

    /// The number that stands for the document's own language, or for none.
    static let own = -1

    init(document: LanguageTag?) {
        self.document = document
    }

    /// The number of the language that an attribute's value declares; nil where it declares none that is known.
    mutating func number(of value: ArraySlice<UInt8>) -> Int? {
        if let entry = known.first(where: { $0.value.elementsEqual(value) }) {
            return entry.number == Self.unknown ? nil : entry.number
        }
        // A longer value is no tag.
        guard value.count <= 64 else { return nil }
        let number: Int
        if let tag = LanguageTag(String(decoding: value, as: UTF8.self)) {
            if tag == document {
                number = Self.own
            } else {
                number = languages.firstIndex(of: tag) ?? languages.count
                if number == languages.count { languages.append(tag) }
            }
        } else {
            number = Self.unknown
        }
        if known.count < Self.mostKnown { known.append((Array(value), number)) }
        return number == Self.unknown ? nil : number
    }

    /// The language with a number; nil for the document's own.
    func language(_ number: Int) -> LanguageTag? {
        languages.indices.contains(number) ? languages[number] : nil
    }

    private static let unknown = -2
}
