/// The contents of `script` and `style` in HTML, in which nothing is markup but the end tag.
enum RawText {
    /// Whether an element of HTML, by its name as libxml2 writes it, holds raw text.
    static func isElement(_ name: UnsafeRawBufferPointer) -> Bool {
        // Few names have this length and this first letter.
        guard name.count == 5 || name.count == 6, name.first == UInt8(ascii: "s") else { return false }
        return name.elementsEqual("style".utf8) || name.elementsEqual("script".utf8)
    }

    /// Whether HTML reads an element's content as text without tags, which versions of libxml2 from 2.14 on do as well.
    static func mayBeElement(_ name: UnsafeRawBufferPointer) -> Bool {
        // Few names have one of these lengths and first letters.
        switch (name.count, name.first) {
        case (3, UInt8(ascii: "x")): name.elementsEqual("xmp".utf8)
        case (5, UInt8(ascii: "t")): name.elementsEqual("title".utf8)
        case (6, UInt8(ascii: "i")): name.elementsEqual("iframe".utf8)
        case (7, UInt8(ascii: "n")): name.elementsEqual("noembed".utf8)
        case (8, UInt8(ascii: "t")): name.elementsEqual("textarea".utf8)
        case (8, UInt8(ascii: "n")): name.elementsEqual("noframes".utf8)
        case (9, UInt8(ascii: "p")): name.elementsEqual("plaintext".utf8)
        default: false
        }
    }

    /// How many bytes of raw text that begins at `start` a parser may pass unread: all before the first `</` but one
    /// character.
    ///
    /// libxml2 looks at the first character to tell raw text from a tag, so that the one it is left is none that a tag
    /// begins with, and text that begins with one is not passed.
    ///
    /// - Complexity: O(*n*) in the number of bytes that are passed.
    static func passableCount(from start: Int, in bytes: [UInt8]) -> Int {
        guard start < bytes.count, bytes[start] != UInt8(ascii: "<") else { return 0 }
        var end = start
        while let found = ByteScan.first(UInt8(ascii: "<"), in: bytes, from: end) {
            end = found + 1
            if end < bytes.count, bytes[end] == UInt8(ascii: "/") { break }
        }
        // At the end of the bytes an end tag is missing; libxml2 tells so itself.
        end -= 1
        while end > start, bytes[end] == UInt8(ascii: "<") || bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return max(0, end - start)
    }
}
