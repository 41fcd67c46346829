import Language
import Markup

/// Makes blocks of runs of inline content: text, references, images and the inline elements around them.
///
/// A run opens with the first thing that is seen and ends where the caller says that a block ends. Inline elements
/// that are still open then go on in the next run.
struct RunBuilder {
    /// The blocks so far.
    private(set) var blocks: [Block] = []
    /// Whether something that is seen stands in the open run.
    private(set) var isOpen = false
    /// The inline elements that are open, outermost first.
    private(set) var opens: [OpenInline] = []

    private var inlines: [Inline] = []
    private var assembler: TextAssembler

    /// How many of the open inline elements go on in a new run: hostile nesting must not make each run dear.
    private static let mostReopened = 16

    // The open run.
    private var firstInline = 0
    private var objects: Range<Int>?
    private var images = 0
    private var references = 0
    private var hasText = false
    /// From the first start tag to the last end tag of inline elements that stand in the run as a whole.
    private var tags: Range<Int>?
    /// Open inline elements from here on began after the last run ended.
    private var firstFresh = 0
    /// Open inline elements from here on have a slot in the open run.
    private var firstActive = 0
    /// Whether an inline element that began before the run ended in it.
    private var isUnbalanced = false

    init(of document: Document) {
        assembler = TextAssembler(source: document.source.text)
        // About what pages of prose hold; the limit keeps hostile ones from asking for much.
        blocks.reserveCapacity(min(1 << 14, document.nodes.count / 6))
        inlines.reserveCapacity(min(1 << 14, document.nodes.count / 12))
    }

    // MARK: Content

    /// Appends characters that a range of the file stands for.
    mutating func append(_ characters: ArraySlice<UInt8>, from range: Range<Int>) {
        guard isOpen || begins(with: characters) else { return }
        noteText(characters)
        assembler.append(characters, from: range)
    }

    /// Appends the character of a reference.
    mutating func appendReference(_ characters: ArraySlice<UInt8>, from range: Range<Int>) {
        guard isOpen || begins(with: characters) else { return }
        noteText(characters)
        assembler.appendReference(characters, from: range)
    }

    /// Opens a run unless the characters are white space that nothing stands before.
    private mutating func begins(with characters: ArraySlice<UInt8>) -> Bool {
        guard assembler.isPreformatted || !ByteFacts.isBlank(characters) else { return false }
        open()
        return true
    }

    private mutating func noteText(_ characters: ArraySlice<UInt8>) {
        if !hasText { hasText = !ByteFacts.isBlank(characters) }
    }

    /// Appends a reference to an entity that is not resolved.
    mutating func appendEntity(node: Int, range: Range<Int>, name: Range<Int>) {
        if !isOpen { open() }
        references += 1
        assembler.appendReference(Self.objectReplacement, from: range)
        let end = assembler.text.count
        inlines.append(
            Inline(
                kind: .entity, textRange: end - Self.objectReplacement.count..<end, range: range, target: name,
                node: node))
    }

    /// Appends something that is seen but has no text.
    mutating func appendObject(_ kind: Inline.Kind, node: Int, range: Range<Int>, target: Range<Int>) {
        if !isOpen { open() }
        if kind == .image { images += 1 }
        objects = objects.map { $0.lowerBound..<max($0.upperBound, range.upperBound) } ?? range
        let place = assembler.text.count
        inlines.append(Inline(kind: kind, textRange: place..<place, range: range, target: target, node: node))
    }

    /// Appends a line break; one before all text is none.
    mutating func appendLineBreak(node: Int, range: Range<Int>) {
        guard isOpen, !assembler.isEmpty else { return }
        let place = assembler.text.count
        assembler.appendLineBreak(from: range)
        // A folded space is written when a character follows; `end` cuts what lies beyond the block.
        inlines.append(
            Inline(
                kind: .lineBreak, textRange: place..<place + 1, range: range,
                target: range.upperBound..<range.upperBound, node: node))
    }

