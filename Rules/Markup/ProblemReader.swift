import Markup

/// Turns what libxml2 says into what the rule reports: where, in which words, and whether at all.
struct ProblemReader {
    /// A problem as it is reported.
    struct Reading {
        /// The tag, reference or character that is wrong.
        let range: Range<Int>
        /// What is wrong.
        let message: String
        /// Problems with the same cause are reported once.
        let cause: String
    }

    private let document: Document
    private let text: [UInt8]
    /// Where elements begin that libxml2 closed itself, for names where HTML5 would not have, last first.
    private var openElements: [String: [Int]]
    /// Whether an end tag has answered no start tag: in XML all that follows is about that.
    private var isBroken = false

    /// How far back from where libxml2 stood a tag is searched, in bytes.
    private static let reach = 16_384

    /// `xmlParserErrors` of libxml2's `xmlerror.h`, as far as they are told apart here.
    private enum Code {
        static let documentEmpty = 4
        static let contentAfterEnd = 5
        static let semicolonMissing = 23
        static let undeclaredEntity = 26
        static let undeclaredEntityWarning = 27
        static let unknownEncoding = 31
        static let unsupportedEncoding = 32
        static let attributeRedefined = 42
        static let nameRequired = 68
        static let tagMismatch = 76
        static let elementNotFinished = 77
        static let invalidEncoding = 81
        static let misplacedTag = 800
        static let unknownTag = 801
    }

    /// Creates a reader for the problems of a document.
    init(of document: Document) {
        self.document = document
        text = document.source.text
        var open: [String: [Int]] = [:]
        if document.syntax == .html, !document.problems.isEmpty {
            for node in document.nodes where node.kind == .element && node.endTag.isEmpty && !node.range.isEmpty {
                let name = document.name(of: node)
                if HTMLNames.isFormatting(name) { open[name, default: []].append(node.range.lowerBound) }
            }
            for name in open.keys { open[name]?.reverse() }
        }
        openElements = open
    }

    /// What to report of a problem; nil where there is nothing to report.
    mutating func read(_ problem: ParseProblem) -> Reading? {
        guard problem.level != .warning else { return nil }
        switch problem.code {
        case Code.undeclaredEntity, Code.undeclaredEntityWarning, Code.unknownEncoding, Code.unsupportedEncoding,
            Code.invalidEncoding:
            return nil
        default:
            return document.syntax == .html ? readHTML(problem) : readXML(problem)
        }
    }

    // MARK: HTML

    private mutating func readHTML(_ problem: ParseProblem) -> Reading? {
        let message = problem.message
        switch problem.code {
        case Code.documentEmpty:
            return nil
        case Code.unknownTag:
            guard let name = Self.word(of: message, after: "Tag ") else { return nil }
            if HTMLNames.contains(name.lowercased()) { return nil }
            return reading(startTag: name, problem, "unknown element \"\(name)\"", cause: name)
        case Code.tagMismatch where message.hasPrefix("Element "):
            // A script that holds an end tag.
            return nil
        case Code.tagMismatch:
            return readEndTag(problem)
        case Code.semicolonMissing:
            return readReference(problem)
        case Code.nameRequired where message.hasPrefix("htmlParseEntityRef"):
            // An ampersand by itself is text.
            return nil
        case Code.nameRequired where message.contains("attribute name"):
            return readAttributeName(problem)
        case Code.attributeRedefined:
            let name = Self.word(of: message, after: "Attribute ") ?? ""
            return reading(at: problem, "attribute \"\(name)\" is given twice in one tag")
        case Code.misplacedTag:
            guard let name = Self.name(inTagOf: message) else { return reading(at: problem, Self.cleaned(message)) }
            return reading(startTag: name, problem, "start tag \"\(name)\" stands where it can't be", cause: nil)
        default:
            return reading(at: problem, Self.cleaned(message))
        }
    }

    private mutating func readEndTag(_ problem: ParseProblem) -> Reading? {
        let message = problem.message
        if let name = Self.word(of: message, after: "Unexpected end tag : ") {
            if let start = openElements[name]?.last, start < problem.offset {
                // HTML5 left it open until here.
                openElements[name]?.removeLast()
                return nil
            }
            return reading(endTag: name, problem, "end tag \"\(name)\" without a start tag")
        }
        guard let name = Self.word(of: message, after: "mismatch: "), let open = Self.word(of: message, after: " and ")
        else { return reading(at: problem, Self.cleaned(message)) }
        return reading(endTag: name, problem, "end tag \"\(name)\" where \"\(open)\" is still open")
    }

    private func readReference(_ problem: ParseProblem) -> Reading? {
        let end = min(problem.offset, text.count)
        guard let start = text[max(0, end - 40)..<end].lastIndex(of: UInt8(ascii: "&")) else { return nil }
        let name = String(decoding: text[start + 1..<end], as: UTF8.self)
        guard HTMLNames.isLegacyReference(name), !isInTag(start) else { return nil }
        return Reading(
            range: start..<end, message: "reference \"&\(name)\" without a semicolon", cause: "\(start)")
    }

    private func readAttributeName(_ problem: ParseProblem) -> Reading? {
        // HTML5 takes all but these for a part of a name.
        guard problem.offset < text.count else { return nil }
        switch text[problem.offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="):
            return reading(at: problem, "a tag with something that is no attribute")
        default:
            return nil
        }
    }

    // MARK: XML

