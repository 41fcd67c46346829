import Testing

@testable import Plugins

@Suite struct PlaceholderTests {
    @Test func placeholder() {}
}
