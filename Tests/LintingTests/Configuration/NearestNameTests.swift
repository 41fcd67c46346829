import Linting
import Testing

@Suite struct NearestNameTests {
    private let rules = ["missing-heading", "missing-list-item", "missing-paragraph", "extra-paragraph"]

    @Test(arguments: [
        ("missing-paragraf", "missing-paragraph"), ("misisng-heading", "missing-heading"),
        ("extra-paragraphs", "extra-paragraph"), ("MISSING-HEADING", "missing-heading"),
    ])
    func nearest(_ name: String, _ expected: String) {
        #expect(NearestName.of(name, among: rules) == expected)
    }

    @Test(arguments: ["", "x", "wrong-language"])
    func tooFar(_ name: String) {
        #expect(NearestName.of(name, among: rules) == nil)
    }

    @Test func hints() {
        #expect(NearestName.hint(for: "eror", among: ["error", "info"]) == "did you mean \"error\"?")
        #expect(NearestName.hint(for: "bad", among: ["info", "error"]) == "it can be \"error\", \"info\"")
    }
}
