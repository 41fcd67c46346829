import Markup

/// A file with edits made: its new bytes, and what its new text must be.
struct EditedFile {
    /// An edit as it can be written in the file's encoding.
    struct Change {
        let range: Range<Int>
        let text: [UInt8]
        let bytes: [UInt8]
    }

    /// The new bytes of the file.
    let bytes: [UInt8]
    /// What the new text has to be when the bytes are decoded.
    let text: [UInt8]
    /// The edits in both texts, by position.
    let edits: [AppliedEdit]

    /// Makes edits that are sorted and don't overlap.
    init(_ source: SourceFile, changes: [Change]) {
        var bytes: [UInt8] = []
        var text: [UInt8] = []
        var edits: [AppliedEdit] = []
        bytes.reserveCapacity(source.original.count + changes.count * 8)
        text.reserveCapacity(source.text.count + changes.count * 8)
        edits.reserveCapacity(changes.count)
        var textEnd = 0
        var bytesEnd = 0
        for change in changes {
            let original = source.originalRange(of: change.range)
            text += source.text[textEnd..<change.range.lowerBound]
            bytes += source.original[bytesEnd..<original.lowerBound]
            edits.append(AppliedEdit(old: change.range, new: text.count..<text.count + change.text.count))
            text += change.text
            bytes += change.bytes
            textEnd = change.range.upperBound
            bytesEnd = original.upperBound
        }
        text += source.text[textEnd...]
        bytes += source.original[bytesEnd...]
        self.bytes = bytes
        self.text = text
        self.edits = edits
    }
}
