import Alignment
import Content
import Language
import Markup

extension Version {
    /// The sums of what stands within the blocks; found once.
    var blockSums: BlockSums { facts.value { BlockSums(self) } }
}

/// What each block holds besides text, as one number for each kind: blocks that hold the same have the same sums.
///
/// What differs from locale to locale, such as the folder of a link, makes no difference. Where sums are equal nothing
/// is compared more closely, which is nearly everywhere.
struct BlockSums {
    /// Links and, in DocBook, names of functions.
    private(set) var links: [UInt64]
    /// Placeholders and references to entities.
    private(set) var placeholders: [UInt64]
    /// Code and emphasis.
    private(set) var marks: [UInt64]

    /// Adds up what a version's blocks hold.
    ///
    /// - Complexity: O(*n*) in the number of inline objects and the length of their targets.
    init(_ version: Version) {
        let count = version.blocks.count
        links = [UInt64](repeating: 0, count: count)
        placeholders = links
        marks = links
        let function = version.functionName
        for index in version.blocks.indices where version.blocks[index].isContent {
            for inline in version.inlines[version.blocks[index].inlines] { add(inline, to: index, version, function) }
        }
    }

    /// The sum of some blocks.
    static func sum(_ sums: [UInt64], _ blocks: Range<Int>) -> UInt64 {
        var sum: UInt64 = 0
        for index in blocks where sums.indices.contains(index) { sum &+= sums[index] }
        return sum
    }

    private mutating func add(_ inline: Inline, to block: Int, _ version: Version, _ function: Name?) {
        switch inline.kind {
        case .link:
            let source = version.document.source.text
            guard !inline.target.isEmpty else { return }
            let name = TargetName.hash(of: inline.target, in: source).map { UInt64($0) } ?? 1 << 32
            let fragment = Self.hash(source, TargetName.fragment(of: inline.target, in: source))
            links[block] &+= Self.mix(name &+ fragment << 33)
        case .code:
            let hash = Self.mix(Self.hash(version.text, inline.textRange))
            if let function, version.name(of: inline) == function {
                links[block] &+= hash
            } else {
                marks[block] &+= hash
            }
        case .placeholder: placeholders[block] &+= Self.mix(Self.hash(version.text, inline.textRange))
        case .entity: placeholders[block] &+= Self.mix(Self.hash(version.document.source.text, inline.target))
        case .emphasis: marks[block] &+= Self.mix(1 << 32)
        case .image, .untranslatable, .lineBreak, .foreign: break
        }
    }

    /// The FNV-1a hash of some bytes; 0 of none.
    private static func hash(_ text: [UInt8], _ range: Range<Int>) -> UInt64 {
        if range.isEmpty { return 0 }
        let bytes = text.span
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for place in range { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
        return hash
    }

    /// Spreads the bits of a hash, so that sums differ where hashes do.
    static func mix(_ value: UInt64) -> UInt64 {
        let mixed = (value &+ 1) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ mixed >> 29
    }
}

extension Version {
    /// The name of DocBook's element for a function, which stylesheets make a link to its page; nil in other formats.
    var functionName: Name? {
        guard format == .docBook else { return nil }
        return document.names.firstIndex(of: "function").map { Name(rawValue: Int32($0)) }
    }

    /// The name of an inline object's element.
    func name(of inline: Inline) -> Name? {
        document.nodes.indices.contains(inline.node) ? document.nodes[inline.node].name : nil
    }
}
