/// Interns the names of one document by their bytes.
struct NameTable {
    private(set) var names: [String] = []
    private var bytes: [UInt8] = []
    private var ends: [Int32] = [0]
    /// Open addressing with linear probing: an index in `names`, or -1. The count is a power of two.
    private var slots = [Int32](repeating: -1, count: 128)

    /// The name with these bytes, upper-case ASCII letters read as lower case where `foldingCase`.
    ///
    /// - Complexity: O(*n*) in the length of the name, on average.
    mutating func intern(_ name: UnsafeRawBufferPointer, foldingCase: Bool) -> Name {
        var hash: UInt32 = 0x811C_9DC5
        for byte in name { hash = (hash ^ UInt32(fold(byte, foldingCase))) &* 0x0100_0193 }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if equals(index, name, foldingCase) { return Name(rawValue: Int32(index)) }
            slot = (slot + 1) & (slots.count - 1)
        }
        let index = Int32(names.count)
        for byte in name { bytes.append(fold(byte, foldingCase)) }
        names.append(String(decoding: bytes[Int(ends[names.count])...], as: UTF8.self))
        ends.append(Int32(bytes.count))
        slots[slot] = index
        if names.count * 2 > slots.count { grow() }
        return Name(rawValue: index)
    }

    private func fold(_ byte: UInt8, _ foldingCase: Bool) -> UInt8 {
        foldingCase && byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
    }

    private func equals(_ index: Int, _ name: UnsafeRawBufferPointer, _ foldingCase: Bool) -> Bool {
        let start = Int(ends[index])
        guard Int(ends[index + 1]) - start == name.count else { return false }
        for offset in 0..<name.count where bytes[start + offset] != fold(name[offset], foldingCase) { return false }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for index in 0..<names.count {
            var hash: UInt32 = 0x811C_9DC5
            for byte in bytes[Int(ends[index])..<Int(ends[index + 1])] { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}
