import Content
import Linting
import Markup

/// The places that findings point at.
extension Version {
    /// Where a block that is missing before the block at `index` should stand: after the block before it, else before
    /// the one that follows. Always an empty range.
    func place(before index: Int) -> Range<Int> {
        let index = min(max(index, 0), blocks.count)
        let previous = blocks[..<index].last { $0.isContent && $0.kind != .title }
        let next = blocks[index...].first { $0.isContent && $0.kind != .title }
        let offset: Int
        switch (previous, next) {
        case (let previous?, let next?):
            // An item that holds a list ends after its own sublist: there the block's text ends where it does.
            if previous.outerRange.upperBound <= next.outerRange.lowerBound {
                offset = previous.outerRange.upperBound
            } else if previous.range.upperBound <= next.outerRange.lowerBound {
                offset = next.outerRange.lowerBound
            } else {
                offset = previous.range.upperBound
            }
        case (let previous?, nil): offset = previous.outerRange.upperBound
        case (nil, let next?): offset = next.outerRange.lowerBound
        case (nil, nil): offset = blocks.last?.outerRange.upperBound ?? document.source.text.count
        }
        return offset..<offset
    }

    /// What a finding about the version as a whole points at: its first heading, else its first block.
    var headline: Range<Int> {
        let heading = blocks.first { $0.isContent && $0.kind == .heading }
        return (heading ?? blocks.first(where: \.isContent) ?? blocks.first)?.range ?? 0..<0
    }

    /// The source bytes from the first to the last of some blocks.
    func range(of indexes: Range<Int>) -> Range<Int> {
        let blocks = blocks[indexes.clamped(to: blocks.indices)]
        guard let first = blocks.first else { return place(before: indexes.lowerBound) }
        return first.range.lowerBound..<max(first.range.upperBound, blocks.last?.range.upperBound ?? 0)
    }
}

extension FindingCollector {
    /// The place of a version as a whole, where a finding about another one speaks of its text.
    mutating func place(ofTextOf version: Version) -> RelatedPlace {
        place(version.headline, of: version, "the text in \"\(version.name)\"")
    }
}
