import Language
import Markup

/// Reads the blocks of a document by the roles of its elements, in one pass over its nodes.
///
/// Elements that have not ended are on stacks of its own, so that depth costs no recursion.
struct BlockWalk {
    private let document: Document
    private let roles: RoleTable
    private var languages: LanguageScope
    private var frames: [Frame]
    private var run: RunBuilder
    private var rows = 0
    /// No element on the stacks ends before this node.
    private var nextEnd = Int.max
    /// Where the last node that was found in the file ends: the place of those that were not.
    private var cursor = 0
    /// First-level headings in a header of the page.
    private var headerHeadings: [Int] = []

    init(document: Document, roles: RoleTable, language: LanguageTag?) {
        self.document = document
        self.roles = roles
        languages = LanguageScope(document: language)
        run = RunBuilder(of: document)
        frames = [Frame(end: Int.max, node: 0, traits: [.content, .translatable])]
    }

    /// Reads the whole document.
    consuming func read() -> BlockList {
        var index = 0
        while index < document.nodes.count {
            if index >= nextEnd { close(before: index) }
            index = visit(index)
        }
        close(before: Int.max - 1)
        endRun()
        keepHeaderHeading()
        return run.finish()
    }

    /// Reads a node and returns the index of the next to read.
    private mutating func visit(_ index: Int) -> Int {
        let node = document.nodes[index]
        switch node.kind {
        case .element:
            if node.isPlaced { cursor = max(cursor, node.range.upperBound) }
            return visitElement(node, index)
        case .text, .cdata:
            if !frames[frames.count - 1].traits.contains(.silent) {
                run.append(document.text(of: node), from: place(of: node))
            }
        case .characterReference:
            if !frames[frames.count - 1].traits.contains(.silent) {
                run.appendReference(document.text(of: node), from: place(of: node))
            }
        case .entityReference where !frames[frames.count - 1].traits.contains(.silent):
            let range = place(of: node)
            // The name stands between an ampersand and a semicolon.
            let name = range.count >= 2 ? range.lowerBound + 1..<range.upperBound - 1 : range
            run.appendEntity(node: index, range: range, name: name)
        case .entityReference, .comment, .processingInstruction:
            break
        }
        if node.isPlaced { cursor = max(cursor, node.range.upperBound) }
        return index + 1
    }

    private func place(of node: Node) -> Range<Int> { node.isPlaced ? node.range : cursor..<cursor }

    // MARK: Elements

    private mutating func visitElement(_ node: Node, _ index: Int) -> Int {
        let frame = frames[frames.count - 1]
        var role = roles.role(of: node.name, at: index, inMixedContent: frame.traits.contains(.mixed))
        let after = max(index + 1, Int(node.next))
        if role.flow == .skipped { return after }
        if frame.traits.contains(.whole), role.flow == .container || role.flow == .block {
            role = .inline(role.inline)
        }
        let attributes = ElementAttributes.read(of: index, in: document, roles: roles)
        switch role.flow {
        case .inline:
            if attributes.isHidden { return after }
            openInline(node, index, role, attributes)
            return index + 1
        case .object:
            if attributes.isHidden { return after }
            let end = node.range.upperBound
            let target = (role.inline == .link ? attributes.linkTarget : attributes.imageTarget) ?? end..<end
            run.appendObject(role.inline ?? .image, node: index, range: node.outerRange, target: target)
            return after
        case .lineBreak:
            run.appendLineBreak(node: index, range: node.range)
            return index + 1
        case .container, .block, .dependent:
            // A control within a text is no part of it; elsewhere it is a block beside the content.
            if role.traits.contains(.control), run.isOpen { return after }
            openFrame(node, index, role, attributes)
            return index + 1
        case .skipped:
            return after
        }
    }

