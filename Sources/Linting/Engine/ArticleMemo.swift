import Synchronization

/// What was worked out of an article for one rule and serves others as well.
///
/// Rules know nothing of one another; what several of them need is asked for here, and made by whoever asks first.
package final class ArticleMemo: Sendable {
    private let values = Mutex<[ObjectIdentifier: any Sendable]>([:])

    init() {}

    /// The value of a type, which is made unless it was before.
    ///
    /// There is one of each type, so that it may depend on nothing but the article.
    package func value<Value: Sendable>(_ make: () -> Value) -> Value {
        let key = ObjectIdentifier(Value.self)
        if let value = values.withLock({ $0[key] }) as? Value { return value }
        let value = make()
        values.withLock { $0[key] = value }
        return value
    }
}
