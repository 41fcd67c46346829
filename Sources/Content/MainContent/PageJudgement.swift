import Markup

/// The judgement of the blocks of one page, see ``MainContent``.
struct PageJudgement: Sendable {
    /// For each block whether it belongs to the article's text.
    private(set) var isContent: [Bool] = []

    let version: Version
    let evidence: [BlockEvidence]
    private(set) var hints: ElementHints
    private(set) var traits: [BlockTraits]
    private var shares = ContentShares()
    private var root = -1
    private var linkedData: LinkedDataBody?
    private(set) var isPlain = false
    /// The sums of the second pass and of the third.
    private(set) var sums: [Float] = []
    private(set) var finalSums: [Float] = []
    private var neighbours = Neighbours()

    init(of version: Version, evidence: [BlockEvidence]) {
        self.version = version
        self.evidence = evidence
        hints = ElementHints(of: version.document)
        var reader = BlockTraitsReader(version, hints)
        traits = reader.read()
        isPlain = Self.isPlain(hints, traits, version)
        linkedData = LinkedDataBody(of: version.document)
        judge()
    }

    private mutating func judge() {
        let blocks = version.blocks
        for index in blocks.indices {
            var sum = FeatureSum(.alone)
            addText(of: index, to: &sum)
            addMarkup(of: index, to: &sum)
            traits[index].chance = blocks[index].kind == .title ? 0 : FeatureSum.chance(of: sum.sum)
        }
        root = ArticleRoot.find(traits, in: version)
        hints.begin(at: root, in: version.document)
        takeShares()
        sums = blocks.indices.map { index in
            var sum = FeatureSum(.inArticle)
            addText(of: index, to: &sum)
            addMarkup(of: index, to: &sum)
            addPlace(of: index, to: &sum)
            return sum.sum
        }
        for index in traits.indices {
            traits[index].chance = blocks[index].kind == .title ? 0 : FeatureSum.chance(of: sums[index])
        }
        takeShares()
        neighbours = Neighbours(of: version, traits)
        finalSums = blocks.indices.map { index in
            var sum = FeatureSum(.amongOthers)
            addNeighbours(of: index, to: &sum)
            return sum.sum
        }
        isContent = blocks.indices.map { index in
            // There is no page around the article, except what the export knows better.
            if isPlain { return blocks[index].isContent && blocks[index].kind != .title && !isOutside(index) }
            return blocks[index].kind != .title && finalSums[index] > 0
        }
        // A page without an article is all that it has.
        if !zip(blocks, isContent).contains(where: { $1 && $0.letters > 0 }) {
            isContent = blocks.map { $0.isContent && $0.kind != .title }
        }
    }

    /// Works out how the article's words are spread by what the last pass found.
    private mutating func takeShares() {
        shares = ContentShares()
        for index in traits.indices where isInRoot(traits[index]) { shares.add(traits[index], hints) }
    }

    func isInRoot(_ traits: BlockTraits) -> Bool {
        root >= 0 && traits.inner >= root && traits.inner < Int(version.document.nodes[root].next)
    }

    // MARK: Features

    func addText(of index: Int, to sink: inout some FeatureSink) {
        let block = version.blocks[index]
        let traits = traits[index]
        let words = traits.text.words
        sink.add(.length, words / (words + 12))
        sink.add(.long, if: words >= 25)
        sink.add(.middling, if: words >= 10)
        sink.add(.tiny, if: words < 4)
        sink.add(.linkDensity, traits.links)
        sink.add(.mostlyLinks, if: traits.links > 0.8)
        sink.add(.longWithLinks, if: traits.links > 0.33 && words > 15)
        sink.add(.endsSentence, if: traits.text.endsSentence)
        sink.add(.longEndsSentence, if: traits.text.endsSentence && words >= 8)
        sink.add(.twoSentences, if: traits.text.sentences >= 2)
        if words >= 5 { sink.add(.functionWords, min(1, traits.functionWords * 2)) }
        if words >= 4 { sink.add(.smallLetters, Float(traits.text.small) / Float(max(1, traits.text.runs))) }
        sink.add(.digits, Float(traits.text.digits) / Float(max(1, block.textRange.count)))
        sink.add(.repeated, if: traits.isRepeated)
        addKind(of: block, to: &sink)
        sink.add(.pagePart, if: !block.isContent)
        sink.add(.plainPage, if: isPlain)
        guard index < evidence.count else { return }
        sink.add(.recurs, if: evidence[index].contains(.recurs))
        sink.add(.counterpart, if: evidence[index].contains(.hasCounterpart))
        sink.add(.stockPhrase, if: evidence[index].contains(.isStockPhrase))
    }

    private func addKind(of block: Block, to sink: inout some FeatureSink) {
        switch block.kind {
        case .heading:
            sink.add(.heading, 1)
            sink.add(.firstHeading, if: block.level == 1)
            sink.add(.lowHeading, if: block.level >= 4)
        case .listItem: sink.add(.listItem, 1)
        case .caption: sink.add(.caption, 1)
        case .tableCell: sink.add(.tableCell, 1)
        case .code: sink.add(.code, 1)
        case .term: sink.add(.term, 1)
        case .definition: sink.add(.definition, 1)
        case .title, .paragraph, .figure, .entity: break
        }
        sink.add(.paragraph, if: isParagraph(block))
    }

