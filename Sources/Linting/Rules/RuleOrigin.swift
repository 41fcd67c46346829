/// Where a rule comes from.
public enum RuleOrigin: Sendable, Hashable {
    /// It was compiled in.
    case compiled
    /// A declarative pack, by its id and the path of its file; no path where it comes with the program.
    case pack(id: String, path: String?)
    /// An external plugin, by the name that the configuration gives it.
    case plugin(name: String)
}
