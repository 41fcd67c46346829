/// A string that a ``PatternSet`` looks for.
struct Needle {
    /// The phrase or pattern that it belongs to.
    let entry: Int32
    /// Its characters among those of all needles, folded where case is ignored.
    let start: Int32
    /// How many characters it has.
    let count: Int32
    let traits: Traits

    /// How a needle is found.
    struct Traits: OptionSet {
        let rawValue: UInt8

        static let foldsCase = Traits(rawValue: 1)
        static let isWhole = Traits(rawValue: 2)
        /// It is one of those that a pattern needs, so that a single hit in a unit is enough.
        static let isRequired = Traits(rawValue: 4)
    }
}
