import Language

extension PatternSet {
    /// Takes phrases and patterns for a set.
    package struct Builder {
        private var count: Int32 = 0
        private var needles: [Needle] = []
        private var scalars: [UInt32] = []
        private var unfiltered: [Int32] = []

        /// Creates an empty one.
        package init() {}

        /// Adds a phrase; the same one may be added several times.
        ///
        /// - Parameters:
        ///   - phrase: What to look for; an empty one is never found.
        ///   - options: How it is found.
        /// - Returns: The number by which ``PatternSet/Hit/entry`` names it: that of things added before.
        package mutating func add(phrase: String, options: PhraseOptions = []) -> Int {
            var traits: Needle.Traits = []
            if options.contains(.ignoringCase) { traits.insert(.foldsCase) }
            if options.contains(.wholeWords) { traits.insert(.isWhole) }
            addNeedle(phrase, traits)
            count += 1
            return Int(count - 1)
        }

        /// Adds a pattern.
        ///
        /// - Returns: The number by which ``PatternSet/Hit/entry`` names it: that of things added before.
        package mutating func add(_ pattern: Pattern) -> Int {
            if let literals = pattern.requiredLiterals {
                for literal in literals {
                    addNeedle(literal.text, literal.ignoresCase ? [.isRequired, .foldsCase] : .isRequired)
                }
            } else {
                unfiltered.append(count)
            }
            count += 1
            return Int(count - 1)
        }

        /// The set.
        ///
        /// - Complexity: O(*n*) in the bytes of all phrases; about 1.5 ms for 1,000 phrases that ignore case.
        package consuming func build() -> PatternSet {
            let chooser = WindowChooser(needles, scalars)
            return PatternSet(
                count: Int(count), needles: needles, scalars: scalars, unfiltered: unfiltered,
                long: WindowTable(width: 4, chooser.long), short: WindowTable(width: 2, chooser.short))
        }

        private mutating func addNeedle(_ text: String, _ traits: Needle.Traits) {
            let start = scalars.count
            let folds = traits.contains(.foldsCase)
            for scalar in text.unicodeScalars { scalars.append(folds ? Folding.fold(scalar.value) : scalar.value) }
            guard scalars.count > start else { return }
            needles.append(
                Needle(entry: count, start: Int32(start), count: Int32(scalars.count - start), traits: traits))
        }
    }
}
