import Content
import Language
import Markup
import Testing

/// A version of a text, as it would be read from a file.
func version(
    _ text: String, _ syntax: Syntax = .html, locale: String? = "en"
) throws -> Version {
    let source = try SourceFile(path: "a", bytes: Array(text.utf8))
    return VersionBuilder.makeVersion(
        from: MarkupParser.parse(source, as: syntax), article: "a", locale: locale.flatMap { LanguageTag($0) })
}

extension Version {
    func string(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    func source(_ range: Range<Int>) -> String { String(decoding: document.source.text[range], as: UTF8.self) }

    /// Each block as `kind: text`, with `~` before what is no content and `=` before what is not translated.
    var outline: [String] {
        blocks.map {
            ($0.isContent ? "" : "~") + ($0.isTranslatable ? "" : "=") + "\($0.kind.rawValue): \(string($0.textRange))"
        }
    }

    /// Each inline object as `kind(text)`, with `→target` where it has one.
    var inlineOutline: [String] {
        inlines.map {
            "\($0.kind.rawValue)(\(string($0.textRange)))" + ($0.target.isEmpty ? "" : "→\(source($0.target))")
        }
    }
}

/// Expects of a version what holds of every one, whatever it was made of.
func expectSound(_ version: Version, sourceLocation: SourceLocation = #_sourceLocation) {
    var end = 0
    var place = 0
    for block in version.blocks {
        // Texts and line feeds after them make up all text.
        #expect(block.textRange.lowerBound == end, sourceLocation: sourceLocation)
        #expect(version.text[block.textRange.upperBound] == 0x0A, sourceLocation: sourceLocation)
        end = block.textRange.upperBound + 1
        // Blocks stand in the order of the file.
        #expect(block.range.lowerBound >= place, sourceLocation: sourceLocation)
        place = block.range.upperBound
        #expect(block.outerRange.contains(block.range), sourceLocation: sourceLocation)
        let letters = version.string(block.textRange).unicodeScalars.count { CharacterClass.counted($0.value) }
        #expect(block.letters == letters, sourceLocation: sourceLocation)
        for byte in version.text(of: block) where byte & 0xC0 != 0x80 {
            #expect(block.bytes.contains(byte) && version.bytes.contains(byte), sourceLocation: sourceLocation)
        }
        for inline in version.inlines[block.inlines] {
            #expect(block.textRange.contains(inline.textRange), sourceLocation: sourceLocation)
            #expect(block.outerRange.contains(inline.range), sourceLocation: sourceLocation)
        }
        expectMapped(block, in: version, sourceLocation: sourceLocation)
    }
    #expect(end == version.text.count, sourceLocation: sourceLocation)
}

/// Expects that every character of a block leads back to itself, to its reference, or to the white space it stands for.
private func expectMapped(_ block: Block, in version: Version, sourceLocation: SourceLocation) {
    var offset = block.textRange.lowerBound
    var previous = block.range.lowerBound
    for scalar in version.string(block.textRange).unicodeScalars {
        let length = scalar.utf8.count
        let range = version.map.sourceRange(of: offset..<offset + length)
        let slice = version.source(range)
        let isItself = slice == String(scalar)
        let isReference = slice.hasPrefix("&") && slice.hasSuffix(";")
        let isSpace = scalar == " " && (slice.allSatisfy(\.isWhitespace) || slice.lowercased().hasPrefix("<br"))
        let isBreak = scalar == "\n" && slice.lowercased().hasPrefix("<br")
        #expect(isItself || isReference || isSpace || isBreak, "\(scalar) ≠ \(slice)", sourceLocation: sourceLocation)
        #expect(range.lowerBound >= previous, sourceLocation: sourceLocation)
        previous = range.lowerBound
        offset += length
    }
    // Folding has left no two spaces and none at the ends.
    if block.kind != .code {
        let text = version.string(block.textRange)
        #expect(!text.contains("  ") || version.source(block.range).contains("&"), sourceLocation: sourceLocation)
        #expect(text.first != " " && text.last != " ", sourceLocation: sourceLocation)
    }
}

extension Range<Int> {
    fileprivate func contains(_ other: Range<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}
