import CICU

/// The canonical composition of text: Normalization Form C (Unicode Standard Annex 15).
package enum Composition {
    /// The longest text that is composed, in UTF-16 units: a letter and its marks have few.
    private static let longest = 64

    /// The composed form of a letter with its marks; nil where it is composed already, or too long.
    ///
    /// - Complexity: O(*n*).
    package static func composed(_ text: ArraySlice<UInt8>) -> String? {
        let string = String(decoding: text, as: UTF8.self)
        let units = Array(string.utf16)
        guard units.count <= longest else { return nil }
        // A composition is never more than three times as long (UAX 15, section 7).
        let capacity = 3 * longest
        let composed = [UInt16](unsafeUninitializedCapacity: capacity) { buffer, count in
            // ICU writes at most as many units as it is told there is room for; no pointer leaves this closure.
            guard let base = buffer.baseAddress else { return }
            let length = hexapla_icu_compose(units, Int32(units.count), base, Int32(capacity))
            count = max(0, Int(length))
        }
        return composed.isEmpty || composed == units ? nil : String(decoding: composed, as: UTF16.self)
    }
}
