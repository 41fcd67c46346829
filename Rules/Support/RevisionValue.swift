/// The value of a mark that tells how old a text is.
enum RevisionValue: Equatable {
    /// A commit, in lower case; perhaps its beginning only.
    case hash(String)
    /// A number of a version control system that counts: `1562488`, `1.12.2.3`.
    case number([Int])
    /// A day, counted from 1970-01-01.
    case day(Int)

    /// Reads a value; nil for anything else, such as a keyword that nobody expanded.
    init?(_ text: ArraySlice<UInt8>) {
        if let day = Self.day(text) {
            self = .day(day)
            return
        }
        let isHexadecimal = text.allSatisfy { Self.isDigit($0) || (0x61...0x66).contains($0 | 0x20) }
        if isHexadecimal, (7...64).contains(text.count), !text.allSatisfy(Self.isDigit) || text.count >= 40 {
            self = .hash(String(decoding: text, as: UTF8.self).lowercased())
            return
        }
        var parts: [Int] = []
        for part in text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
            guard part.count <= 12, let number = Self.number(part) else { return nil }
            parts.append(number)
        }
        if parts.isEmpty { return nil }
        self = .number(parts)
    }

    /// Whether a text that was made from one revision, or at one time, is older than another; nil where the two can't be
    /// compared.
    ///
    /// Of two commits nobody can tell which is older, so that the order is that of the source: what is not its last one
    /// is older. Two days apart are needed of dates, since a date without a time stands for any place on earth.
    func isOlder(than other: RevisionValue) -> Bool? {
        switch (self, other) {
        case (.hash(let a), .hash(let b)): !a.hasPrefix(b) && !b.hasPrefix(a)
        case (.number(let a), .number(let b)): a.lexicographicallyPrecedes(b)
        case (.day(let a), .day(let b)): b - a >= 2
        default: nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.allSatisfy(isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    /// The day of an ISO 8601 date, with or without a time, in UTC where the time tells its zone.
    private static func day(_ text: ArraySlice<UInt8>) -> Int? {
        let date = text.prefix(10)
        let parts = date.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
        guard date.count == 10, parts.count == 3, parts[0].count == 4, parts[1].count == 2,
            let year = number(parts[0]), let month = number(parts[1]), let day = number(parts[2]),
            (1900...9998).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let rest = text.dropFirst(10)
        if let first = rest.first, first | 0x20 != UInt8(ascii: "t"), first != 0x20 { return nil }
        return days(year, month, day) + shift(rest.dropFirst())
    }

    /// How many days a time of day with a zone is from the day that it is written with.
    private static func shift(_ time: ArraySlice<UInt8>) -> Int {
        guard let hour = number(time.prefix(2)), time.count >= 5,
            let sign = time.dropFirst(5).firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }),
            let zone = number(time[(sign + 1)...].prefix(2))
        else { return 0 }
        let utc = time[sign] == UInt8(ascii: "+") ? hour - zone : hour + zone
        return utc < 0 ? -1 : utc >= 24 ? 1 : 0
    }

    /// The days from 1970-01-01 to a date of the Gregorian calendar.
    ///
    /// The algorithm is Howard Hinnant's `days_from_civil`, by eras of 400 years that begin in March.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
