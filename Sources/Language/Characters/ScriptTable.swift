import CICU

/// The scripts of the Basic Multilingual Plane in one array, made once from ICU when first asked for.
@usableFromInline
enum ScriptTable {
    /// The raw values of ``Script`` by ICU's number of the script.
    private static let byNumber: [UInt8] = {
        var map = [UInt8](repeating: Script.other.rawValue, count: 256)
        for script in Script.allCases {
            guard let code = script.code else { continue }
            let number = Int(hexapla_icu_script_number(code))
            if map.indices.contains(number) { map[number] = script.rawValue }
        }
        // Inherited marks belong to whatever they stand on.
        let inherited = Int(hexapla_icu_script_number("Zinh"))
        if map.indices.contains(inherited) { map[inherited] = Script.common.rawValue }
        return map
    }()

    private static let scripts = [UInt8](unsafeUninitializedCapacity: 0x10000) { buffer, count in
        // ICU writes 64 K bytes in place; the pointer does not leave this closure.
        if let base = buffer.baseAddress {
            hexapla_icu_scripts(base, buffer.count, byNumber, Script.other.rawValue)
            count = 0x10000
        }
    }

    @usableFromInline
    static func script(of scalar: UInt32) -> Script {
        if scalar < 0x10000, Int(scalar) < scripts.count {
            return Script(rawValue: scripts[Int(scalar)]) ?? .other
        }
        guard scalar <= 0x10FFFF else { return .other }
        let number = Int(hexapla_icu_script(scalar))
        return byNumber.indices.contains(number) ? Script(rawValue: byNumber[number]) ?? .other : .other
    }
}
