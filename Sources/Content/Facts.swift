import Synchronization

/// What was worked out of a value, so that it is worked out once however many rules ask.
///
/// Facts are pure functions of the value that they belong to: which of two askers at the same time makes one does not
/// matter.
package final class Facts: Sendable {
    private final class Box<Fact: Sendable>: Sendable {
        let fact: Fact

        init(_ fact: Fact) { self.fact = fact }
    }

    private let known = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])

    package init() {}

    /// The fact of a type, made where it isn't known yet.
    ///
    /// - Complexity: O(1), and what the making takes for who asks first.
    package func value<Fact: Sendable>(_ type: Fact.Type = Fact.self, make: () -> Fact) -> Fact {
        let key = ObjectIdentifier(type)
        if let box = known.withLock({ $0[key] }) as? Box<Fact> { return box.fact }
        // Made outside of the lock, since facts may rest on others.
        let fact = make()
        known.withLock { $0[key] = Box(fact) }
        return fact
    }
}
