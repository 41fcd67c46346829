/// A number as a value: 1.5 million and 1 500 000 are the same.
struct NumberValue: Hashable {
    /// The digits without zeros at the end; of a sequence a hash.
    private let digits: UInt64
    /// How many zeros follow, or decimals where it is negative; ``sequence`` for what is no number.
    private let exponent: Int

    /// The exponent of sequences, such as `7.4.1`.
    private static let sequence = Int.min

    /// Creates a value from its digits and how many of them are decimals.
    init(_ digits: UInt64, decimals: Int = 0) {
        var digits = digits
        var exponent = -decimals
        while digits != 0, digits % 10 == 0 {
            digits /= 10
            exponent += 1
        }
        self.init(digits: digits, exponent: digits == 0 ? 0 : exponent)
    }

    /// Creates the value of numbers that only count together, such as those of a version; zeros at the end make no
    /// difference, so that `8.0.0` is 8.
    init(sequence parts: some BidirectionalCollection<UInt64>) {
        var count = parts.count
        for part in parts.reversed() {
            guard part == 0, count > 1 else { break }
            count -= 1
        }
        if count == 1 {
            self.init(parts.first ?? 0)
            return
        }
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts.prefix(count) { hash = (hash ^ part) &* 0x100_0000_01B3 }
        self.init(digits: hash, exponent: Self.sequence)
    }

    private init(digits: UInt64, exponent: Int) {
        self.digits = digits
        self.exponent = exponent
    }

    /// The value times a power of ten.
    func scaled(by power: Int) -> NumberValue {
        digits == 0 || exponent == Self.sequence ? self : NumberValue(digits: digits, exponent: exponent + power)
    }
}
