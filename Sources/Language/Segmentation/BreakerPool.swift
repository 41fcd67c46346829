import CICU
import Synchronization

/// ICU's breakers that are not in use, by locale: reading the rules of a locale costs far more than cutting a block.
enum BreakerPool {
    /// How many are kept; more than that are only needed by as many threads at once.
    private static let capacity = 64

    private struct Idle: Sendable {
        /// The handles as numbers, since a pointer can't pass from thread to thread; one that is here is nobody else's.
        var breakers: [String: [UInt]] = [:]
        var count = 0
    }

    private static let idle = Mutex(Idle())

    /// A breaker for a locale in ICU's form, which now belongs to the caller.
    static func take(_ locale: String) -> OpaquePointer? {
        let kept = idle.withLock { idle in
            guard let last = idle.breakers[locale]?.popLast() else { return UInt(0) }
            idle.count -= 1
            return last
        }
        return OpaquePointer(bitPattern: kept) ?? hexapla_icu_breaker_open(locale)
    }

    /// Takes back a breaker that its owner is done with.
    static func give(_ breaker: OpaquePointer, _ locale: String) {
        let number = UInt(bitPattern: breaker)
        let isKept = idle.withLock { idle in
            guard idle.count < capacity else { return false }
            idle.breakers[locale, default: []].append(number)
            idle.count += 1
            return true
        }
        if !isKept { hexapla_icu_breaker_close(breaker) }
    }
}