    func addMarkup(of index: Int, to sink: inout some FeatureSink) {
        let (near, around) = markup(of: traits[index])
        near.forEachBit(from: 0, count: HintKind.allCases.count) { sink.add(Feature.firstNear + $0, 1) }
        around.forEachBit(from: 0, count: HintKind.allCases.count) { sink.add(Feature.firstAround + $0, 1) }
        near.union(around).forEachBit(from: ElementKind.firstBit, count: ElementKind.allCases.count) {
            sink.add(Feature.firstElement + $0, 1)
        }
        let all = hints.inherited[traits[index].inner]
        sink.add(.hidden, if: all.contains(.hidden))
        sink.add(.articleBody, if: all.contains(.articleBody))
        sink.add(.main, if: !all.isDisjoint(with: [.main]))
    }

    /// How many elements are looked at one by one around the start of a block.
    private static let nearest = 24

    /// What the markup says near a block, and farther out; the root and what is around it are left out.
    private func markup(of traits: BlockTraits) -> (near: Hint, around: Hint) {
        let nodes = version.document.nodes
        let last = Int(nodes[traits.node].parent)
        var near: Hint = []
        var node = traits.inner
        for _ in 0..<Self.nearest where node >= 0 && node != root {
            near.formUnion(hints.own[node])
            let isLast = node == last
            node = Int(nodes[node].parent)
            if isLast { break }
        }
        return (near, node >= 0 && node != root ? hints.inherited[node] : [])
    }

    func addPlace(of index: Int, to sink: inout some FeatureSink) {
        let traits = traits[index]
        if isInRoot(traits) {
            sink.add(.inRoot, 1)
            let depth = hints.depth[traits.node] - hints.depth[root] - 1
            sink.add(.depth, Float(max(0, min(6, depth))) / 6)
        }
        let parent = shares.parent(of: traits)
        sink.add(.parentShare, parent)
        sink.add(.grandparentShare, shares.grandparent(of: traits))
        if isParagraph(version.blocks[index]), traits.links < 0.5 { sink.add(.paragraphShare, parent) }
        let likeness = shares.likeness(of: traits, hints)
        sink.add(.likenessShare, likeness)
        sink.add(.dominant, if: likeness > 0.5)
        let own = isInRoot(traits) ? traits.mass / max(1, shares.total) : 0
        sink.add(.company, if: parent - own > 0.15)
        if let linkedData {
            sink.add(.outsideLinkedData, if: linkedData.share(of: version.text(of: version.blocks[index])) < 0.3)
        }
    }

    private func addNeighbours(of index: Int, to sink: inout some FeatureSink) {
        let block = version.blocks[index]
        sink.add(.score, max(-1, min(1, sums[index] / 8)))
        let around = neighbours.around(index)
        sink.add(.previous, around.previous)
        sink.add(.next, around.next)
        sink.add(.farther, around.farther)
        let both = (around.previous + around.next) / 2
        if traits[index].text.words < 12 { sink.add(.shortAmong, both) }
        if block.kind == .heading { sink.add(.beforeNext, around.next) }
        if block.kind == .listItem { sink.add(.itemAmong, both) }
        sink.add(.headed, around.headed)
        addDistance(around, isLong: traits[index].text.words >= 12, to: &sink)
        let parent = shares.parent(of: traits[index])
        sink.add(.laterParent, parent)
        if isParagraph(block) { sink.add(.laterParagraph, parent) }
        sink.add(.laterLikeness, shares.likeness(of: traits[index], hints))
    }

    /// What a place before or after the article says; what is long and stands before it is often its lead.
    private func addDistance(_ around: Neighbours.Around, isLong: Bool, to sink: inout some FeatureSink) {
        guard around.distance > 0 else { return }
        if around.isBefore {
            sink.add(.beforeShort, if: !isLong)
        } else {
            sink.add(isLong ? .afterLong : .afterShort, 1)
        }
        sink.add(.farOutside, if: around.distance > 3)
    }

    /// Whether a block is the whole of a `p`.
    private func isParagraph(_ block: Block) -> Bool { hints.own[block.node].contains(.paragraph) }

    /// Whether what is known from outside of the page speaks against a block.
    private func isOutside(_ index: Int) -> Bool {
        guard index < evidence.count, !evidence[index].contains(.hasCounterpart) else { return false }
        return !evidence[index].isDisjoint(with: [.recurs, .isStockPhrase])
    }

    /// The words that only pages around articles have.
    private static let partsOfPages: Hint = [
        Hint(HintKind.navigation), Hint(HintKind.header), Hint(HintKind.footer), Hint(HintKind.share),
        Hint(HintKind.comments), Hint(HintKind.signup), Hint(HintKind.advertisement), Hint(HintKind.cookies),
        Hint(HintKind.popup), Hint(HintKind.search), Hint(ElementKind.nav), Hint(ElementKind.aside),
        Hint(ElementKind.footer),
    ]
    /// The part of an article's text that may be links.
    private static let mostLinks: Float = 0.33

    /// Whether a page is nothing but an article: no words of page-makers, and not mostly links.
    private static func isPlain(_ hints: ElementHints, _ traits: [BlockTraits], _ version: Version) -> Bool {
        guard hints.own.allSatisfy({ $0.isDisjoint(with: partsOfPages) }) else { return false }
        let linked = zip(version.blocks, traits).reduce(Float(0)) { $0 + $1.1.links * Float($1.0.letters) }
        let letters = version.blocks.reduce(0) { $0 + $1.letters }
        return linked <= mostLinks * Float(letters)
    }
}
