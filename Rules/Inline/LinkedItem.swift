import Content
import Language
import Markup

/// Something in a block that leads elsewhere: a link, or in DocBook the name of a function.
struct LinkedItem {
    /// What makes two items the same.
    enum Key: Hashable {
        /// Where a link leads.
        case target(LinkTarget)
        /// The name of a function.
        case function(String)
    }

    /// What the item is compared by.
    let key: Key
    /// Where it stands, as bytes of ``/Markup/SourceFile/text``.
    let range: Range<Int>
    /// Its characters, as bytes of ``/Content/Version/text``.
    let textRange: Range<Int>
    /// Where it leads, as it is written.
    let target: String

    /// The links of some blocks, in order; those without a target are none.
    ///
    /// - Parameters:
    ///   - blocks: The indexes of the blocks.
    ///   - version: The version that has them.
    ///   - read: Reads a target.
    /// - Returns: The items.
    static func items(
        of blocks: Range<Int>, in version: Version, _ read: (ArraySlice<UInt8>) -> LinkTarget
    ) -> [LinkedItem] {
        let function = version.functionName
        var items: [LinkedItem] = []
        for index in blocks {
            for inline in version.inlines[version.blocks[index].inlines] {
                if inline.kind == .link, !inline.target.isEmpty {
                    let bytes = version.document.source.text[inline.target]
                    items.append(
                        LinkedItem(
                            key: .target(read(bytes)), range: inline.range, textRange: inline.textRange,
                            target: String(decoding: bytes, as: UTF8.self)))
                } else if let function, inline.kind == .code, version.name(of: inline) == function {
                    let name = String(decoding: version.text[inline.textRange], as: UTF8.self)
                    items.append(
                        LinkedItem(key: .function(name), range: inline.range, textRange: inline.textRange, target: name)
                    )
                }
            }
        }
        return items
    }

    /// Whether the item is a link with an address.
    var isLink: Bool { if case .target = key { true } else { false } }
}
