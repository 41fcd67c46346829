/// A table by keys that are hashes already: open addressing, keys above 0.
struct KeyTable<Value> {
    private var keys: [UInt64]
    private var values: [Value]
    private let none: Value
    private var count = 0

    /// Creates a table without keys.
    ///
    /// - Parameter none: The value of keys that are not in it.
    init(none: Value) {
        self.none = none
        keys = [UInt64](repeating: 0, count: 64)
        values = [Value](repeating: none, count: 64)
    }

    /// The value of a key; nil where there is none.
    ///
    /// - Complexity: O(1), on average.
    func value(of key: UInt64) -> Value? {
        let slot = slot(of: key)
        return keys[slot] == 0 ? nil : values[slot]
    }

    /// Sets the value of a key.
    ///
    /// - Complexity: O(1), on average.
    mutating func set(_ key: UInt64, to value: Value) {
        var slot = slot(of: key)
        if keys[slot] == 0 {
            if count * 2 >= keys.count {
                grow()
                slot = self.slot(of: key)
            }
            count += 1
            keys[slot] = max(1, key)
        }
        values[slot] = value
    }

    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        let key = max(1, key)
        // The multiplier of Fibonacci hashing spreads what a hash left unspread.
        var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = zip(keys, values)
        keys = [UInt64](repeating: 0, count: keys.count * 2)
        values = [Value](repeating: none, count: keys.count)
        for (key, value) in old where key != 0 {
            let slot = slot(of: key)
            keys[slot] = key
            values[slot] = value
        }
    }
}

extension KeyTable: Sendable where Value: Sendable {}
