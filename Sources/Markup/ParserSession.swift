import CLibXML2

/// One run of libxml2 over one file.
///
/// libxml2 gets a pointer to the session as its user data, which differs from its own context on purpose: it then never
/// looks entities up by itself, so that no declaration in the file can make it expand anything.
final class ParserSession {
    private let bytes: [UInt8]
    private let syntax: Syntax
    private var recorder: EventRecorder
    private var problems: [ParseProblem] = []
    private var isWellFormed = true
    private var search = 0
    /// libxml2's context while it runs; it belongs to `run`, which frees it.
    private var context: xmlParserCtxtPtr?

    init(_ bytes: [UInt8], _ syntax: Syntax) {
        self.bytes = bytes
        self.syntax = syntax
        recorder = EventRecorder(bytes, syntax)
    }

    func document(of source: SourceFile) -> Document {
        Document(
            source: source, syntax: syntax, nodes: recorder.nodes, names: recorder.names, problems: problems,
            isWellFormed: isWellFormed, attributePool: recorder.attributes, characterPool: recorder.characters)
    }

    func recordPlainText() {
        bytes.withUnsafeBytes { recorder.text($0, cursor: bytes.count) }
    }

    func refuse(at offset: Int, _ message: String) {
        isWellFormed = syntax != .xml
        problems.append(ParseProblem(code: 0, level: .fatal, message: message, offset: offset))
    }

