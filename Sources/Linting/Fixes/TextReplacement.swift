package import Content
import Markup

/// Makes edits of a version's file from replacements within the text of its blocks, for rules that see nothing but text.
package struct TextReplacement {
    private let version: Version
    /// The contents of the CDATA sections, in the order of the file.
    private let sections: [Range<Int>]

    /// Creates a maker of edits for one version.
    ///
    /// - Complexity: O(*n*) in the number of nodes.
    package init(in version: Version) {
        self.version = version
        let document = version.document
        // In HTML these are scripts and styles, which no block has.
        let hasSections = document.syntax == .xml
        sections = hasSections ? document.nodes.lazy.filter { $0.kind == .cdata }.map(\.range) : []
    }

    /// The edit that puts a text in the place of another one, written as the file's syntax wants it.
    ///
    /// - Parameters:
    ///   - range: The bytes of ``/Content/Version/text``, at characters of one block; empty to insert.
    ///   - block: The bytes of the block in ``/Content/Version/text``.
    ///   - replacement: The characters that stand there afterwards.
    /// - Returns: The edit; nil where markup, an image or part of a reference would be replaced with the text, where the
    ///   file doesn't hold the text as such, or where it can't hold the replacement.
    /// - Complexity: O(*k* + log *n*) in the size of the replaced text and that of the file.
    package func edit(of range: Range<Int>, in block: Range<Int>, by replacement: String) -> Edit? {
        guard let source = range.isEmpty ? place(at: range.lowerBound, in: block) : source(of: range, in: block),
            let characters = escaped(replacement, at: source)
        else { return nil }
        let text = version.document.source.text
        guard source.upperBound <= text.count else { return nil }
        return Edit(range: source, expected: Array(text[source]), replacement: characters)
    }

    /// Whether a file can hold a character: what XML 1.0 has no place for (2.2), HTML has none for either.
    package static func isWritable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20..<0x7F, 0xA0..<0xFFFE, 0x10000...: true
        default: false
        }
    }

    /// The sign that stands in a text for a reference that is not resolved: U+FFFC.
    private static let object: [UInt8] = [0xEF, 0xBF, 0xBC]

    /// The bytes of the file that hold a text and nothing else.
    private func source(of range: Range<Int>, in block: Range<Int>) -> Range<Int>? {
        let map = version.map
        let source = map.sourceRange(of: range)
        // A text that was not found in the file has no bytes.
        guard !source.isEmpty, map.isContiguous(range), !holdsObject(range) else { return nil }
        // A reference to two characters, or white space that was folded into one, is replaced as a whole or not at all.
        let text = version.text
        if range.lowerBound > block.lowerBound {
            let before = characterStart(before: range.lowerBound, in: text)
            guard map.sourceRange(of: before..<range.lowerBound).upperBound <= source.lowerBound else { return nil }
        }
        if range.upperBound < block.upperBound {
            let after = range.upperBound..<range.upperBound + 1
            guard map.sourceRange(of: after).lowerBound >= source.upperBound else { return nil }
        }
        let bytes = version.document.source.text
        guard source.upperBound <= bytes.count else { return nil }
        // A line break is a space to the text, and a tag to the file.
        let mayHoldTags = version.document.syntax != .plainText && section(at: source) == nil
        return mayHoldTags && bytes[source].contains(UInt8(ascii: "<")) ? nil : source
    }

    /// The place before the character at an offset, which in an element is within it; at the block's end that after it.
    private func place(at offset: Int, in block: Range<Int>) -> Range<Int>? {
        guard !block.isEmpty else { return nil }
        let map = version.map
        let neighbour: Range<Int>
        let place: Int
        if offset < block.upperBound {
            neighbour = offset..<offset + 1
            place = map.sourceRange(of: neighbour).lowerBound
        } else {
            neighbour = characterStart(before: offset, in: version.text)..<offset
            place = map.sourceRange(of: neighbour).upperBound
        }
        guard !map.sourceRange(of: neighbour).isEmpty else { return nil }
        if offset > block.lowerBound, offset < block.upperBound {
            // Not within a reference to two characters.
            let before = map.sourceRange(of: characterStart(before: offset, in: version.text)..<offset)
            guard before.upperBound <= place else { return nil }
        }
        return place..<place
    }

    private func holdsObject(_ range: Range<Int>) -> Bool {
        let text = version.text[range]
        return text.indices.contains { text[$0] == 0xEF && text[$0...].starts(with: Self.object) }
    }

    private func characterStart(before offset: Int, in text: [UInt8]) -> Int {
        var start = offset - 1
        while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    private func escaped(_ text: String, at place: Range<Int>) -> [UInt8]? {
        guard text.unicodeScalars.allSatisfy(Self.isWritable) else { return nil }
        if version.document.syntax == .plainText { return Array(text.utf8) }
        if section(at: place) != nil { return text.contains("]]>") ? nil : Array(text.utf8) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            default: bytes.append(byte)
            }
        }
        return bytes
    }

    /// The CDATA section that holds a place.
    private func section(at place: Range<Int>) -> Range<Int>? {
        var low = 0
        var high = sections.count
        while low < high {
            let middle = (low + high) / 2
            if sections[middle].lowerBound <= place.lowerBound { low = middle + 1 } else { high = middle }
        }
        guard low > 0, sections[low - 1].upperBound >= place.upperBound else { return nil }
        return sections[low - 1]
    }
}
