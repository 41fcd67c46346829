import Linting

/// The colours of a text report: ANSI escape sequences, or nothing where they are not wanted.
struct TextStyle {
    /// What a piece of text is.
    enum Role {
        case path
        case rule
        case frame
        case mark
        case severity(Severity)
        case good
        case addition
        case deletion
    }

    /// Whether escape sequences are written.
    let isOn: Bool

    /// A text in the colour of its role.
    func paint(_ text: String, as role: Role) -> String {
        guard isOn, !text.isEmpty else { return text }
        return "\u{1B}[\(code(of: role))m\(text)\u{1B}[0m"
    }

    /// The parameters of the "select graphic rendition" sequence (ECMA-48).
    private func code(of role: Role) -> String {
        switch role {
        case .path: "1"
        case .rule: "36"
        case .frame: "2"
        case .mark, .severity(.warning): "1;33"
        case .severity(.error): "1;31"
        case .severity(.info): "1;34"
        case .good, .addition: "32"
        case .deletion: "31"
        }
    }
}