    private mutating func readXML(_ problem: ParseProblem) -> Reading? {
        let message = problem.message
        switch problem.code {
        case Code.tagMismatch, Code.elementNotFinished, Code.contentAfterEnd:
            guard !isBroken else { return nil }
            isBroken = true
        default:
            break
        }
        switch problem.code {
        case Code.tagMismatch:
            guard let open = Self.word(of: message, after: "mismatch: "),
                let line = Self.word(of: message, after: " line "), let name = Self.word(of: message, after: " and ")
            else { return reading(at: problem, Self.cleaned(message)) }
            return reading(endTag: name, problem, "end tag \"\(name)\" where \"\(open)\" of line \(line) is still open")
        case Code.elementNotFinished:
            guard let open = Self.word(of: message, after: "in tag "),
                let line = Self.word(of: message, after: " line ")
            else { return reading(at: problem, "the document ends before its elements do") }
            return reading(at: problem, "the document ends where \"\(open)\" of line \(line) is still open")
        case Code.contentAfterEnd:
            return reading(at: problem, "content after the end of the root element")
        case Code.documentEmpty:
            return reading(at: problem, "the document has no root element")
        case Code.attributeRedefined:
            let name = Self.word(of: message, after: "Attribute ") ?? ""
            return reading(at: problem, "attribute \"\(name)\" is given twice in one tag")
        default:
            return reading(at: problem, Self.cleaned(message))
        }
    }

    // MARK: Places

    private func reading(startTag name: String, _ problem: ParseProblem, _ message: String, cause: String?) -> Reading {
        let range = tag("<" + name, before: problem.offset) ?? character(at: problem.offset)
        return Reading(range: range, message: message, cause: cause ?? "\(range.lowerBound)")
    }

    private func reading(endTag name: String, _ problem: ParseProblem, _ message: String) -> Reading {
        let range = tag("</" + name, before: problem.offset) ?? character(at: problem.offset)
        return Reading(range: range, message: message, cause: "\(range.lowerBound)")
    }

    private func reading(at problem: ParseProblem, _ message: String) -> Reading {
        let range = character(at: problem.offset)
        // What follows on the same line is mostly about the same.
        let end = min(range.lowerBound, text.count)
        let line = text[max(0, end - Self.reach)..<end].lastIndex(of: 0x0A) ?? -1
        return Reading(range: range, message: message, cause: "line \(line)")
    }

    /// The last tag before an offset that begins with some characters, whatever their case.
    private func tag(_ beginning: String, before offset: Int) -> Range<Int>? {
        let pattern = Array(beginning.lowercased().utf8)
        let limit = min(offset, text.count)
        var start = limit - pattern.count
        let least = max(0, limit - Self.reach)
        search: while start >= least {
            defer { start -= 1 }
            guard text[start] == UInt8(ascii: "<") else { continue }
            for (index, byte) in pattern.enumerated() {
                let own = text[start + index]
                guard (own &- 0x41 < 26 ? own | 0x20 : own) == byte else { continue search }
            }
            let end = text[start..<min(start + 200, text.count)].firstIndex(of: UInt8(ascii: ">"))
            return start..<(end.map { $0 + 1 } ?? start + pattern.count)
        }
        return nil
    }

    /// The character at an offset; empty at the end of the file.
    private func character(at offset: Int) -> Range<Int> {
        var start = min(max(offset, 0), text.count)
        while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
        guard start < text.count else { return start..<start }
        var end = start + 1
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        return start..<end
    }

    /// Whether an offset is within a tag: `<` is nearer before it than `>`.
    private func isInTag(_ offset: Int) -> Bool {
        for byte in text[max(0, offset - Self.reach)..<offset].reversed() {
            if byte == UInt8(ascii: "<") { return true }
            if byte == UInt8(ascii: ">") { return false }
        }
        return false
    }

    // MARK: Words

    /// The most characters of libxml2's words that a message has.
    private static let longest = 120

    /// The word of a message that follows the last occurrence of a phrase.
    private static func word(of message: String, after phrase: String) -> String? {
        let bytes = Array(message.utf8)
        let pattern = Array(phrase.utf8)
        guard bytes.count > pattern.count else { return nil }
        for start in (0...(bytes.count - pattern.count)).reversed()
        where bytes[start..<start + pattern.count].elementsEqual(pattern) {
            let word = bytes[(start + pattern.count)...].prefix { $0 > 0x20 }
            return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
        }
        return nil
    }

    /// The name in "misplaced <body> tag".
    private static func name(inTagOf message: String) -> String? {
        guard let start = message.firstIndex(of: "<"), let end = message[start...].firstIndex(of: ">") else {
            return nil
        }
        let name = message[message.index(after: start)..<end]
        return name.isEmpty ? nil : String(name)
    }

    /// A message without the name of the function that it comes from, in lower case, without full stop.
    private static func cleaned(_ message: String) -> String {
        var words = message[...]
        if let colon = words.firstIndex(of: ":"), words[..<colon].allSatisfy({ $0.isLetter || $0 == " " }),
            words.hasPrefix("html") || words.hasPrefix("xml")
        {
            words = words[words.index(after: colon)...]
        }
        while words.first == " " { words.removeFirst() }
        while let last = words.last, last == "." || last == " " || last.isNewline { words.removeLast() }
        guard let first = words.first else { return "markup that can't be read" }
        // An abbreviation or a name keeps its capitals.
        let second = words.dropFirst().first
        let quoted = words.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\"")
        let result = second?.isUppercase == true ? quoted : first.lowercased() + quoted.dropFirst()
        return result.unicodeScalars.count > longest ? "\(String(result.prefix(longest)))…" : result
    }
}
