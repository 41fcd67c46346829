/// A mark of a document that tells how old it is, or what it was made from.
struct RevisionMark {
    /// What a mark says.
    enum Kind: Equatable {
        /// The revision of another version, in a language if it names one, that the document was made from.
        case origin(language: String?)
        /// The document's own revision, as a version control system writes it.
        case keyword
        /// When the document was changed, as its metadata say.
        case modified
        /// When the document was published, as its text says.
        case published
        /// What a pattern of the configuration finds, by the pattern's number.
        case pattern(Int)
    }

    /// What it says.
    let kind: Kind
    /// The value.
    let value: RevisionValue
    /// The bytes of the value in ``/Markup/SourceFile/text``.
    let range: Range<Int>
}
