/// The weights of the three passes.
///
/// Logistic regressions, fitted pass after pass, with a penalty of squares and with signs given: what speaks against
/// content in general may not speak for it because of some pages. The pages were half a of the
/// article-extraction-benchmark (github: scrapinghub/article-extraction-benchmark; each page counts as one, blocks by
/// their words), half of the test pages of trafilatura (github: adbar/trafilatura; in many languages, with some wanted
/// and unwanted passages of each), and pages of exports that are nothing but articles. Decision 0030 tells more. What
/// the export and lists of phrases know was weighed by hand, so that it outweighs what a page's text can say.
extension FeatureWeights {
    /// The first pass: a block by itself.
    static let alone = FeatureWeights(
        bias: -1.79,
        traits: [
            .length: 1.28, .long: 1.09, .tiny: 0.37, .linkDensity: -1.6, .mostlyLinks: -0.51,
            .longWithLinks: -2.15, .longEndsSentence: 0.71, .functionWords: 0.46, .smallLetters: 0.64,
            .digits: -1.83, .repeated: -0.72, .heading: 0.97, .listItem: 1.83, .caption: -4.14, .tableCell: 2.38,
            .code: 5, .term: 0.72, .definition: 5.14, .firstHeading: -0.57, .lowHeading: -0.98, .paragraph: 1.21,
            .pagePart: -1.41, .hidden: -2.52, .articleBody: 0.27, .main: 0.22, .plainPage: 0.37,
        ],
        near: [
            .navigation: -1.2, .header: -2.03, .footer: -2.18, .sidebar: -0.8, .share: -0.51, .comments: -1.87,
            .byline: -1.29, .tags: -0.7, .signup: -2.9, .advertisement: -0.9, .cookies: -4.55, .legal: -2.97,
            .popup: -0.66, .caption: -1.15, .title: -1.69, .search: -0.83, .control: -0.19, .article: 0.39,
            .articleText: 0.67,
        ],
        around: [
            .navigation: -0.04, .header: -0.19, .footer: -1.42, .share: -0.28, .related: -0.66, .comments: -4.5,
            .signup: -1.34, .advertisement: -0.81, .cookies: -4.24, .popup: -0.16, .caption: -0.29, .title: -0.33,
            .control: -0.14, .articleText: 0.84,
        ],
        elements: [
            .footer: -2.27, .nav: -0.4, .aside: -3.34, .form: -0.59, .table: 0.11, .blockquote: 1.21,
            .button: -0.97, .label: -1.99, .address: -3.32, .ul: -0.8,
        ])

    /// The second pass: a block in the article that the first pass found.
    static let inArticle = FeatureWeights(
        bias: -3.84,
        traits: [
            .length: 0.61, .long: 1.01, .tiny: 0.15, .linkDensity: -1.24, .mostlyLinks: -0.55,
            .longWithLinks: -2.37, .longEndsSentence: 0.49, .functionWords: 0.45, .smallLetters: 0.45,
            .digits: -1.23, .repeated: -0.35, .heading: 0.91, .listItem: 1.61, .caption: -2.79, .tableCell: 1.84,
            .code: 4.99, .term: 0.74, .definition: 5.33, .firstHeading: -0.6, .lowHeading: -0.97, .paragraph: 0.33,
            .pagePart: -0.85, .hidden: -0.75, .main: 0.12, .inRoot: 2, .depth: -0.39, .parentShare: 0.01,
            .grandparentShare: 0.95, .likenessShare: 1.48, .company: 0.72, .outsideLinkedData: -1.81, .mass: 0.44,
            .recurs: -6, .counterpart: 2, .stockPhrase: -4,
        ],
        near: [
            .navigation: -0.77, .header: -1.06, .footer: -0.87, .sidebar: -0.73, .share: -0.15, .comments: -0.69,
            .byline: -0.82, .tags: -0.73, .signup: -2.23, .advertisement: -0.28, .cookies: -2.43, .legal: -1.5,
            .popup: -0.27, .caption: -1.16, .title: -0.93, .search: -0.06, .control: -0.37, .article: 0.19,
        ],
        around: [
            .navigation: -0.64, .footer: -0.97, .share: -0.52, .related: -0.29, .comments: -3.09, .tags: -0.15,
            .signup: -1.92, .advertisement: -1.96, .cookies: -3.09, .legal: -0.69, .popup: -0.23, .caption: -0.76,
            .title: -0.52, .articleText: 0.53,
        ],
        elements: [
            .footer: -1.59, .nav: -0.51, .aside: -1.79, .form: -1.63, .table: 0.74, .blockquote: 1.86,
            .button: -1.18, .label: -1.48, .address: -2.38,
        ])

    /// The third pass: a block among those before and after.
    static let amongOthers = FeatureWeights(
        bias: -1.24,
        traits: [
            .score: 6.19, .next: 1.1, .farther: 0.75, .beforeNext: 0.89, .itemAmong: 2.3, .headed: 0.49,
            .outside: -0.81, .farOutside: -0.03,
        ])
}
