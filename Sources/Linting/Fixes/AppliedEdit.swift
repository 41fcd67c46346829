/// An edit after it was made: what it replaced in the old text, and what stands there in the new one.
struct AppliedEdit: Equatable {
    let old: Range<Int>
    let new: Range<Int>
}
