/// A number as it is written in a text.
struct WrittenNumber {
    /// The bytes of the text.
    let range: Range<Int>
    /// The runs of digits that it consists of.
    let runs: [DigitRun]
    /// What it may stand for, by the locale's use of marks; several where that is open.
    let values: [NumberValue]
    /// Whether its runs mean nothing one by one, as those of `7.4.1`.
    let isSequence: Bool
    /// Whether it is part of a name, an address or code, such as `UTF-8`: what it says may be written otherwise.
    let isName: Bool
    /// Whether it is part of a time of day.
    let isTime: Bool
    /// Whether a hyphen, slash or colon joins it to the number before.
    let isJoined: Bool
    /// Whether it is part of a date: it may stand for a month.
    var isDate: Bool

    /// The number, where it is a whole one without marks.
    var integer: UInt64? { runs.count == 1 ? runs[0].value : nil }

    /// Whether the number is one that translators write in words or leave out: 12 at most.
    var isSmall: Bool { integer.map { $0 <= 12 } ?? false }
}
