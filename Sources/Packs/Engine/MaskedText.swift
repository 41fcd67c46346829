import Content

/// The characters of a version's blocks with inline objects overwritten, so that offsets stay.
enum MaskedText {
    /// What stands in the place of a character that is left out: no text has it, and no word character is like it.
    static let mask: UInt8 = 0x01

    /// Overwrites the inline objects of all blocks that a scope leaves out.
    ///
    /// - Parameters:
    ///   - version: The version.
    ///   - code: Whether code stays.
    ///   - links: Whether links stay.
    ///   - untranslatable: Whether what is not to be translated stays.
    /// - Returns: The text, as long as before.
    /// - Complexity: O(*n*) in the length of the text.
    static func make(of version: Version, code: Bool, links: Bool, untranslatable: Bool) -> [UInt8] {
        var text = version.text
        for inline in version.inlines where !inline.textRange.isEmpty {
            let isMasked =
                switch inline.kind {
                case .code: !code
                case .link: !links
                case .untranslatable: !untranslatable
                // An entity reference is no text; its name is not what a reader sees.
                case .entity: true
                case .image, .placeholder, .emphasis, .lineBreak, .foreign: false
                }
            if isMasked {
                for index in inline.textRange.clamped(to: text.indices) { text[index] = mask }
            }
        }
        return text
    }
}
