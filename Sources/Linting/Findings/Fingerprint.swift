package import Language

/// The hash by which a finding is known again in another run.
package enum Fingerprint {
    /// Hashes rule, article, locale and text, white space and case of the text aside, to 16 hexadecimal digits.
    ///
    /// 64-bit FNV-1a (Fowler, Noll, Vo), which is stable across runs and systems, unlike `Hasher`.
    package static func make(rule: String, article: String, locale: LanguageTag?, text: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func mix(_ byte: UInt8) {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        for part in [rule, article, locale?.description ?? ""] {
            for byte in part.utf8 { mix(byte) }
            mix(0)
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20, 0x09...0x0D: continue
            case 0x41...0x5A: mix(UInt8(scalar.value) | 0x20)
            case 0x00..<0x80: mix(UInt8(scalar.value))
            default:
                if hasCase(scalar), scalar.properties.changesWhenLowercased {
                    for byte in scalar.properties.lowercaseMapping.utf8 { mix(byte) }
                } else {
                    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { mix(byte) }
                }
            }
        }
        return hexadecimal(hash)
    }

    /// Whether a scalar may be one of a script with two cases: those from Hebrew to Myanmar, and of East Asia, have one.
    private static func hasCase(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590..<0x10A0, 0x2E80..<0xA640, 0xAC00..<0xD7B0: false
        default: true
        }
    }

    /// Tells findings with the same fingerprint apart: all but the first of them get their number mixed in.
    ///
    /// The findings are in the order of the report, which makes the numbers stable.
    package static func makeUnique(_ findings: inout [Finding]) {
        var counts: [String: Int] = [:]
        counts.reserveCapacity(findings.count)
        for index in findings.indices {
            let fingerprint = findings[index].fingerprint
            let count = counts[fingerprint, default: 0]
            counts[fingerprint] = count + 1
            if count > 0 { findings[index].fingerprint = numbered(fingerprint, count + 1) }
        }
    }

    /// Hashes a fingerprint and a number with the same hash.
    private static func numbered(_ fingerprint: String, _ number: Int) -> String {
        make(rule: fingerprint, article: String(number), locale: nil, text: "")
    }

    private static func hexadecimal(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
