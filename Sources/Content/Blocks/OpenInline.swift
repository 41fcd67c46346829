/// An inline element that has begun and not ended.
struct OpenInline {
    /// The index after the element's last node.
    let end: Int
    /// The element.
    let node: Int
    /// The element's start and end tag and what stands between them.
    let range: Range<Int>
    /// The inline object that it makes, if any.
    let kind: Inline.Kind?
    /// Where it leads.
    let target: Range<Int>
    /// Its place among the inline objects; -1 while no block is open, or where it makes none.
    var slot = -1
}
