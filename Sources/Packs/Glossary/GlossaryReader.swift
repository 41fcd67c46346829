import Content
import Language
import Linting
import Markup

/// Reads glossaries: tab-separated values and TBX.
enum GlossaryReader {
    /// Reads a glossary by what it begins with: `<` begins TBX.
    ///
    /// - Parameters:
    ///   - bytes: The file.
    ///   - path: Its path, for errors.
    /// - Returns: The entries that could be read, and everything that is wrong.
    /// - Complexity: O(*n*) in the length of the file.
    static func read(_ bytes: [UInt8], path: String) -> (glossary: Glossary, problems: [ToolError]) {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let isMarkup = content.first { $0 > 0x20 } == UInt8(ascii: "<")
        // An XML file may be in any encoding.
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        if isMarkup || isUTF16 {
            var reader = TBXReader(bytes, path: path)
            return reader.read()
        }
        var reader = TSVReader(content, path: path)
        return reader.read()
    }
}
