import Synchronization

/// What was worked out of a value, so that it is worked out once however many rules ask.
///
/// Facts are pure functions of the value that they belong to: which of two askers at the same time makes one does not
/// matter.
package final class Facts: Sendable {
    @usableFromInline
    final class Box<Fact: Sendable>: Sendable {
        @usableFromInline let fact: Fact

        @inlinable init(_ fact: Fact) { self.fact = fact }
    }

    private let boxes = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])

    package init() {}

    /// The fact of a type, made where it isn't known yet. Inlined, so that the type need not be looked up.
    ///
    /// - Complexity: O(1), and what the making takes for who asks first.
    @inlinable @inline(__always)
    package func value<Fact: Sendable>(_ type: Fact.Type = Fact.self, make: () -> Fact) -> Fact {
        let key = ObjectIdentifier(type)
        if let box = known(key) as? Box<Fact> { return box.fact }
        // Made outside of the lock, since facts may rest on others.
        let fact = make()
        keep(Box(fact), key)
        return fact
    }

    @usableFromInline
    func known(_ key: ObjectIdentifier) -> (any AnyObject & Sendable)? { boxes.withLock { $0[key] } }

    @usableFromInline
    func keep(_ box: any AnyObject & Sendable, _ key: ObjectIdentifier) { boxes.withLock { $0[key] = box } }
}
