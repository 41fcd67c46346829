import Testing

@testable import Packs

@Suite struct PlaceholderTests {
    @Test func placeholder() {}
}
