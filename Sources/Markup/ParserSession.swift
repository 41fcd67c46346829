import CLibXML2

/// One run of libxml2 over one file.
///
/// libxml2 gets a pointer to the session as its user data, which differs from its own context on purpose: it then never
/// looks entities up by itself, so that no declaration in the file can make it expand anything.
final class ParserSession {
    private let bytes: [UInt8]
    private let syntax: Syntax
    /// Whether bytes are read in the place of libxml2 where it would tell nothing else.
    private let readsAhead: Bool
    private var recorder: EventRecorder
    private var problems: [ParseProblem] = []
    private var isWellFormed = true
    private var search = 0
    /// Where libxml2 stands in what was moved forward in its copy of the bytes, and how far that was.
    private var moved = (range: 0..<0, by: 0)
    /// Where what libxml2 could be spared was looked for last: many events may come from one place.
    private var tried = -1
    /// Whether the element that was begun last may hold text only, so that what looks like a tag need not be one.
    private var holdsText = false
    /// libxml2's context while it runs; it belongs to `run`, which frees it.
    private var context: xmlParserCtxtPtr?

    init(_ bytes: [UInt8], _ syntax: Syntax, readsAhead: Bool) {
        self.bytes = bytes
        self.syntax = syntax
        self.readsAhead = readsAhead && syntax == .html
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
            ParserSession.with(user) {
                $0.recorder.markup(.comment, name: nil, opening: "<!--", cursor: $0.cursor)
                $0.passBehindMark()
            }
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
                    let isWritten = $0.recorder.startElement(name, cursor: $0.cursor)
                    if RawText.isElement(name) { return $0.passRawText() }
                    $0.holdsText = RawText.mayBeElement(name)
                    if isWritten { $0.pass(within: true) }
                }
            }
            sax.pointee.endElement = { user, name in
                guard let name = ParserSession.bytes(name) else { return }
                ParserSession.with(user) {
                    $0.recorder.endElement(name, cursor: $0.cursor)
                    $0.holdsText = false
                    $0.passBehindMark()
                }
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
        let place = place
        return moved.range.contains(place) ? place - moved.by : min(place, bytes.count)
    }

    /// How far libxml2 has read, in bytes of its copy of the file.
    private var place: Int {
        guard let input = context?.pointee.input, let base = input.pointee.base, let current = input.pointee.cur else {
            return bytes.count
        }
        return Int(input.pointee.consumed) + (current - base)
    }

    /// Records most of a script or style sheet at once, and makes libxml2 read on behind it.
    ///
    /// libxml2 reads them character by character, only to hand them out in pieces: half of the bytes of pages on the web
    /// are theirs. What it may have something to say of, from before the first `</` on, is left to it.
    private func passRawText() {
        let start = cursor + 1
        guard readsAhead, let input = context?.pointee.input, let current = input.pointee.cur,
            let end = input.pointee.end, current.pointee == UInt8(ascii: ">"), recorder.position == start
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

    /// Reads on in the place of libxml2 where it stands behind the `>` of a tag or comment, and not within a tag that
    /// implies the element it tells of.
    private func passBehindMark() {
        let place = cursor
        if place > 0, place <= bytes.count, bytes[place - 1] == UInt8(ascii: ">") { pass(within: false) }
    }

    /// Reads a text or the attributes of a tag in the place of libxml2, as far as it has nothing to say of them, and makes
    /// it read on behind them.
    ///
    /// libxml2 takes a hundred instructions for each byte of them: it copies values that nobody asks for, and text that
    /// stands in the file. Of a text it is left the end, by which it tells whether there is anything but blanks, and of
    /// a tag the name; both are moved up to what follows them, so that all places behind them are those of the file. It
    /// reads a copy of the bytes that it made for this run and owns, all of which is in memory
    /// (`htmlCreateMemoryParserCtxt`), and reads none of them twice.
    /// - Parameters:
    ///   - within: Whether it stands on the `>` of a start tag, and not behind a token.
    ///   - isText: Whether a text may be passed.
    private func pass(within: Bool, text isText: Bool = true) {
        guard readsAhead, let input = context?.pointee.input, let current = input.pointee.cur,
            let end = input.pointee.end
        else { return }
        let place = place
        let mark = within ? 1 : 0
        let start = place + mark
        // What follows was passed already, or is not what the file says.
        guard start > tried, !moved.range.contains(place), start + 1 < bytes.count,
            end - current == bytes.count - place, !within || bytes[place] == UInt8(ascii: ">")
        else { return }
        let kept: Range<Int>
        let target: Int
        if bytes[start] != UInt8(ascii: "<") {
            // Where no element is open, blanks before a text are not told.
            guard isText, recorder.depth > 0, recorder.position == start else { return }
            tried = start
            guard let last = PlainText.end(from: start, in: bytes) else { return }
            recorder.passed = last - start
            kept = last..<last
            target = last
        } else if !holdsText {
            tried = start
            if let tag = recorder.readTag(at: start) {
                kept = start..<tag.nameEnd
                target = tag.end - 1 - kept.count
            } else if let end = PlainText.commentEnd(from: start, in: bytes) {
                kept = start..<start + 4
                target = end - 1 - kept.count
            } else {
                return
            }
        } else {
            return
        }
        // All of what is written lies between where libxml2 stands and the end of the tag or text, and that before the
        // end of the copy, which is as long as `bytes`.
        let copy = UnsafeMutablePointer(mutating: current)
        for offset in 0..<kept.count { copy[target + offset - place] = bytes[kept.lowerBound + offset] }
        // A blank, so that it can be told whether libxml2 stands behind the name or behind the attributes.
        if !kept.isEmpty { copy[target + kept.count - place] = UInt8(ascii: " ") }
        if within { copy[target - 1 - place] = UInt8(ascii: ">") }
        input.pointee.cur = UnsafePointer(copy + (target - mark - place))
        moved = (target - mark..<target + kept.count + 1, target - start)
    }

    private func characters(_ text: UnsafePointer<xmlChar>?, _ count: CInt) {
        guard let text, count > 0 else { return }
        let cursor = cursor
        recorder.text(UnsafeRawBufferPointer(start: text, count: Int(count)), cursor: cursor)
        // A text may be told in pieces, so that it is not passed from here.
        pass(within: false, text: false)
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
