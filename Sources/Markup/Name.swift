/// A name of an element, attribute, entity or instruction, interned in its ``Document``.
///
/// Two names of one document are the same if and only if they are equal; names of two documents can't be compared.
/// HTML names are in lower case; XML names are as written, with their prefix.
public struct Name: RawRepresentable, Hashable, Sendable {
    /// The index in ``Document/names``, -1 for none.
    public let rawValue: Int32

    /// Creates the name with an index in ``Document/names``.
    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// No name: what text and comments have.
    public static let none = Name(rawValue: -1)
}
