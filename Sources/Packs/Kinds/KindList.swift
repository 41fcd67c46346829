/// The kinds of rule that packs may have.
package enum KindList {
    /// All kinds: those that look at single versions, then those that compare them.
    package static let all: [any PackKind.Type] = [
        PhraseKind.self,
        Existence.self,
        Substitution.self,
        Occurrence.self,
        Repetition.self,
        Consistency.self,
        Conditional.self,
        Capitalization.self,
        Metric.self,
        Length.self,
        MarkupKind.self,
        Parity.self,
        Terminology.self,
        Spelling.self,
    ]

    /// The kind with a name.
    package static func kind(_ name: String) -> (any PackKind.Type)? { all.first { $0.description.name == name } }
}