    private mutating func openInline(
        _ node: Node, _ index: Int, _ role: ElementRole, _ attributes: ElementAttributes
    ) {
        let end = node.range.upperBound
        var kind = role.inline
        var target = end..<end
        if kind == .link {
            // An anchor without a target is no link.
            if let link = attributes.linkTarget { target = link } else { kind = nil }
            if node.next <= index + 1, kind != nil, frames[frames.count - 1].kind != .code {
                // A link without content, whose text a program makes: seen in the text all the same.
                if run.isOpen { run.appendObject(.link, node: index, range: node.outerRange, target: target) }
                return
            }
        }
        if kind == nil || kind == .emphasis {
            let isForeign = attributes.language.map { declaresOther($0) } ?? false
            if attributes.isTranslatable == false || role.traits.contains(.untranslatable) {
                kind = .untranslatable
            } else if isForeign {
                kind = .foreign
            }
        }
        guard node.next > index + 1 else { return }
        run.openInline(
            OpenInline(end: Int(node.next), node: index, range: node.outerRange, kind: kind, target: target))
        nextEnd = min(nextEnd, Int(node.next))
    }

    private mutating func declaresOther(_ value: Range<Int>) -> Bool {
        guard let number = languages.number(of: document.source.text[value]) else { return false }
        return number != frames[frames.count - 1].language
    }

    private mutating func openFrame(
        _ node: Node, _ index: Int, _ role: ElementRole, _ attributes: ElementAttributes
    ) {
        endRun()
        let outer = frames[frames.count - 1]
        var frame = Frame(
            end: max(index + 1, Int(node.next)), node: index, traits: outer.traits.intersection(Frame.inherited))
        frame.kind = role.flow == .block ? role.kind : nil
        frame.listDepth = outer.listDepth
        frame.sectionDepth = outer.sectionDepth
        frame.row = outer.row
        if let value = attributes.language {
            frame.language = languages.number(of: document.source.text[value]) ?? outer.language
        } else {
            frame.language = outer.language
        }
        frame.holder = outer.holder
        frame.firstBlock = run.blocks.count
        apply(role, to: &frame, in: outer)
        apply(attributes, of: role, to: &frame)
        frames.append(frame)
        nextEnd = min(nextEnd, frame.end)
        run.setPreformatted(frame.traits.contains(.preformatted))
    }

    private mutating func apply(_ role: ElementRole, to frame: inout Frame, in outer: Frame) {
        let traits = role.traits
        if role.flow == .block {
            frame.traits.insert(.block)
            frame.traits.remove(.silent)
            frame.traits.insert(.mixed)
            frame.headingLevel = Int(role.level)
        }
        if traits.isEmpty { return }
        if traits.contains(.list) { frame.listDepth += 1 }
        if traits.contains(.section) { frame.sectionDepth += 1 }
        if traits.contains(.row) {
            frame.row = rows
            rows += 1
        }
        if traits.contains(.sectioning) { frame.traits.insert(.sectioned) }
        if traits.contains(.furniture) {
            frame.traits.subtract([.content, .pageHeader])
        } else if traits.contains(.pageFurniture), !outer.traits.contains(.sectioned) {
            if traits.contains(.pageHeader), outer.traits.contains(.content) { frame.traits.insert(.pageHeader) }
            frame.traits.remove(.content)
        }
        if traits.contains(.control) { frame.traits.subtract([.content, .pageHeader]) }
        if traits.contains(.alwaysContent), frames.count > 1, frames[frames.count - 2].traits.contains(.content) {
            // The title in a section's metadata is the section's.
            frame.traits.insert(.content)
        }
        if traits.contains(.preformatted) { frame.traits.insert(.preformatted) }
        if traits.contains(.whole) { frame.traits.insert(.whole) }
        if traits.contains(.silent) { frame.traits.insert(.silent) }
        if traits.contains(.untranslatable) { frame.traits.remove(.translatable) }
        if traits.contains(.definesTerms) { frame.traits.insert(.definesTerms) }
        if traits.contains(.captioned) { frame.traits.insert(.captioned) }
        if traits.contains(.title) {
            if outer.traits.contains(.captioned) { frame.kind = .caption }
            frame.headingLevel = min(6, max(1, frame.sectionDepth))
        }
        if traits.contains(.item), outer.traits.contains(.definesTerms) { frame.kind = .definition }
        if traits.contains(.holder), role.flow == .block {
            frame.traits.insert(.holder)
            frame.holder = frames.count
        }
    }

