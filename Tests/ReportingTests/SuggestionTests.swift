import Reporting
import Testing

@Suite struct SuggestionTests {
    private let rules = ["missing-heading", "missing-list-item", "missing-paragraph", "extra-paragraph"]

    @Test(arguments: [
        ("missing-paragraf", "missing-paragraph"), ("misisng-heading", "missing-heading"),
        ("extra-paragraphs", "extra-paragraph"), ("MISSING-HEADING", "missing-heading"),
    ])
    func nearest(_ name: String, _ expected: String) {
        #expect(Suggestion.nearest(to: name, among: rules) == expected)
    }

    @Test(arguments: ["", "x", "wrong-language"])
    func tooFar(_ name: String) {
        #expect(Suggestion.nearest(to: name, among: rules) == nil)
    }
}