    /// Says whether white space is kept in the run that follows.
    mutating func setPreformatted(_ isPreformatted: Bool) {
        assembler.isPreformatted = isPreformatted
    }

    // MARK: Inline elements

    /// Begins an inline element.
    mutating func openInline(_ inline: OpenInline) {
        opens.append(inline)
        if isOpen { takeSlot(opens.count - 1) }
    }

    /// Ends the innermost open inline element.
    mutating func closeInline() {
        guard let inline = opens.popLast() else { return }
        let isFresh = opens.count >= firstFresh
        firstFresh = min(firstFresh, opens.count)
        firstActive = min(firstActive, opens.count)
        guard isOpen else { return }
        if isFresh {
            tags =
                tags.map { min($0.lowerBound, inline.range.lowerBound)..<max($0.upperBound, inline.range.upperBound) }
                ?? inline.range
        } else {
            isUnbalanced = true
        }
        fill(inline)
    }

    private mutating func open() {
        isOpen = true
        firstInline = inlines.count
        firstActive = max(0, opens.count - Self.mostReopened)
        for index in firstActive..<opens.count { takeSlot(index) }
    }

    private mutating func takeSlot(_ index: Int) {
        guard let kind = opens[index].kind else { return }
        opens[index].slot = inlines.count
        let place = assembler.text.count
        let open = opens[index]
        inlines.append(
            Inline(kind: kind, textRange: place..<place, range: open.range, target: open.target, node: open.node))
    }

    /// Gives an inline object its end; takes it away where it holds nothing.
    private mutating func fill(_ inline: OpenInline) {
        guard inline.slot >= 0 else { return }
        let end = assembler.text.count
        var begin = min(inlines[inline.slot].textRange.lowerBound, end)
        if !assembler.isPreformatted, begin < end, assembler.text[begin] == 0x20 { begin += 1 }
        if begin == end, inline.slot == inlines.count - 1 {
            inlines.removeLast()
            return
        }
        inlines[inline.slot].textRange = begin..<end
    }

    // MARK: Blocks

    /// Ends the open run, if there is one, and makes its blocks.
    ///
    /// - Returns: Whether a block with text was made.
    @discardableResult
    mutating func end(_ context: RunContext) -> Bool {
        guard isOpen else {
            firstFresh = opens.count
            return false
        }
        isOpen = false
        let hasOpenTags = opens.count > firstFresh
        for index in (firstActive..<max(firstActive, opens.count)).reversed() {
            fill(opens[index])
            opens[index].slot = -1
        }
        if assembler.isPreformatted { trimPreformatted() }
        let isKept = makeBlocks(context, isWhole: !hasOpenTags && !isUnbalanced)
        objects = nil
        images = 0
        references = 0
        hasText = false
        tags = nil
        firstFresh = opens.count
        isUnbalanced = false
        return isKept
    }

    private mutating func trimPreformatted() {
        let gone = assembler.trimPreformatted()
        guard gone > 0 else { return }
        for index in firstInline..<inlines.count {
            let range = inlines[index].textRange
            inlines[index].textRange =
                max(assembler.start, range.lowerBound - gone)..<max(assembler.start, range.upperBound - gone)
        }
    }

    private mutating func makeBlocks(_ context: RunContext, isWhole: Bool) -> Bool {
        if !hasText, references > 0, context.isInContainer, images == 0 {
            makeEntityBlocks(context)
            return true
        }
        guard assembler.isVisible || images > 0 else {
            inlines.removeSubrange(firstInline...)
            assembler.endBlock(keepsText: false)
            return false
        }
        let isFigure = !assembler.isVisible
        if isFigure {
            // Spaces beside an image are no text.
            assembler.endBlock(keepsText: false)
        }
        var range = objects ?? 0..<0
        if let text = assembler.sourceRange {
            range =
                objects.map { min($0.lowerBound, text.lowerBound)..<max($0.upperBound, text.upperBound) } ?? text
        }
        var outerRange = range
        if isWhole, let tags {
            outerRange = min(range.lowerBound, tags.lowerBound)..<max(range.upperBound, tags.upperBound)
        }
        let textRange = assembler.start..<assembler.text.count
        if assembler.mayHoldPlaceholders, context.kind != .code { addPlaceholders(textRange) }
        clampInlines(to: textRange, within: outerRange)
        add(context, isFigure ? .figure : context.kind, range, outerRange, textRange, firstInline..<inlines.count)
        return !isFigure
    }

