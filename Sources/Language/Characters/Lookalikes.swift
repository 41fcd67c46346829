/// Letters of different alphabets that look alike, so that one was typed for another.
///
/// The pairs are those of Unicode's confusables.txt (UTS 39, revision 15.0) between a Latin letter and one of the Greek,
/// Cyrillic or Armenian alphabet, of equal case and as far as languages of today use both. For `к` and `κ` the standard
/// names `ĸ`, which no keyboard has, and people type `k`.
package enum Lookalikes {
    /// The letter of a script that looks like a scalar of another script; nil where none does.
    ///
    /// - Complexity: O(1); the first question costs the making of a table.
    package static func letter(of script: Script, like scalar: UInt32) -> UInt32? {
        let own = Script.of(scalar)
        if own == script { return scalar }
        guard let latin = own == .latin ? scalar : toLatin[scalar] else { return nil }
        return script == .latin ? latin : fromLatin[script]?[latin]
    }

    private static let pairs = """
        ΆÁ ΈÉ ΊÍ ΌÓ ΎÝ ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ΪÏ ΫŸ άá ίí αa βß γy ιi κk νv οo ρp υu ϊï ϋü όó ύú \
        ЀÈ ЁË ЅS ІI ЇÏ ЈJ АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX аa гr еe кk оo рp сc уy хx ѐè ёë ѓŕ ѕs іi їï јj ћħ ғɍ \
        ҪÇ ҫç ҮY үy ҰɎ ұɏ һh ҽe ҿę ӀI ӐĂ ӑă ӒÄ ӓä ӔÆ ӕæ ӖĔ ӗĕ ӘƏ ӦÖ ӧö ӮȲ ӯȳ ӰŸ ӱÿ ԛq ԜW ԝw \
        ՍU ՏS ՕO աw գq զq հh ոn ռn սu ցg քf օo
        """

    private static let toLatin: [UInt32: UInt32] = {
        var table: [UInt32: UInt32] = [:]
        for (letter, latin) in letters { table[letter] = latin }
        return table
    }()

    private static let fromLatin: [Script: [UInt32: UInt32]] = {
        var table: [Script: [UInt32: UInt32]] = [:]
        for (letter, latin) in letters {
            // The first of several comes first because it is the common one.
            if table[Script.of(letter), default: [:]][latin] == nil {
                table[Script.of(letter), default: [:]][latin] = letter
            }
        }
        return table
    }()

    private static var letters: [(letter: UInt32, latin: UInt32)] {
        pairs.split(separator: " ").compactMap { pair in
            let scalars = Array(pair.unicodeScalars)
            return scalars.count == 2 ? (scalars[0].value, scalars[1].value) : nil
        }
    }
}
