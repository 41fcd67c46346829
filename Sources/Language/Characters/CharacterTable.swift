import CICU

/// The classes of the Basic Multilingual Plane in one array, made once from ICU when first asked for.
@usableFromInline
enum CharacterTable {
    /// How many scalars the array holds; the others are asked of ICU one by one.
    static let count = 0x10000

    static let classes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        // ICU writes 64 K bytes in place; the pointer does not leave this closure.
        if let base = buffer.baseAddress {
            buffer.initialize(repeating: 0)
            hexapla_icu_classes(base, count)
            initialized = count
        }
    }

    @usableFromInline
    static func characterClass(of scalar: UInt32) -> CharacterClass {
        let classes = Self.classes
        if Int(scalar) < classes.count { return CharacterClass(rawValue: classes[Int(scalar)]) }
        return CharacterClass(rawValue: hexapla_icu_class(scalar))
    }
}
