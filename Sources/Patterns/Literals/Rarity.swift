/// How rare bytes are in text: what tells a good literal from one that is found everywhere.
enum Rarity {
    /// What a bit of information counts.
    static let bit = 4

    /// The information of a byte in quarters of a bit, by its value with bit 5 set, which takes the case off ASCII.
    ///
    /// Letters by their frequency in European languages; a first byte of a multi-byte character tells nearly nothing
    /// within its script, a later one about as much as a letter.
    static let table: [UInt8] = {
        var table = [UInt8](repeating: 28, count: 256)
        for (index, letter) in "etaoinsrhldcumfpgwybvkjzxq".utf8.enumerated() {
            table[Int(letter)] = UInt8(13 + index)
        }
        table[0x20] = 10
        for byte in 0x80...0xBF { table[byte] = 18 }
        for byte in 0xC2...0xF4 { table[byte] = 4 }
        return table
    }()

    /// The information of the rarest four bytes in a row, of the whole string where it is shorter.
    static func score(of scalars: [UInt32]) -> Int {
        var window: (Int, Int, Int, Int) = (0, 0, 0, 0)
        var best = 0
        for scalar in scalars {
            let bytes = EncodedScalar(scalar)
            for index in 0..<bytes.count {
                window = (window.1, window.2, window.3, Int(table[Int(bytes[index] | 0x20)]))
                best = max(best, window.0 + window.1 + window.2 + window.3)
            }
        }
        return best
    }
}
