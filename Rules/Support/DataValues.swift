import Content
import Language

extension Version {
    /// Whether a block may be a key, a name or an address rather than prose, which no fix is to change unread: a text
    /// without white space in XML whose names are not known, in a script that is not written without.
    func isDataValue(_ block: Block) -> Bool {
        guard format == .genericXML else { return false }
        let text = text(of: block)
        guard !text.contains(where: { $0 <= 0x20 }) else { return false }
        // Scripts without spaces begin at U+0E00, with Thai.
        for (scalar, _) in ScalarReader(text) where scalar >= 0x0E00 {
            if !Script.of(scalar).usesSpaces { return false }
        }
        return true
    }
}
