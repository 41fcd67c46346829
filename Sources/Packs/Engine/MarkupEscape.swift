import Content
import Markup

/// Writes text as the file of a version holds it.
enum MarkupEscape {
    /// The characters of a text as they are written at a place of a file; nil where it can't hold them.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - place: The bytes of the file that it replaces.
    ///   - version: The version.
    ///   - range: The bytes of the version's text that stand there now.
    /// - Returns: The bytes.
    static func escaped(_ text: String, at place: Range<Int>, in version: Version, near range: Range<Int>) -> [UInt8]? {
        let document = version.document
        if document.syntax == .plainText { return Array(text.utf8) }
        if document.syntax == .xml, isInCDATA(place, of: version, near: range) {
            return text.contains("]]>") ? nil : Array(text.utf8)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            default: bytes.append(byte)
            }
        }
        return bytes
    }

    private static func isInCDATA(_ place: Range<Int>, of version: Version, near range: Range<Int>) -> Bool {
        let nodes = version.document.nodes
        guard let index = PackEdit.block(of: range, in: version), nodes.indices.contains(version.blocks[index].node)
        else { return false }
        let element = version.blocks[index].node
        return nodes[element..<Int(nodes[element].next)].contains {
            $0.kind == .cdata && $0.range.lowerBound <= place.lowerBound && place.upperBound <= $0.range.upperBound
        }
    }
}
