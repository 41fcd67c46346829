import Content
import Linting
import Markup

/// Makes the edits that a rule's fix asks for.
enum PackEdit {
    /// The fix of a finding; nil where it can't be made without touching markup.
    ///
    /// - Parameters:
    ///   - fix: What the rule wants.
    ///   - range: The bytes of ``/Content/Version/text`` that the finding is about.
    ///   - version: The version.
    ///   - values: The values of placeholders.
    ///   - suggestion: What the kind would put there.
    /// - Returns: The fix.
    static func fix(
        _ fix: PackRuleFix, of range: Range<Int>, in version: ScopedVersion, _ values: [String: String],
        suggestion: String?
    ) -> Fix? {
        switch fix.action {
        case .suggestion:
            return suggestion.flatMap { replacement(of: range, in: version, by: $0, fix.applicability) }
        case .replace(let template):
            return replacement(of: range, in: version, by: template.filled(values), fix.applicability)
        case .remove:
            return removal(of: range, in: version, fix.applicability)
        }
    }

    private static func replacement(
        of range: Range<Int>, in version: ScopedVersion, by text: String, _ applicability: Applicability
    ) -> Fix? {
        guard let index = block(of: range, in: version.version) else { return nil }
        let block = version.version.blocks[index].textRange
        let edit = version.shared.replacement.edit(of: range, in: block, by: text)
        guard let edit, edit.expected != edit.replacement else { return nil }
        let title = text.isEmpty ? "remove it" : "replace it by \"\(text)\""
        return Fix(title, applicability, edits: [edit])
    }

    /// Marks that no space stands before.
    private static let closing = Array(".,;:!?)".utf8)

    /// Takes a text out, with a space beside it where it would leave two; a block that is nothing else goes as a whole.
    private static func removal(
        of range: Range<Int>, in version: ScopedVersion, _ applicability: Applicability
    ) -> Fix? {
        guard let index = block(of: range, in: version.version) else { return nil }
        let block = version.version.blocks[index]
        if range == block.textRange {
            return BlockRemoval.fix(of: index, in: version.version).map { fix in
                Fix(fix.title, max(fix.applicability, applicability), edits: fix.edits)
            }
        }
        var wide = range
        let text = version.version.text
        let isAtStart = wide.lowerBound == block.textRange.lowerBound
        let hasSpaceBefore = !isAtStart && text[wide.lowerBound - 1] == 0x20
        let isAtEnd = wide.upperBound == block.textRange.upperBound
        let hasSpaceAfter = !isAtEnd && text[wide.upperBound] == 0x20
        if hasSpaceAfter, isAtStart || hasSpaceBefore {
            wide = wide.lowerBound..<wide.upperBound + 1
        } else if hasSpaceBefore, isAtEnd || closing.contains(text[wide.upperBound]) {
            wide = wide.lowerBound - 1..<wide.upperBound
        }
        // Markup between the text and its space keeps the space.
        return replacement(of: wide, in: version, by: "", applicability)
            ?? replacement(of: range, in: version, by: "", applicability)
    }

    /// The block that a range of the text lies in.
    ///
    /// - Complexity: O(log *n*) in the number of blocks.
    private static func block(of range: Range<Int>, in version: Version) -> Int? {
        var low = 0
        var high = version.blocks.count
        while low < high {
            let middle = (low + high) / 2
            if version.blocks[middle].textRange.lowerBound <= range.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        var index = low - 1
        // Blocks without text share their offset with the next one.
        while index > 0, version.blocks[index].textRange.isEmpty { index -= 1 }
        guard index >= 0, version.blocks[index].textRange.upperBound >= range.upperBound else { return nil }
        return index
    }
}
