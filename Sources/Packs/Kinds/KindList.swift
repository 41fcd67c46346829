/// The kinds of rule that packs may have.
package enum KindList {
    /// All kinds, by name.
    package static let all: [any PackKind.Type] = []

    /// The kind with a name.
    package static func kind(_ name: String) -> (any PackKind.Type)? { all.first { $0.description.name == name } }
}