    private func apply(_ attributes: ElementAttributes, of role: ElementRole, to frame: inout Frame) {
        if let isTranslatable = attributes.isTranslatable {
            if isTranslatable { frame.traits.insert(.translatable) } else { frame.traits.remove(.translatable) }
        }
        if attributes.isHidden, !role.traits.contains(.root) { frame.traits.subtract([.content, .pageHeader]) }
        if attributes.isFurniture { frame.traits.subtract([.content, .pageHeader]) }
        if attributes.isBanner {
            if frame.traits.contains(.content) { frame.traits.insert(.pageHeader) }
            frame.traits.remove(.content)
        }
    }

    // MARK: Ends

    /// Ends all elements whose last node is before `index`, innermost first.
    private mutating func close(before index: Int) {
        while true {
            let frame = frames.count > 1 ? frames[frames.count - 1] : nil
            let inline = run.opens.last
            let frameEnds = frame.map { $0.end <= index } ?? false
            let inlineEnds = inline.map { $0.end <= index } ?? false
            if inlineEnds, !frameEnds || (inline?.node ?? 0) > (frame?.node ?? 0) {
                run.closeInline()
            } else if frameEnds {
                closeFrame()
            } else {
                nextEnd = min(frame?.end ?? Int.max, inline?.end ?? Int.max)
                return
            }
        }
    }

    private mutating func closeFrame() {
        endRun()
        guard let frame = frames.popLast() else { return }
        let node = document.nodes[frame.node]
        run.setPreformatted(frames[frames.count - 1].traits.contains(.preformatted))
        // The element that holds the block and nothing else is the block's own.
        guard frame.traits.contains(.block), run.blocks.count == frame.firstBlock + 1, let block = run.blocks.last,
            block.kind == frame.kind || block.kind == .figure && frame.kind == .paragraph, !node.range.isEmpty
        else { return }
        run.widenLastBlock(to: frame.node, range: node.outerRange)
    }

    /// Ends the run of text directly in the innermost frame.
    private mutating func endRun() {
        guard run.isOpen else {
            run.end(RunContext(node: 0, kind: .paragraph))
            return
        }
        let frame = frames[frames.count - 1]
        var kind = frame.kind ?? .paragraph
        var holder = -1
        if frame.traits.contains(.holder) {
            if frame.traits.contains(.taken) { kind = .paragraph } else { holder = frames.count - 1 }
        } else if kind == .paragraph, frame.holder >= 0, !frames[frame.holder].traits.contains(.taken) {
            holder = frame.holder
            kind = frames[holder].kind ?? .paragraph
        }
        let headingLevel = holder >= 0 ? frames[holder].headingLevel : frame.headingLevel
        let context = RunContext(
            node: frame.node, kind: kind, level: kind == .heading ? max(1, headingLevel) : frame.listDepth,
            isInContainer: frame.kind == nil && holder < 0, isTranslatable: frame.traits.contains(.translatable),
            isContent: frame.traits.contains(.content), language: languages.language(frame.language), row: frame.row)
        let hasText = run.end(context)
        if hasText, holder >= 0 { frames[holder].traits.insert(.taken) }
        if hasText, kind == .heading, headingLevel == 1, frame.traits.contains(.pageHeader) {
            headerHeadings.append(run.blocks.count - 1)
        }
    }

    /// The first-level heading in a header of the page is the article's where the article has no other.
    private mutating func keepHeaderHeading() {
        guard !headerHeadings.isEmpty,
            !run.blocks.contains(where: { $0.kind == .heading && $0.level == 1 && $0.isContent })
        else { return }
        for index in headerHeadings { run.makeContent(index) }
    }
}
