/// What the address of a link or image keeps in all languages: the last part of its path that is not a locale, without
/// what names one.
package enum TargetName {
    /// The hash of the name; nil where the address has none, as `#top` and `/de/`.
    ///
    /// - Complexity: O(*n*) in the length of the address.
    package static func hash(of range: Range<Int>, in text: [UInt8]) -> UInt32? {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= text.count else { return nil }
        let bytes = text.span
        // Up to the fragment, and of that up to the query.
        var end = range.lowerBound
        while end < range.upperBound, bytes[end] != UInt8(ascii: "#"), bytes[end] != UInt8(ascii: "?") { end += 1 }
        while end > range.lowerBound {
            let start = start(ofPartBefore: end, from: range.lowerBound, in: text)
            if start < end, !isLocale(text[start..<end]) { return hash(ofName: start..<end, in: text) }
            if start == range.lowerBound { return nil }
            end = start - 1
        }
        return nil
    }

    /// The fragment of an address, without its sign; empty where there is none.
    package static func fragment(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
        guard range.lowerBound >= 0, range.upperBound <= text.count,
            let place = text[range].firstIndex(of: UInt8(ascii: "#"))
        else { return range.upperBound..<range.upperBound }
        return place + 1..<range.upperBound
    }

    private static func start(ofPartBefore end: Int, from first: Int, in text: [UInt8]) -> Int {
        var start = end
        while start > first, text[start - 1] != UInt8(ascii: "/") { start -= 1 }
        return start
    }

    /// A file name without the parts that name a locale: `a.de.html`, `a.html.de`, `a_de.png`, `a-pt-br.html`.
    ///
    /// Other short parts, such as `.js`, go too: they do in every version.
    private static func hash(ofName range: Range<Int>, in text: [UInt8]) -> UInt32 {
        var hash = TokenHash()
        var start = range.lowerBound
        while start < range.upperBound {
            let end = text[start..<range.upperBound].firstIndex(of: UInt8(ascii: ".")) ?? range.upperBound
            if start == range.lowerBound {
                var stem = end
                for length in [5, 2] where stem - start > length + 1 {
                    let mark = text[stem - length - 1]
                    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { continue }
                    if isLocale(text[stem - length..<stem]) { stem -= length + 1 }
                }
                for byte in text[start..<stem] { hash.mix(byte) }
            } else if !isLocale(text[start..<end]) {
                for byte in text[start..<end] { hash.mix(byte) }
            }
            start = end + 1
        }
        return hash.value
    }

    /// Whether bytes are shaped like `de` or `pt-br`.
    private static func isLocale(_ bytes: ArraySlice<UInt8>) -> Bool {
        func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
        let first = bytes.startIndex
        guard bytes.count == 2 || bytes.count == 5, isLetter(bytes[first]), isLetter(bytes[first + 1]) else {
            return false
        }
        guard bytes.count == 5 else { return true }
        let mark = bytes[first + 2]
        return (mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_")) && isLetter(bytes[first + 3])
            && isLetter(bytes[first + 4])
    }
}