    /// References that stand alone in a container: each is a block, as each stands for one.
    private mutating func makeEntityBlocks(_ context: RunContext) {
        let entities = inlines[firstInline...].filter { $0.kind == .entity }
        inlines.removeSubrange(firstInline...)
        assembler.endBlock(keepsText: false)
        for entity in entities {
            assembler.appendReference(Self.objectReplacement, from: entity.range)
            let textRange = assembler.start..<assembler.text.count
            inlines.append(
                Inline(
                    kind: .entity, textRange: textRange, range: entity.range, target: entity.target, node: entity.node))
            let place = inlines.count - 1..<inlines.count
            add(context, .entity, entity.range, entity.range, textRange, place)
        }
    }

    private mutating func add(
        _ context: RunContext, _ kind: BlockKind, _ range: Range<Int>, _ outerRange: Range<Int>,
        _ textRange: Range<Int>, _ inlines: Range<Int>
    ) {
        blocks.append(
            Block(
                kind: kind, level: context.level, node: context.node, range: range, outerRange: outerRange,
                textRange: textRange, inlines: inlines, letters: assembler.letters,
                bytes: assembler.bytes, isTranslatable: context.isTranslatable, isContent: context.isContent,
                language: context.language, row: context.row))
        assembler.endBlock(keepsText: true)
    }

    private mutating func addPlaceholders(_ textRange: Range<Int>) {
        let placeholders = PlaceholderScanner.placeholders(in: assembler.text[textRange])
        guard !placeholders.isEmpty else { return }
        let map = TextMap(pieces: assembler.pieces, end: assembler.text.count)
        for placeholder in placeholders {
            let range = map.sourceRange(of: placeholder)
            inlines.append(
                Inline(
                    kind: .placeholder, textRange: placeholder, range: range,
                    target: range.upperBound..<range.upperBound, node: -1))
        }
        inlines[firstInline...].sort {
            ($0.textRange.lowerBound, -$0.textRange.upperBound, $0.range.lowerBound)
                < ($1.textRange.lowerBound, -$1.textRange.upperBound, $1.range.lowerBound)
        }
    }

    /// Cuts what inline objects have beyond their block: a trailing space, or tags around several blocks.
    private mutating func clampInlines(to text: Range<Int>, within range: Range<Int>) {
        for index in firstInline..<inlines.count {
            inlines[index].textRange = inlines[index].textRange.clamped(to: text)
            inlines[index].range = inlines[index].range.clamped(to: range)
        }
    }

    /// Gives the last block the tags of the element that holds nothing else.
    mutating func widenLastBlock(to node: Int, range: Range<Int>) {
        guard let last = blocks.indices.last else { return }
        let outer = blocks[last].outerRange
        blocks[last].node = node
        blocks[last].outerRange =
            min(outer.lowerBound, range.lowerBound)..<max(outer.upperBound, range.upperBound)
    }

    /// Makes the block at `index` content after all.
    mutating func makeContent(_ index: Int) {
        blocks[index].isContent = true
    }

    /// All blocks, with what they share.
    consuming func finish() -> BlockList {
        let map = TextMap(pieces: assembler.pieces, end: assembler.text.count)
        var bytes = ByteSet()
        for block in blocks { bytes.formUnion(block.bytes) }
        return BlockList(blocks: blocks, inlines: inlines, text: assembler.text, bytes: bytes, map: map)
    }

    /// U+FFFC, which stands in the text for a reference that is not resolved.
    private static let objectReplacement: ArraySlice<UInt8> = [0xEF, 0xBF, 0xBC]
}
