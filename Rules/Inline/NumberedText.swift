import Content
import Language

/// The numbers of a cell, and what can be found of the numbers of another one in it.
struct NumberedText {
    /// The numbers as they are written, in order.
    let numbers: [WrittenNumber]
    private let locale: LanguageTag?
    private let values: Set<NumberValue>
    /// How often each run of digits stands in the text, names included.
    private let counts: [UInt64: Int]
    private let words: LazyWords
    private let text: ArraySlice<UInt8>

    /// Reads the text of some blocks.
    init(_ version: Version, _ blocks: Range<Int>) {
        locale = version.expectedLanguage
        let reader = NumberReader(locale)
        var numbers: [WrittenNumber] = []
        var placeholders: [Range<Int>] = []
        for index in blocks where version.blocks[index].isContent {
            let block = version.blocks[index]
            guard !block.bytes.isDisjoint(with: DigitRuns.characters) else { continue }
            numbers += reader.numbers(in: version.text, block.textRange, block.bytes)
            placeholders += version.inlines[block.inlines].filter { $0.kind == .placeholder }.map(\.textRange)
        }
        if !placeholders.isEmpty {
            numbers.removeAll { number in placeholders.contains { $0.overlaps(number.range) } }
        }
        self.numbers = numbers
        let first = version.blocks[blocks.lowerBound].textRange.lowerBound
        text = version.text[first..<version.blocks[blocks.upperBound - 1].textRange.upperBound]
        values = Set(numbers.flatMap(\.values))
        counts = numbers.reduce(into: [:]) { counts, number in
            for run in number.runs { counts[run.value, default: 0] += 1 }
        }
        words = LazyWords(text, locale)
    }

    /// How many numbers are no part of a name.
    var plainCount: Int { numbers.count { !$0.isName } }

    /// How often a run of digits stands in the text.
    func count(of value: UInt64) -> Int { counts[value] ?? 0 }

    /// Whether a number of another text is here, however it is written.
    func has(_ number: WrittenNumber) -> Bool {
        if number.values.contains(where: values.contains) { return true }
        if number.isSequence { return false }
        // "999,999,999" is not there where one group of it is another number.
        if (3...8).contains(number.runs.count), !number.values.isEmpty, !number.isDate, !number.isTime {
            for run in number.runs where number.runs.count(where: { $0.value == run.value }) > counts[run.value] ?? 0 {
                return false
            }
        }
        return number.runs.allSatisfy { has($0, of: number) }
    }

    /// Whether the locale has words for small numbers that are known here.
    var knowsWords: Bool { words.known != nil }

    private func has(_ run: DigitRun, of number: WrittenNumber) -> Bool {
        let value = run.value
        if counts[value] != nil || values.contains(NumberValue(value)) { return true }
        // The name of a month, of the hour on a clock of twelve, no minutes.
        if number.isDate, value <= 12 { return true }
        if number.isTime, value == 0 || value > 12 && value < 24 && counts[value - 12] != nil { return true }
        if value < 12, counts[value + 12] != nil, numbers.contains(where: { $0.isTime && $0.integer == value + 12 }) {
            return true
        }
        if isYear(value) { return true }
        if words.say(value) { return true }
        return hasRoman(value)
    }

    /// Whether a year is here with two digits for four or four for two, or by another calendar.
    ///
    /// The Buddhist era of Thailand is 543 years ahead, the Solar Hijri one of Iran and Afghanistan 621 or 622 behind
    /// (CLDR, supplemental calendarData).
    private func isYear(_ value: UInt64) -> Bool {
        if value < 100, counts[1900 + value] != nil || counts[2000 + value] != nil { return true }
        guard (1000...2999).contains(value) else { return false }
        if (1900...2099).contains(value), counts[value % 100] != nil { return true }
        return [543, 621, 622].contains { counts[value - $0] != nil || counts[value + $0] != nil }
    }

    /// Whether a word of the text is the Roman numeral of a number from 2 to 39, as centuries, kings and parts have
    /// them.
    private func hasRoman(_ value: UInt64) -> Bool {
        guard (2...39).contains(value) else { return false }
        let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
        let numeral = Array((String(repeating: "X", count: Int(value / 10)) + ones[Int(value % 10)]).utf8)
        func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
        var place = text.startIndex
        while let start = text[place...].firstIndex(of: numeral[0]) {
            let end = start + numeral.count
            if end <= text.endIndex, text[start..<end].elementsEqual(numeral),
                start == text.startIndex || !isLetter(text[start - 1]), end == text.endIndex || !isRoman(text[end])
            {
                return true
            }
            place = start + 1
        }
        return false
    }

    /// Whether a byte would go on with a Roman numeral or a word in capitals.
    private func isRoman(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}

/// The words of a text, folded when they are first asked for: few numbers are looked for in words.
private final class LazyWords {
    private let text: ArraySlice<UInt8>
    private let locale: LanguageTag?
    private lazy var folded = FoldedText(text)
    /// The words for numbers of the text's language; nil where they are not known.
    private(set) lazy var known = locale.flatMap { NumberWords.of($0) }

    init(_ text: ArraySlice<UInt8>, _ locale: LanguageTag?) {
        self.text = text
        self.locale = locale
    }

    /// Whether the text says a number in words.
    func say(_ number: UInt64) -> Bool { known?.say(number, in: folded) ?? false }
}
