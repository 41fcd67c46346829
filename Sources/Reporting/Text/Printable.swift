import Language

/// Makes text of an export fit to be shown in a terminal or log, whatever it holds.
///
/// Control characters could move the cursor or change the title of a terminal, and invisible and bidirectional ones
/// could make a line read as what it is not; all of them are shown by what they are.
enum Printable {
    /// What to show for a scalar that must not be shown as it is; nil for one that may.
    ///
    /// The joiners U+200C and U+200D pass, since words of many languages can't be written without them.
    static func substitute(for scalar: Unicode.Scalar) -> String? {
        let value = scalar.value
        if (0x20..<0x7F).contains(value) { return nil }
        if value < 0x20 { return picture(0x2400 + value) }
        if value == 0x7F { return picture(0x2421) }
        if value < 0xA0 || value == 0xAD || value == 0x2028 || value == 0x2029 { return name(of: scalar) }
        if value < 0x900 || value == 0x200C || value == 0x200D { return nil }
        // The format characters below U+0900 are the number signs of Arabic and the like, which are visible. From there to
        // the vowel separator of Mongolian, and among the scripts of East Asia, there is none.
        if value < 0x180E || (0x3000..<0xFE00).contains(value) { return nil }
        return scalar.properties.generalCategory == .format ? name(of: scalar) : nil
    }

    /// The name by which an invisible character is shown, such as `<U+200B>`.
    static func name(of scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "<U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)>"
    }

    /// A text on one line with everything replaced that must not be shown; tabs and line ends become spaces.
    static func line(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ substitute(for: $0) == nil }) { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\t" || scalar == "\n" || scalar == "\r" {
                result.unicodeScalars.append(" ")
            } else if let shown = substitute(for: scalar) {
                result += shown
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The beginning of a text that fits into as many columns, with an ellipsis where something was cut off.
    static func line(_ bytes: ArraySlice<UInt8>, width: Int) -> String {
        // No more bytes than could be shown are decoded: four a scalar, and some marks on each.
        let isCut = bytes.count > width * 16
        let text = line(String(decoding: bytes.prefix(width * 16), as: UTF8.self))
        if !isCut, DisplayWidth.of(text) <= width { return text }
        var result = ""
        var columns = 0
        for scalar in text.unicodeScalars {
            columns += DisplayWidth.of(scalar)
            if columns > width - 1 { break }
            result.unicodeScalars.append(scalar)
        }
        return result + "…"
    }

    /// A text filled up with spaces to a number of columns.
    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
    }

    /// A text with spaces before it up to a number of columns.
    static func rightAligned(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - DisplayWidth.of(text))) + text
    }

    private static func picture(_ value: UInt32) -> String {
        Unicode.Scalar(value).map { String(Character($0)) } ?? "\u{FFFD}"
    }
}