    func run() {
        ParserSession.initialize
        // libxml2 copies the bytes, and is done with them when the call returns.
        bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                let count = CInt(characters.count)
                let isHTML = syntax == .html
                // An empty buffer makes no context; an empty file has no nodes.
                guard
                    let context = isHTML
                        ? htmlCreateMemoryParserCtxt(characters.baseAddress, count)
                        : xmlCreateMemoryParserCtxt(characters.baseAddress, count)
                else { return }
                defer {
                    self.context = nil
                    // Entity declarations make libxml2 keep a document even without handlers for them.
                    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
                    context.pointee.myDoc = nil
                    if isHTML { htmlFreeParserCtxt(context) } else { xmlFreeParserCtxt(context) }
                }
                self.context = context
                context.pointee.charset = CInt(XML_CHAR_ENCODING_UTF8.rawValue)
                context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
                if isHTML {
                    let options =
                        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
                    htmlCtxtUseOptions(context, CInt(options))
                } else {
                    let options = XML_PARSE_RECOVER.rawValue | XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
                    xmlCtxtUseOptions(context, CInt(options))
                    // As if a parameter entity had been met: an undeclared entity is then reported as a reference, not
                    // as an error.
                    context.pointee.hasPErefs = 1
                }
                if let sax = context.pointee.sax { install(sax) }
                if isHTML {
                    htmlParseDocument(context)
                } else {
                    xmlParseDocument(context)
                    isWellFormed = context.pointee.wellFormed != 0 && !recorder.nodes.isEmpty
                }
            }
        }
        recorder.finish()
    }

    /// Set-up that libxml2 wants done once, before threads use it.
    static let initialize: Void = xmlInitParser()

    // MARK: Events

    private func install(_ sax: UnsafeMutablePointer<xmlSAXHandler>) {
        sax.pointee = xmlSAXHandler()
        sax.pointee.initialized = UInt32(XML_SAX2_MAGIC)
        sax.pointee.serror = { user, error in ParserSession.with(user) { $0.problem(error?.pointee) } }
        sax.pointee.characters = { user, text, count in ParserSession.with(user) { $0.characters(text, count) } }
        sax.pointee.ignorableWhitespace = sax.pointee.characters
        sax.pointee.cdataBlock = { user, text, count in
            guard let text, count > 0 else { return }
            ParserSession.with(user) {
                $0.recorder.cdata(UnsafeRawBufferPointer(start: text, count: Int(count)), cursor: $0.cursor)
            }
        }
        sax.pointee.comment = { user, _ in
            ParserSession.with(user) { $0.recorder.markup(.comment, name: nil, opening: "<!--", cursor: $0.cursor) }
        }
        sax.pointee.processingInstruction = { user, target, _ in
            ParserSession.with(user) {
                $0.recorder.markup(
                    .processingInstruction, name: ParserSession.bytes(target), opening: "<?", cursor: $0.cursor)
            }
        }
        if syntax == .html {
            sax.pointee.startElement = { user, name, _ in
                guard let name = ParserSession.bytes(name) else { return }
                ParserSession.with(user) {
                    $0.recorder.startElement(name, cursor: $0.cursor)
                    if RawText.isElement(name) { $0.passRawText() }
                }
            }
            sax.pointee.endElement = { user, name in
                guard let name = ParserSession.bytes(name) else { return }
                ParserSession.with(user) { $0.recorder.endElement(name, cursor: $0.cursor) }
            }
        } else {
            sax.pointee.startElementNs = { user, _, _, _, _, _, _, _, _ in
                ParserSession.with(user) { $0.recorder.startElement(nil, cursor: $0.cursor) }
            }
            sax.pointee.endElementNs = { user, _, _, _ in
                ParserSession.with(user) { $0.recorder.endElement(nil, cursor: $0.cursor) }
            }
            // Without its second interface, libxml2 keeps no default attributes while it reads a document type, and so
            // can't be made to add thousands of them to each element.
            sax.pointee.internalSubset = { user, _, _, _ in ParserSession.with(user) { $0.context?.pointee.sax2 = 0 } }
            sax.pointee.externalSubset = { user, _, _, _ in ParserSession.with(user) { $0.context?.pointee.sax2 = 1 } }
            sax.pointee.reference = { user, _ in
                ParserSession.with(user) { session in
                    guard let context = session.context, context.pointee.instate != XML_PARSER_ATTRIBUTE_VALUE else {
                        return
                    }
                    session.recorder.entityReference(cursor: session.cursor)
                }
            }
        }
    }

    /// Hands out the session that libxml2 was given as user data; `run` keeps it alive for as long as libxml2 runs, so that
    /// no event has to.
    private static func with(_ user: UnsafeMutableRawPointer?, _ body: (ParserSession) -> Void) {
        guard let user else { return }
        Unmanaged<ParserSession>.fromOpaque(user)._withUnsafeGuaranteedRef(body)
    }

    /// The bytes of a C string, valid for the length of a callback.
    private static func bytes(_ name: UnsafePointer<xmlChar>?) -> UnsafeRawBufferPointer? {
        name.map { UnsafeRawBufferPointer(start: $0, count: Int(xmlStrlen($0))) }
    }

    /// How far libxml2 has read, in bytes of the file.
    private var cursor: Int {
        guard let input = context?.pointee.input, let base = input.pointee.base, let current = input.pointee.cur else {
            return bytes.count
        }
        return min(Int(input.pointee.consumed) + (current - base), bytes.count)
    }

    /// Records most of a script or style sheet at once, and makes libxml2 read on behind it.
    ///
    /// libxml2 reads them character by character, only to hand them out in pieces: half of the bytes of pages on the web
    /// are theirs. What it may have something to say of, from before the first `</` on, is left to it.
    private func passRawText() {
        let start = cursor + 1
        guard let input = context?.pointee.input, let current = input.pointee.cur, let end = input.pointee.end,
            current.pointee == UInt8(ascii: ">")
        else { return }
        let count = RawText.passableCount(from: start, in: bytes)
        guard count > 0, end - current > count + 1 else { return }
        bytes.withUnsafeBytes {
            recorder.cdata(UnsafeRawBufferPointer(rebasing: $0[start..<start + count]), cursor: start + count)
        }
        // libxml2 goes on at the `>` of the start tag. It reads a copy of the bytes that it made for this run and owns,
        // all of which is in memory (`htmlCreateMemoryParserCtxt`), so that the last byte that is passed can be that `>`.
        let last = UnsafeMutablePointer(mutating: current + count)
        last.pointee = UInt8(ascii: ">")
        input.pointee.cur = UnsafePointer(last)
    }

    private func characters(_ text: UnsafePointer<xmlChar>?, _ count: CInt) {
        guard let text, count > 0 else { return }
        recorder.text(UnsafeRawBufferPointer(start: text, count: Int(count)), cursor: cursor)
    }

    private func problem(_ error: xmlError?) {
        guard let error, error.code != CInt(XML_WAR_UNDECLARED_ENTITY.rawValue) else { return }
        let level: ParseProblem.Level =
            switch error.level {
            case XML_ERR_FATAL: .fatal
            case XML_ERR_ERROR: .error
            default: .warning
            }
        if problems.count < MarkupParser.maximumProblems {
            var message = error.message.map { String(cString: $0) } ?? ""
            while message.last?.isNewline == true || message.last == " " { message.removeLast() }
            problems.append(
                ParseProblem(code: Int(error.code), level: level, message: message, offset: cursor))
        }
        // libxml2 looks through all open elements for each end tag that fits none of them, and copies all that it read
        // of a comment for each double hyphen in it.
        let copied = error.str1?.withMemoryRebound(to: xmlChar.self, capacity: 1) { Int(xmlStrlen($0)) } ?? 0
        search += recorder.depth + copied
        if search > MarkupParser.maximumSearch, let context {
            xmlStopParser(context)
            refuse(at: cursor, "too many problems to go on; the rest of the file was not parsed")
            search = 0
        }
    }
}
