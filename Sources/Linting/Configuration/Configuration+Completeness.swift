public import Language

extension Configuration {
    /// How much of an export each locale must have, there and translated.
    public struct Completeness: Sendable, Equatable {
        /// The least that a locale must have.
        public struct Minimum: Sendable, Equatable {
            /// The share of the source's blocks in percent, from 0 to 100.
            public var percent: Double
            /// Where it stands in the configuration.
            public var place: Place

            /// Creates a minimum.
            public init(percent: Double, place: Place) {
                self.percent = percent
                self.place = place
            }
        }

        /// The minimum of all locales that have none of their own.
        public var minimum: Minimum?
        /// The minimum of some locales.
        public var locales: [LanguageTag: Minimum] = [:]

        /// Creates a demand for nothing.
        public init() {}

        /// Whether nothing is asked for.
        public var isEmpty: Bool { minimum == nil && locales.isEmpty }

        /// The minimum of a locale; nil where none is set.
        public func minimum(of locale: LanguageTag) -> Minimum? { locales[locale] ?? minimum }
    }
}
