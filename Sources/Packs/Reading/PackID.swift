/// What packs, and rules within one, may be called.
package enum PackID {
    /// Whether a text can be the id of a pack or rule: lower-case letters and digits, words joined by hyphens.
    package static func isValid(_ text: String) -> Bool {
        var wasHyphen = true
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: wasHyphen = false
            case UInt8(ascii: "-") where !wasHyphen: wasHyphen = true
            default: return false
            }
        }
        return !wasHyphen && text.utf8.count <= 64
    }
}
