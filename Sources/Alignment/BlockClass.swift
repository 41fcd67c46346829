import Content

/// What alignment knows of a block's kind: headings by level, and kinds that translators exchange as one class.
enum BlockClass: UInt8, CaseIterable {
    case title, heading1, heading2, heading3, heading4, heading5, heading6
    case paragraph, caption, item, term, cell, code, figure, entity

    /// The class of a block.
    init(of block: Block) {
        self =
            switch block.kind {
            case .title: .title
            case .heading: BlockClass(rawValue: UInt8(min(max(block.level, 1), 6))) ?? .heading6
            case .paragraph: .paragraph
            case .caption: .caption
            case .listItem, .definition: .item
            case .term: .term
            case .tableCell: .cell
            case .code: .code
            case .figure: .figure
            case .entity: .entity
            }
    }

    var isHeading: Bool { (Self.heading1.rawValue...Self.heading6.rawValue).contains(rawValue) }

    /// Text that runs in sentences or lies in lists and tables: what translators merge, split and turn into one another.
    var isProse: Bool { (Self.paragraph.rawValue...Self.cell.rawValue).contains(rawValue) }

    /// The price in nats of one class answering another; the constants were proven on a prototype.
    static func cost(_ a: BlockClass, _ b: BlockClass) -> Float {
        if a == b { return 0 }
        if a.isHeading, b.isHeading { return 1.5 * Float(max(a.rawValue, b.rawValue) - min(a.rawValue, b.rawValue)) }
        guard a.isProse, b.isProse else { return 6 }
        switch (a, b) {
        case (.term, .cell), (.cell, .term): return 6
        default: return 3
        }
    }

    /// The price in nats of two neighbours being one block elsewhere, nil where that does not happen.
    ///
    /// - Parameters:
    ///   - a: The class of the first.
    ///   - b: The class of the second.
    ///   - isContinued: Whether the second stands in the same list item or cell as the first.
    /// - Returns: The price, which is low for paragraphs and items, and for the second paragraph of an item or cell.
    static func joinCost(_ a: BlockClass, _ b: BlockClass, isContinued: Bool) -> Float? {
        if a == b, a == .paragraph { return 7.5 }
        // Lists are restructured less often than running text.
        if a == b, a == .item { return 9 }
        if isContinued, a == .item || a == .cell { return 7.5 }
        if a.isProse && b.isProse || a == .code && b == .code { return 13 }
        return nil
    }

    /// How many columns ``costs`` has.
    static let stride = 16

    /// ``cost(_:_:)`` of all pairs, row by row with ``stride`` columns.
    static let costs: [Float] = {
        var table = [Float](repeating: 6, count: stride * stride)
        for a in allCases {
            for b in allCases { table[Int(a.rawValue) * stride + Int(b.rawValue)] = cost(a, b) }
        }
        return table
    }()
}
