import CICU

/// The scripts of scalars as ICU knows them.
///
/// Rules ask for the scripts of a few letters in a whole export: a table of all would cost more than it spares.
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

    @usableFromInline
    static func script(of scalar: UInt32) -> Script {
        guard scalar <= 0x10FFFF else { return .other }
        let number = Int(hexapla_icu_script(scalar))
        return byNumber.indices.contains(number) ? Script(rawValue: byNumber[number]) ?? .other : .other
    }
}
