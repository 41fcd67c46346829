/// Folds letters so that cognates agree: case aside, and Latin letters without their accents.
enum LetterFolding {
    /// The folded form of a letter of the Latin, Greek, Cyrillic or Armenian script.
    @inline(__always)
    static func fold(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0x17F: UInt32(latin[Int(scalar) - 0xC0])
        case 0x391...0x3A9: scalar + 0x20
        case 0x400...0x40F: scalar + 0x50
        case 0x410...0x42F: scalar + 0x20
        case 0x531...0x556: scalar + 0x30
        default: scalar
        }
    }

    /// The base letters of U+00C0–U+017F.
    private static let latin = [UInt8](
        """
        aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty\
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllll\
        lnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8)
}
