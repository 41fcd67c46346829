import Content
import Language

/// What stands before and after a word that is a part of a sentence, and not of an identifier or an address.
enum WordContext {
    /// Whether a word can begin after a character.
    static func begins(after scalar: UInt32) -> Bool {
        switch scalar {
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x22, 0x27, 0x28, 0x5B, 0xA1, 0xAB, 0xBB, 0xBF, 0x2013, 0x2014,
            0x2018...0x201F, 0x2039, 0x203A, 0x202F, 0x3000, 0x300C, 0x300E, 0xFF08:
            true
        default: isUnspaced(scalar)
        }
    }

    /// Whether a character is of a script of East Asia, which puts no spaces between words, or none around others'.
    static func isUnspaced(_ scalar: UInt32) -> Bool {
        scalar >= 0x2E80 && scalar < 0xA000 || scalar >= 0xAC00 && scalar < 0xD7B0
    }

    /// Whether a word ends at an offset: with white space, closing punctuation, or the block.
    static func ends(at offset: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard offset < text.endIndex else { return true }
        let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
        let following = offset + width < text.endIndex ? UTF8Text.scalar(at: offset + width, in: text).scalar : 0x20
        switch scalar {
        case 0x2E, 0x3A, 0x3B, 0x21, 0x3F:
            // Not the first stop of another identifier, nor `::`.
            return begins(after: following) || following == 0x29 || following == 0x3C
        case 0x2D, 0x2010, 0x2011, 0x27, 0x2019:
            return PhraseFolding.isLetter(following) || begins(after: following)
        case 0x2C, 0x29, 0x5D, 0x22, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018...0x201F, 0x2026, 0x2039, 0x203A:
            return true
        case 0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x202F, 0x3000:
            return true
        default:
            return isUnspaced(scalar)
        }
    }

    /// Whether a sentence goes on after a word: with an apostrophe or a hyphen and letters, or a space and a small letter.
    static func continues(after offset: Int, in text: ArraySlice<UInt8>) -> Bool {
        guard offset < text.endIndex else { return false }
        let (scalar, width) = UTF8Text.scalar(at: offset, in: text)
        guard offset + width < text.endIndex else { return false }
        let following = UTF8Text.scalar(at: offset + width, in: text).scalar
        switch scalar {
        case 0x27, 0x2019, 0x2D, 0x2010, 0x2011: return PhraseFolding.isLetter(following)
        case 0x20, 0xA0: return CharacterClass.of(following).isLowercase
        default: return false
        }
    }
}

/// What follows the stop of file and host names.
enum FileSuffix {
    private static let suffixes: Set<String> = [
        "asp", "aspx", "cfg", "com", "conf", "css", "csv", "dll", "doc", "docx", "edu", "exe", "gif", "gov", "gz",
        "htm",
        "html", "ini", "java", "jpeg", "jpg", "js", "json", "jsp", "md", "net", "org", "pdf", "php", "png", "ppt", "py",
        "rb", "rss", "sh", "sql", "svg", "tar", "ts", "txt", "xhtml", "xls", "xlsx", "xml", "yaml", "yml", "zip",
    ]

    /// Whether a word is a suffix of file or host names, whatever its case.
    static func contains(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count <= 5, word.allSatisfy({ $0 < 0x80 }) else { return false }
        return suffixes.contains(String(decoding: word, as: UTF8.self).lowercased())
    }
}
