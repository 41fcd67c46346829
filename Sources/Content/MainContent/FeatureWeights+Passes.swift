/// The weights of the three passes.
///
/// Logistic regressions, fitted pass after pass on what the pass before says of pages that it was not fitted on, with a
/// penalty of squares and with signs given: what speaks against content in general may not speak for it because of some
/// pages. The pages were half a of the article-extraction-benchmark (github: scrapinghub/article-extraction-benchmark;
/// each page counts as one, blocks by their words), and half of the test pages of trafilatura (github: adbar/trafilatura;
/// in many languages, with some wanted and unwanted passages of each). Decisions 0030 and 0037 tell more. What the export
/// and lists of phrases know was weighed by hand, so that it outweighs what a page's text can say.
extension FeatureWeights {
    /// The first pass: a block by itself.
    static let alone = FeatureWeights(
        bias: -3.04,
        traits: [
            .length: 2.27, .long: 1.01, .tiny: -0.09, .linkDensity: -1.78, .mostlyLinks: -0.89,
            .longWithLinks: -1.49, .longEndsSentence: 0.48, .functionWords: 0.44, .smallLetters: 0.23,
            .digits: -1.24, .repeated: -1.28, .heading: 0.73, .listItem: 1.92, .caption: -1.68, .tableCell: 1.45,
            .code: 4.81, .term: -1.19, .definition: 4.6, .firstHeading: -1.15, .lowHeading: -0.61,
            .paragraph: 1.01, .pagePart: -0.96, .hidden: -2.06, .articleBody: 0.41, .main: 0.31,
        ],
        near: [
            .navigation: -0.56, .header: -1.31, .footer: -1.66, .sidebar: -1.33, .share: -0.99, .related: -0.67,
            .comments: -1.36, .byline: -1.14, .signup: -3.44, .advertisement: -1.12, .cookies: -2.77,
            .legal: -2.57, .popup: -0.56, .caption: -1.24, .title: -1.64, .search: -3, .control: -0.4,
            .article: 0.61, .articleText: 0.79,
        ],
        around: [
            .footer: -1.65, .comments: -3.49, .signup: -0.41, .advertisement: -1.08, .cookies: -3.98,
            .legal: -0.61, .article: 0.54, .articleText: 1.03,
        ],
        elements: [
            .footer: -2.16, .aside: -1.94, .figure: -1.71, .table: 1.07, .blockquote: 1.26, .button: -1.59,
            .label: -2.57, .address: -2.14, .ul: -1.45,
        ])

    /// The second pass: a block in the article that the first pass found.
    static let inArticle = FeatureWeights(
        bias: -2.99,
        traits: [
            .length: 1.48, .long: 0.81, .tiny: -0.3, .linkDensity: -1.64, .mostlyLinks: -0.86,
            .longWithLinks: -1.64, .longEndsSentence: 0.48, .functionWords: 0.52, .digits: -0.8, .repeated: -0.76,
            .heading: 0.51, .listItem: 1.69, .caption: -1.19, .tableCell: 2.13, .code: 4.67, .term: -1.16,
            .definition: 4.93, .firstHeading: -1.18, .lowHeading: -0.37, .paragraph: 0.09, .pagePart: -0.69,
            .hidden: -0.81, .articleBody: 0.14, .main: 0.27, .inRoot: 1.35, .depth: -0.47, .parentShare: 0.24,
            .grandparentShare: 0.9, .likenessShare: 0.49, .company: 0.61, .outsideLinkedData: -1.02,
            .paragraphShare: 0.48, .dominant: 0.45, .recurs: -6, .counterpart: 2, .stockPhrase: -4,
        ],
        near: [
            .navigation: -0.57, .header: -0.41, .footer: -1, .sidebar: -1.22, .share: -0.39, .related: -0.54,
            .comments: -0.63, .byline: -0.67, .signup: -2.32, .advertisement: -0.5, .cookies: -2.08, .legal: -1.67,
            .popup: -0.28, .caption: -1.59, .title: -0.88, .search: -1.71, .control: -0.14, .article: 0.17,
        ],
        around: [
            .footer: -1.02, .comments: -2.42, .signup: -1.51, .advertisement: -2.21, .cookies: -2.78,
            .legal: -1.49, .articleText: 0.74,
        ],
        elements: [
            .footer: -1.57, .nav: -0.31, .aside: -0.94, .figure: -0.69, .table: 0.37, .blockquote: 1.84,
            .button: -1.43, .label: -2.29, .address: -1.94, .ul: -0.74,
        ])

    /// The third pass: a block among those before and after.
    static let amongOthers = FeatureWeights(
        bias: -0.76,
        traits: [
            .score: 5.36, .next: 0.61, .farther: 0.38, .beforeNext: 1.35, .itemAmong: 2.06, .headed: 0.21,
            .laterLikeness: 0.99, .beforeShort: -0.38, .afterLong: -2.01, .afterShort: -2,
        ])
}
