import Testing

@testable import Patterns

@Suite struct PlaceholderTests {
    @Test func placeholder() {}
}
