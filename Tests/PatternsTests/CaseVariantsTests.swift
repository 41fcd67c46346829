import Language
import Testing

@testable import Patterns

@Suite struct CaseVariantsTests {
    /// Every scalar is among those that its folded form may stand as.
    @Test func leavesNoneOut() {
        for value in UInt32(0)...0x1FFFF {
            let folded = Folding.fold(value)
            guard folded != value else { continue }
            var isFound = false
            CaseVariants.forEach(of: folded) { isFound = isFound || $0 == value }
            #expect(isFound, "\(String(value, radix: 16))")
        }
    }

    /// What PCRE2 takes for the same letter is found by its literal.
    @Test func agreesWithPCRE2() throws {
        let cased = (UInt32(0)...0x1FFFF).compactMap(Unicode.Scalar.init).filter {
            Folding.fold($0.value) != $0.value || $0.properties.isLowercase
        }
        var text = ""
        for scalar in cased { text.unicodeScalars.append(scalar) }
        let bytes = Array(text.utf8)
        let matcher = PatternMatcher()
        for scalar in cased {
            var found: [UInt32] = []
            try matcher.forEachMatch(of: Pattern(String(scalar), options: .ignoringCase), in: bytes) {
                found += String(decoding: bytes[$0], as: UTF8.self).unicodeScalars.map(\.value)
                return true
            }
            var variants: [UInt32] = []
            CaseVariants.forEach(of: Folding.fold(scalar.value)) { variants.append($0) }
            #expect(Set(found).isSubset(of: variants), "\(String(scalar.value, radix: 16))")
        }
    }
}
